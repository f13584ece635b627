// indicators/<id>.json, and what the catalogue says of each indicator.
import type {
  ClassScale,
  IndicatorBlock,
  IndicatorSummary,
  IndicatorTable,
  Period,
} from '../../../src/model/catalogue.ts';
import { classScale, mostClasses } from '../../../src/model/indicators/class-scale.ts';
import { byIndicator } from '../../../src/tables/by-indicator.ts';
import type { PlacedRow } from '../../../src/tables/value-table.ts';
import { wideBlock, type Place } from '../../../src/tables/wide-block.ts';
import type { ColumnTable } from 'arquero';
import { order } from '../check/problem.ts';
import type { Places } from '../places.ts';
import { rowsOf, type Row } from '../read/row.ts';
import type { SourceList } from './source-list.ts';
import type { Tables } from './tables.ts';

export interface IndicatorOutput {
  readonly summary: IndicatorSummary;
  readonly table: IndicatorTable;
}

/** All indicators in the order of their topics, then of the table. */
export function indicatorOutputs(
  tables: Tables,
  values: ColumnTable,
  places: Places,
  sources: SourceList,
): IndicatorOutput[] {
  const series = byIndicator(values);
  const topics = new Map(rowsOf(tables('topics'), (row) => [row.text('topic'), row.number('order')]));
  const outputs = rowsOf(tables('indicators'), (row) => {
    const table = indicatorTable(row, series.get(row.text('indicator_id')) ?? [], places, sources);
    return { table, summary: summaryOf(row, table, places) };
  });
  const place = ({ summary }: IndicatorOutput) => topics.get(summary.topic) ?? 0;
  return outputs
    .map((output, index) => ({ output, index }))
    .sort((a, b) => place(a.output) - place(b.output) || a.index - b.index)
    .map(({ output }) => output);
}

function indicatorTable(row: Row, rows: readonly PlacedRow[], places: Places, sources: SourceList): IndicatorTable {
  const periods = periodsOf(rows);
  return {
    id: row.text('indicator_id'),
    definition: row.text('definition'),
    caution: row.textOrNull('caution'),
    derivation: row.textOrNull('derivation'),
    periods,
    blocks: blocksOf(rows, periods, places),
    sources: sources.of([row.text('source_id')]),
  };
}

/** In the order of time; a break is declared by any value of the period. */
function periodsOf(rows: readonly PlacedRow[]): Period[] {
  const periods = new Map<string, Period>();
  for (const row of rows) {
    const known = periods.get(row.period);
    const breakBefore = known?.breakBefore === true || row.flag === 'break';
    periods.set(row.period, { id: row.period, label: row.period_label, at: row.period_at, breakBefore });
  }
  return [...periods.values()].sort((a, b) => a.at - b.at || order(a.id, b.id));
}

/** One block a geography that has rows, in code order of its areas; the nation's own comes first. */
function blocksOf(rows: readonly PlacedRow[], periods: readonly Period[], places: Places): IndicatorBlock[] {
  const ids = periods.map((period) => period.id);
  const nations = [...new Set(rows.filter((row) => row.geography === null).map((row) => row.area_code))];
  const geographies = [...places.areasOf.keys()].filter((id) => rows.some((row) => row.geography === id));
  const block = (geography: string | null, areas: readonly string[]) => {
    const own = rows.filter((row) => row.geography === geography);
    const wide = wideBlock(geography, placesOf(areas, own), ids, own);
    return geography === null ? wide : { ...wide, scale: scaleOf(wide) };
  };
  return [
    ...(nations.length > 0 ? [block(null, nations)] : []),
    ...geographies.map((id) => block(id, places.areasOf.get(id) ?? [])),
  ];
}

/** One scale for all periods, so that a colour means the same in each of them. */
function scaleOf({ values, areas }: IndicatorBlock): ClassScale | null {
  const all = values.flatMap((row) => row.filter((value) => value !== null));
  return classScale(all, mostClasses(areas.length));
}

/** Every area once, or once for each of its groups. */
function placesOf(areas: readonly string[], rows: readonly PlacedRow[]): Place[] {
  const groups = [...new Set(rows.map((row) => row.group))].sort((a, b) => order(a ?? '', b ?? ''));
  return areas.flatMap((area) => (groups.length > 0 ? groups : [null]).map((group) => ({ area, group })));
}

export const measures = ['count', 'proportion', 'rate', 'ratio', 'mean', 'index'] as const;
const polarities = ['higher_is_worse', 'higher_is_better', 'neutral'] as const;

function summaryOf(row: Row, table: IndicatorTable, { nationOf }: Places): IndicatorSummary {
  const withValues = table.blocks.filter((block) =>
    block.values.some((period) => period.some((value) => value !== null)),
  );
  const area = table.blocks.flatMap((block) => block.areas)[0] ?? '';
  return {
    id: table.id,
    title: row.text('title'),
    shortTitle: row.text('short_title'),
    topic: row.text('topic'),
    unit: row.text('unit'),
    measure: row.word('measure', measures),
    decimals: row.number('decimals'),
    polarity: row.word('polarity', polarities),
    geographies: withValues.flatMap((block) => block.geography ?? []),
    nation: nationOf.get(area) ?? area,
    latest: latestOf(table),
    featured: row.numberOrNull('featured'),
  };
}

/** The last period with a value anywhere. */
function latestOf({ periods, blocks }: IndicatorTable): string {
  const has = (p: number) => blocks.some((block) => block.values[p]?.some((value) => value !== null));
  return periods.filter((_, p) => has(p)).at(-1)?.id ?? '';
}
