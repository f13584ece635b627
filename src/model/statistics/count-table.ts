// A table of counts of people with its sums, and what its printed part tells about its hidden part.
import type { Fact, Interval, Knowledge } from './attacker-interval.ts';
import { isSmallCount } from './disclosure-threshold.ts';
import { sumOver } from './weighted-values.ts';

export interface CountCell {
  /** null: the producer hides it. */
  readonly count: number | null;
  /** Counts of 1 to threshold − 1 are hidden. */
  readonly threshold: number;
  /** The producer prints it, so hiding it here protects nobody. */
  readonly printedElsewhere: boolean;
  /** Nobody prints it and nobody hides it: an area without a figure, a single year of a rolling sum. `count` is null. */
  readonly isUnknown?: boolean;
}

/** A cell that is the sum of others: an area and its parts, a rolling sum and its years. */
export interface CountSum {
  readonly total: number;
  readonly parts: readonly number[];
}

export interface CountTable {
  readonly cells: readonly CountCell[];
  readonly sums: readonly CountSum[];
}

export type WhyNoTable = 'count_not_valid' | 'threshold_not_valid' | 'sums_do_not_add' | 'cell_not_in_table';

const countsOf = ({ cells }: CountTable): readonly (number | null)[] => cells.map(({ count }) => count);

/** Throws an Error where the table has no such cell. */
export function cellAt({ cells }: CountTable, place: number): CountCell {
  const cell = cells[place];
  if (cell === undefined) throw new Error(`cellAt: the table has no cell ${place}.`);
  return cell;
}

const cellsOf = ({ total, parts }: CountSum): readonly number[] => [total, ...parts];

function adds(counts: readonly (number | null)[], sum: CountSum): boolean {
  if (cellsOf(sum).some((cell) => counts[cell] === null)) return true;
  return sumOver(sum.parts, (part) => Number(counts[part])) === Number(counts[sum.total]);
}

/** Why a table cannot be protected; null where it can. */
export function whyNoTable(table: CountTable): WhyNoTable | null {
  const isCount = (count: number | null): boolean => count === null || (Number.isSafeInteger(count) && count >= 0);
  if (!table.cells.every(({ count }) => isCount(count))) return 'count_not_valid';
  if (!table.cells.every(({ threshold }) => Number.isSafeInteger(threshold) && threshold >= 1)) {
    return 'threshold_not_valid';
  }
  if (!table.sums.flatMap(cellsOf).every((cell) => table.cells[cell] !== undefined)) return 'cell_not_in_table';
  return table.sums.every((sum) => adds(countsOf(table), sum)) ? null : 'sums_do_not_add';
}

/** Whether a cell must be hidden for its own sake: the producer hides it, or it is small and printed nowhere. */
export const mustHide = ({ count, threshold, printedElsewhere, isUnknown = false }: CountCell): boolean =>
  !isUnknown && (count === null || (!printedElsewhere && isSmallCount(count, threshold)));

/** What Σ parts − total = 0 says once the printed counts are put in. */
function factOf(counts: readonly (number | null)[], sum: CountSum, hidden: ReadonlySet<number>): Fact {
  const all = [...sum.parts.map((cell) => ({ cell, times: 1 })), { cell: sum.total, times: -1 }];
  const printed = all.filter(({ cell }) => !hidden.has(cell));
  return {
    terms: all.filter(({ cell }) => hidden.has(cell)),
    sum: -sumOver(printed, ({ cell, times }) => times * Number(counts[cell])),
  };
}

/** Unknown cells may be 0 whatever is known of the hidden ones. */
const leastOf = (hidden: ReadonlySet<number>, least: number): ReadonlyMap<number, Interval> =>
  new Map([...hidden].map((cell) => [cell, { lower: least, upper: null }]));

/** All that a reader knows when these cells are hidden, each of them `least` or more. */
export function knowledgeOf(table: CountTable, hidden: ReadonlySet<number>, least: number): Knowledge {
  const counts = countsOf(table);
  const unknown = new Set([...counts.keys()].filter((cell) => cellAt(table, cell).isUnknown));
  const open = new Set([...hidden, ...unknown]);
  const facts = table.sums.map((sum) => factOf(counts, sum, open)).filter(({ terms }) => terms.length > 0);
  const known = { hidden: [...counts.keys()].filter((cell) => open.has(cell)), facts, whole: true };
  return unknown.size === 0 ? { ...known, least } : { ...known, least: 0, limits: leastOf(hidden, least) };
}
