// Which rows of one series are hidden: small counts of people that are ours, and what would give them or the publisher's hidden counts away.
import { mustHide } from '../statistics/count-table.ts';
import type { Finding } from '../statistics/disclosure-audit.ts';
import { suppressTable } from '../statistics/suppress-table.ts';
import type { AreaTree, CountRow, CountSeries } from './count-row.ts';
import { seriesTable } from './series-table.ts';

export interface HiddenRows {
  /** How many rows were looked at: those whose count is ours. */
  readonly looked: number;
  /** Hidden because their own count is small. */
  readonly small: readonly CountRow[];
  /** Hidden because they would give another count away. */
  readonly protecting: readonly CountRow[];
  /** Hidden counts that the publishers' own figures give away whatever we do: the rows of each. */
  readonly givenAway: readonly (readonly CountRow[])[];
}

/** Hides rows of a series of people. Throws an Error where its table cannot be protected. */
export function hideSeries(series: CountSeries, rows: readonly CountRow[], tree: AreaTree): HiddenRows {
  const { table, rows: rowsOf, ours } = seriesTable(series, rows, tree);
  const looked = series.disclosure === 'printed_counts' ? 0 : ours.size;
  if (ours.size === 0 || !table.cells.some(mustHide)) return { looked, small: [], protecting: [], givenAway: [] };
  const hidden = suppressTable(table);
  if (hidden.missing !== null) throw new Error(`disclosure control of ${series.id}: ${hidden.missing}`);
  const oursOf = (cells: readonly number[]) =>
    cells.flatMap((cell) => rowsOf[cell]?.filter((row) => ours.has(row)) ?? []);
  return {
    looked,
    small: oursOf(hidden.primary),
    protecting: oursOf(hidden.secondary),
    givenAway: hidden.unprotected.map(({ cell }: Finding) => rowsOf[cell] ?? []),
  };
}
