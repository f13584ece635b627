// Figure: every area by every kind of help, grouped by tier.
import type { Area, ServiceColumn, Status } from '../catalogue.ts';
import { statuses } from '../catalogue.ts';
import { strings } from '../../app/strings/index.ts';
import type { CoverageView } from '../coverage/coverage-view.ts';
import type { ReadCell } from '../coverage/freshness.ts';
import type { Age, GridCell, TierGridFigure, TierGridRow } from './figure.ts';
import { capitalise, formatNumber, shortNoun } from './format.ts';
import { unknownMark } from './shorthand.ts';
import { sourceLines } from './source-lines.ts';
import { onDate } from './coverage-date-words.ts';
import { whenOf } from './status-map.ts';

const text = strings.coverage;

interface GridOptions {
  /** Columns to draw; all of them on the Coverage page. */
  readonly columns: readonly ServiceColumn[];
  /** Column that the page is about. */
  readonly picked: string | null;
  readonly tierLabels: ReadonlyMap<string, string>;
}

export function tierGridFigure(coverage: CoverageView, options: GridOptions): TierGridFigure {
  const { geography, nation } = coverage;
  const cells = new Map(coverage.cells.map((cell) => [`${cell.area} ${cell.column}`, cell]));
  const rows = coverage.areas.map((area) => rowOf(area, coverage, options.columns, cells));
  const drawn = coverage.cells.filter((cell) => options.columns.some((column) => column.id === cell.column));
  return {
    kind: 'tier-grid',
    id: 'tier-grid',
    title: text.grid.titleFor(shortNoun(geography.noun.one)),
    subtitle: onDate(text.grid.subtitle(nation.weights.label), coverage),
    cited: onDate(text.grid.cited, coverage),
    alt: text.grid.alt,
    notes: [],
    sources: sourceLines(
      coverage.sources,
      drawn.flatMap((cell) => cell.sources.slice(0, 1)),
    ),
    twin: {
      caption: text.grid.caption,
      columns: [strings.figures.area, ...options.columns.map((column) => column.label)].map((label) => ({
        label,
        numeric: false,
      })),
      rows: rows.map((row) => [
        { text: row.name, code: row.code },
        ...row.cells.map((cell) => ({ text: cell.words, ...unknownMark(cell.status) })),
      ]),
      spread: text.grid.spread,
    },
    unavailable: null,
    rowNoun: capitalise(geography.noun.one),
    weightLabel: nation.weights.areShares
      ? `${capitalise(nation.weights.label)} (%)`
      : capitalise(nation.weights.label),
    groups: groupsOf(options),
    columns: options.columns.map(({ id, shortLabel }) => ({ id, label: shortLabel, picked: id === options.picked })),
    rows,
    legend: statuses.map((key) => ({ key, label: strings.figures.status[key], count: countOf(rows, key) })),
  };
}

function groupsOf({ columns, tierLabels }: GridOptions): TierGridFigure['groups'] {
  const groups: { label: string; span: number }[] = [];
  for (const { tier } of columns) {
    const label = tierLabels.get(tier) ?? tier;
    const last = groups.at(-1);
    if (last?.label === label) last.span += 1;
    else groups.push({ label, span: 1 });
  }
  return groups;
}

function rowOf(
  area: Area,
  { nation, picked }: CoverageView,
  columns: readonly ServiceColumn[],
  cells: ReadonlyMap<string, ReadCell>,
): TierGridRow {
  const weight = nation.weights.values[area.code];
  return {
    code: area.code,
    name: area.name,
    shortName: area.shortName,
    weight: weight === undefined ? null : formatNumber(weight, nation.weights.areShares ? 1 : 0),
    selected: area.slug === picked,
    cells: columns.map((column) => gridCell(column.id, cells.get(`${area.code} ${column.id}`) ?? null)),
  };
}

function gridCell(column: string, cell: ReadCell | null): GridCell {
  const status: Status = cell?.status ?? 'unknown';
  const age: Age = status === 'unknown' ? 'none' : (cell?.age ?? 'none');
  const when = whenOf({ status, cell });
  return {
    column,
    status,
    age,
    basis: cell?.basis ?? 'none',
    confidence: cell?.confidence ?? null,
    words: when === '' ? strings.figures.status[status] : `${strings.figures.status[status]}, ${when}`,
  };
}

const countOf = (rows: readonly TierGridRow[], status: Status): number =>
  rows.reduce((sum, row) => sum + row.cells.filter((cell) => cell.status === status).length, 0);
