// The indicators of one area beside its nation's values: the latest period of each, and what is missing.
import type { Catalogue, IndicatorSummary, IndicatorTable } from '../catalogue.ts';
import { heldPeriods } from '../indicators/held-periods.ts';
import { printValue } from '../indicators/print-value.ts';
import { valueAt, type AreaValue } from '../indicators/value-at.ts';
import type { AreaPlace } from './area-place.ts';
import { compareWithNation, type Comparison } from './compare.ts';

export interface AreaIndicator extends AreaValue {
  readonly indicator: IndicatorSummary;
  readonly table: IndicatorTable;
  /** Label of the latest period with values for the geography. */
  readonly period: string;
  /** Null where there is no value: `missing` says why. */
  readonly printed: string | null;
  readonly intervalPrinted: { readonly lower: string; readonly upper: string } | null;
  readonly nationValue: number | null;
  readonly nationPrinted: string | null;
  readonly comparison: Comparison;
  /** Share of the nation's total, from 0 to 1, for counts that add up; null otherwise. */
  readonly share: number | null;
}

/** Ids of the indicators of an area's page: the featured ones of its nation, else all that its geography has. */
export function areaIndicatorIds(catalogue: Catalogue, { nation, geography }: AreaPlace): readonly string[] {
  const own = catalogue.indicators.filter(
    (indicator) => indicator.nation === nation.code && indicator.geographies.includes(geography.id),
  );
  const featured = own.filter((indicator) => indicator.featured !== null);
  return (featured.length > 0 ? featured : own)
    .toSorted((a, b) => (a.featured ?? 0) - (b.featured ?? 0))
    .map(({ id }) => id);
}

/** Rows in the order of the tables; a table without values for the area's geography is left out. */
export function areaIndicators(
  catalogue: Catalogue,
  place: AreaPlace,
  tables: readonly IndicatorTable[],
): readonly AreaIndicator[] {
  return tables.flatMap((table) => {
    const indicator = catalogue.indicators.find(({ id }) => id === table.id);
    return indicator ? (areaIndicator(indicator, table, place) ?? []) : [];
  });
}

function areaIndicator(indicator: IndicatorSummary, table: IndicatorTable, place: AreaPlace): AreaIndicator | null {
  const block = table.blocks.find(({ geography }) => geography === place.geography.id) ?? null;
  const held = heldPeriods(table.periods, block).at(-1);
  const column = block?.areas.indexOf(place.area.code) ?? -1;
  if (!block || !held || column < 0) return null;
  const found = valueAt(block, held.index, column);
  const nationValue = nationValueOf(table, place, held.index);
  const print = (value: number): string => printValue(value, indicator);
  const counts = indicator.measure === 'count';
  return {
    ...found,
    indicator,
    table,
    period: held.period.label,
    printed: found.value === null ? null : print(found.value),
    intervalPrinted:
      found.lower === null || found.upper === null ? null : { lower: print(found.lower), upper: print(found.upper) },
    nationValue,
    nationPrinted: nationValue === null ? null : print(nationValue),
    comparison: counts ? 'not_compared' : compareWithNation(found, nationValue),
    share: counts && found.value !== null && nationValue !== null && nationValue > 0 ? found.value / nationValue : null,
  };
}

function nationValueOf(table: IndicatorTable, { nation }: AreaPlace, period: number): number | null {
  const block = table.blocks.find(({ geography }) => geography === null);
  const column = block?.areas.indexOf(nation.code) ?? -1;
  return block && !block.groups && column >= 0 ? valueAt(block, period, column).value : null;
}
