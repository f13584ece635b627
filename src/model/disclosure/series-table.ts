// Rows of one series → the table of counts that a reader of all of them can do sums with.
import type { CountCell, CountTable } from '../statistics/count-table.ts';
import type { AreaTree, CountRow, CountSeries } from './count-row.ts';
import { countOf, hasValue, mustHideUncounted, repeatsPart, thresholdOf } from './row-count.ts';
import { seriesSums, type CellKey } from './series-sums.ts';
import { keyOf, smallestSame, tableCells } from './table-cells.ts';

export interface SeriesTable {
  readonly table: CountTable;
  /** Rows that print a cell, side by side with the cells; none for a cell that nobody prints. */
  readonly rows: readonly (readonly CountRow[])[];
  /** Rows whose count is ours: looked at, and hidden where they must be. */
  readonly ours: ReadonlySet<CountRow>;
}

/** Rows that we worked out, and that do not only repeat what the publisher prints for the same people. */
export function ourRows(rows: readonly CountRow[], tree: AreaTree): ReadonlySet<CountRow> {
  const at = new Map(rows.map((row) => [keyOf(row.area, row), row]));
  const isCopy = (row: CountRow): boolean => {
    const same = smallestSame(row.area, tree);
    return same !== row.area && repeatsPart(row, at.get(keyOf(same, row)));
  };
  return new Set(rows.filter((row) => row.origin === 'derived' && hasValue(row) && !isCopy(row)));
}

interface CellParts {
  readonly series: CountSeries;
  readonly tree: AreaTree;
  readonly ours: ReadonlySet<CountRow>;
  /** Some row of the series has a count: then a value without one has its count hidden. */
  readonly printsCounts: boolean;
}

/** A row that is the publisher's and whose count it hides: the value with it, or the count behind a value. */
const isPublishersSecret = (row: CountRow, { series, ours, printsCounts }: CellParts): boolean =>
  !ours.has(row) &&
  countOf(series, row) === null &&
  (hasValue(row) ? printsCounts : row.origin === 'published' && row.missing === 'suppressed');

/** One cell from the rows that print it. What the publisher hides stays hidden, even where we know it. */
function cellOf(rows: readonly CountRow[], parts: CellParts): CountCell {
  const { series, tree, ours } = parts;
  const threshold = Math.max(...rows.map(({ area }) => thresholdOf(series, area, tree)));
  const count = rows.map((row) => countOf(series, row)).find((each) => each !== null) ?? null;
  const printedElsewhere = rows.some((row) => !ours.has(row) && countOf(series, row) !== null);
  const isSecret = !printedElsewhere && rows.some((row) => isPublishersSecret(row, parts));
  if (count === null || isSecret) {
    const isHidden = isSecret || rows.some((row) => ours.has(row) && mustHideUncounted(series, row, threshold));
    return { count: null, threshold, printedElsewhere: false, isUnknown: !isHidden };
  }
  return { count, threshold: series.disclosure === 'printed_counts' ? 1 : threshold, printedElsewhere };
}

/** The table of a series, in the order of its rows. */
export function seriesTable(series: CountSeries, rows: readonly CountRow[], tree: AreaTree): SeriesTable {
  const ours = ourRows(rows, tree);
  const parts = { series, tree, ours, printsCounts: rows.some((row) => countOf(series, row) !== null) };
  const together = new Map<string, { readonly key: CellKey; readonly rows: CountRow[] }>();
  for (const row of rows) {
    const area = smallestSame(row.area, tree);
    const found = together.get(keyOf(area, row));
    if (found) found.rows.push(row);
    else together.set(keyOf(area, row), { key: { area, period: row.period, group: row.group }, rows: [row] });
  }
  const cells = tableCells();
  for (const [key, same] of together) cells.add(key, cellOf(same.rows, parts), same.rows);
  const sums = seriesSums(
    cells,
    [...together.values()].map(({ key }) => key),
    tree,
  );
  return { table: { cells: cells.cells, sums }, rows: cells.rows, ours };
}
