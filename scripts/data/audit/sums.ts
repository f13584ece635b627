// What a reader can work out from the sums of the shipped figures: areas and their parts, rolling sums and their years.
import type { CountRow, CountSeries } from '../../../src/model/disclosure/count-row.ts';
import { seriesTable, type SeriesTable } from '../../../src/model/disclosure/series-table.ts';
import { keyOf } from '../../../src/model/disclosure/table-cells.ts';
import { mustHide } from '../../../src/model/statistics/count-table.ts';
import { auditDisclosure, noBetterThan, type Finding } from '../../../src/model/statistics/disclosure-audit.ts';
import { leak, type Secret } from './secret.ts';
import type { ShippedCounts } from './shipped-counts.ts';

const path = 'downloads/indicator-values.csv';

const words: Readonly<Record<Finding['fault'], string>> = {
  exact: 'the shipped sums give the hidden count away exactly',
  narrow: 'the shipped sums leave the hidden count too few values',
};

/** Small counts that are printed, and hidden counts that the sums give away. */
function leaksOf(
  series: CountSeries,
  { table, rows, ours }: SeriesTable,
  isHidden: (row: CountRow) => boolean,
): string[] {
  const cells = [...table.cells.entries()];
  const isOpen = (cell: number): boolean => (rows[cell] ?? []).some((row) => ours.has(row) && !isHidden(row));
  const asked = cells.filter(([, cell]) => mustHide(cell)).map(([place]) => place);
  const away = cells.map(([place]) => place).filter((place) => rows[place]?.some(isHidden));
  const hidden = new Set([...asked.filter((cell) => !isOpen(cell)), ...away]);
  const say = (cell: number, says: string) =>
    (rows[cell] ?? []).slice(0, 1).map((row) => leak(path, { series, row }, says));
  const printed = asked.filter(isOpen).flatMap((cell) => say(cell, 'a small count of people is printed'));
  const found = auditDisclosure(table, hidden);
  if (found.length === 0) return printed;
  // What the publishers' own figures give away is not ours to hide.
  const allOurs = cells.map(([place]) => place).filter((place) => rows[place]?.some((row) => ours.has(row)));
  const isTheirs = noBetterThan(auditDisclosure(table, new Set([...hidden, ...allOurs])));
  const leaked = found.filter((finding) => !isTheirs(finding));
  return [...printed, ...leaked.flatMap(({ cell, fault }) => say(cell, words[fault]))];
}

/** One line a leak. True numbers of hidden rows serve to know what must be protected, never as something that is printed. */
export function leaksBySums({ tree, series, rows }: ShippedCounts, secrets: readonly Secret[]): readonly string[] {
  return series.flatMap((each) => {
    const truth = new Map(
      secrets.filter((secret) => secret.series.id === each.id).map(({ row }) => [keyOf(row.area, row), row]),
    );
    const hidden = new Set<CountRow>();
    const filled = (rows.get(each.id) ?? []).map((shipped) => {
      const row = truth.get(keyOf(shipped.area, shipped));
      if (row === undefined || shipped.value !== null) return shipped;
      hidden.add(row);
      return row;
    });
    return leaksOf(each, seriesTable(each, filled, tree), (row) => hidden.has(row));
  });
}
