// Which counts of a series add up to others: parts to areas, years to rolling sums, groups to all.
import type { CountCell, CountSum } from '../statistics/count-table.ts';
import type { AreaTree } from './count-row.ts';
import { yearsOf } from './period-years.ts';
import { keyOf, smallestSame, type Slice, type TableCells } from './table-cells.ts';

export interface CellKey extends Slice {
  readonly area: string;
}

/** Areas as the sums of their parts; through parts without a row of their own where theirs have rows. */
function areaSums(cells: TableCells, tree: AreaTree, slice: Slice): CountSum[] {
  const partsOf = (area: string): readonly string[] => tree.partsOf.get(area) ?? [];
  const key = (area: string): string => keyOf(smallestSame(area, tree), slice);
  const isThere = (area: string): boolean => cells.has(key(area)) || partsOf(area).some(isThere);
  const depth = (area: string): number => 1 + Math.max(0, ...partsOf(area).map(depth));
  const totals = [...tree.partsOf.keys()].filter((area) => partsOf(area).length > 1 && partsOf(area).some(isThere));
  return totals
    .sort((a, b) => depth(a) - depth(b))
    .map((area) => ({ total: cells.at(key(area)), parts: partsOf(area).map((part) => cells.at(key(part))) }));
}

/** Periods of several years as the sums of their years, where periods of the same area overlap. */
function yearSums(cells: TableCells, keys: readonly CellKey[]): CountSum[] {
  const yearKeys = ({ area, period, group }: CellKey) =>
    yearsOf(period).map((year) => keyOf(area, { period: String(year), group }));
  const times = new Map<string, number>();
  for (const key of keys.flatMap(yearKeys)) times.set(key, (times.get(key) ?? 0) + 1);
  const overlaps = (key: CellKey) => yearKeys(key).some((year) => (times.get(year) ?? 0) > 1 || cells.has(year));
  return keys.filter(overlaps).map((key) => ({
    total: cells.at(keyOf(key.area, key)),
    parts: yearKeys(key).map((year) => cells.at(year)),
  }));
}

/** All groups of an area against its figure without groups. */
function groupSums(cells: TableCells, keys: readonly CellKey[]): CountSum[] {
  const whole = keys.some(({ group }) => group !== null) ? keys.filter(({ group }) => group === null) : [];
  return whole.flatMap((key) => {
    const parts = keys.filter(
      ({ area, period, group }) => group !== null && area === key.area && period === key.period,
    );
    if (parts.length === 0) return [];
    return [{ total: cells.at(keyOf(key.area, key)), parts: parts.map((part) => cells.at(keyOf(part.area, part))) }];
  });
}

/**
 * A sum that the counts bear out, or null. Counts rounded each on its own may miss by one a part: then the total is put
 * right, since no reader can tell.
 */
function soundSum(cells: CountCell[], sum: CountSum): CountSum | null {
  const known = sum.parts.flatMap((part) => cells[part]?.count ?? []);
  const total = cells[sum.total];
  if (total === undefined || total.count === null) return sum;
  const rest = total.count - known.reduce((all, count) => all + count, 0);
  if (known.length < sum.parts.length) return rest >= 0 ? sum : null;
  if (Math.abs(rest) > known.length) return null;
  if (rest !== 0) cells[sum.total] = { ...total, count: total.count - rest };
  return sum;
}

/** All sums of a table whose rows stand in `keys`; adds the cells that nobody prints. */
export function seriesSums(cells: TableCells, keys: readonly CellKey[], tree: AreaTree): readonly CountSum[] {
  const slices = new Map(keys.map(({ period, group }) => [keyOf('', { period, group }), { period, group }]));
  const sums = [
    ...[...slices.values()].flatMap((slice) => areaSums(cells, tree, slice)),
    ...yearSums(cells, keys),
    ...groupSums(cells, keys),
  ];
  return sums.flatMap((sum) => soundSum(cells.cells, sum) ?? []);
}
