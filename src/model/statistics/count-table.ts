// A table of counts of people with its sums, and what its printed part tells about its hidden part.
import type { Fact, Knowledge } from './attacker-interval.ts';
import { isSmallCount } from './disclosure-threshold.ts';
import { sumOver } from './weighted-values.ts';

export interface CountCell {
  /** null: the producer hides it. */
  readonly count: number | null;
  /** Counts of 1 to threshold − 1 are hidden. */
  readonly threshold: number;
  /** The producer prints it, so hiding it here protects nobody. */
  readonly printedElsewhere: boolean;
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

const countOf = ({ cells }: CountTable, cell: number): number => Number(cells[cell]?.count);

const cellsOf = ({ total, parts }: CountSum): readonly number[] => [total, ...parts];

function adds(table: CountTable, sum: CountSum): boolean {
  if (cellsOf(sum).some((cell) => table.cells[cell]?.count === null)) return true;
  return sumOver(sum.parts, (part) => countOf(table, part)) === countOf(table, sum.total);
}

/** Why a table cannot be protected; null where it can. */
export function whyNoTable(table: CountTable): WhyNoTable | null {
  const isCount = (count: number | null): boolean => count === null || (Number.isSafeInteger(count) && count >= 0);
  if (!table.cells.every(({ count }) => isCount(count))) return 'count_not_valid';
  if (!table.cells.every(({ threshold }) => Number.isSafeInteger(threshold) && threshold >= 1)) {
    return 'threshold_not_valid';
  }
  if (!table.sums.flatMap(cellsOf).every((cell) => table.cells[cell] !== undefined)) return 'cell_not_in_table';
  return table.sums.every((sum) => adds(table, sum)) ? null : 'sums_do_not_add';
}

/** Whether a cell must be hidden for its own sake: the producer hides it, or it is small and printed nowhere. */
export const mustHide = ({ count, threshold, printedElsewhere }: CountCell): boolean =>
  count === null || (!printedElsewhere && isSmallCount(count, threshold));

/** What Σ parts − total = 0 says once the printed counts are put in. */
function factOf(table: CountTable, sum: CountSum, hidden: ReadonlySet<number>): Fact {
  const all = [...sum.parts.map((cell) => ({ cell, times: 1 })), { cell: sum.total, times: -1 }];
  const printed = all.filter(({ cell }) => !hidden.has(cell));
  return {
    terms: all.filter(({ cell }) => hidden.has(cell)),
    sum: -sumOver(printed, ({ cell, times }) => times * countOf(table, cell)),
  };
}

/** All that a reader knows when these cells are hidden. */
export function knowledgeOf(table: CountTable, hidden: ReadonlySet<number>, least: number): Knowledge {
  const facts = table.sums.map((sum) => factOf(table, sum, hidden)).filter(({ terms }) => terms.length > 0);
  return { hidden: [...hidden].sort((a, b) => a - b), facts, least, whole: true };
}
