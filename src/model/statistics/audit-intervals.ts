// Audit of one table: the interval of each hidden count, and which counts are given away exactly.
import { attackerInterval, type Fact, type Interval } from './attacker-interval.ts';
import type { Statistic } from './statistic.ts';
import { sumOver } from './weighted-values.ts';

/** A printed total of cells. */
export interface Margin {
  readonly cells: readonly number[];
  readonly total: number;
}

export interface AuditOfTable {
  /** In the order of the hidden cells. */
  intervals: readonly (Interval & { readonly cell: number })[];
  /** Hidden cells that the totals give away: most and least are the same. */
  disclosed: readonly number[];
}

export type WhyNoAudit = 'cell_missing' | 'totals_disagree';

function factOf({ cells, total }: Margin, values: readonly (number | null)[], hidden: ReadonlySet<number>): Fact {
  const printed = cells.filter((cell) => !hidden.has(cell));
  const terms = cells.filter((cell) => hidden.has(cell)).map((cell) => ({ cell, times: 1 }));
  return { terms, sum: total - sumOver(printed, (cell) => Number(values[cell])) };
}

/**
 * Intervals by linear programming over counts of `least` or more (methods.md, section 5.3). `cells`: counts of the table,
 * null only where hidden; `hidden`: places of the hidden cells. None where a printed cell has no value, or where no
 * hidden counts fit the totals.
 */
export function auditIntervals(
  cells: readonly (number | null)[],
  hidden: readonly number[],
  margins: readonly Margin[],
  least = 0,
): Statistic<AuditOfTable, WhyNoAudit> {
  const isHidden = new Set(hidden);
  if (cells.some((value, cell) => !isHidden.has(cell) && !Number.isFinite(value))) {
    return { intervals: null, disclosed: null, missing: 'cell_missing' };
  }
  const facts = margins.map((margin) => factOf(margin, cells, isHidden));
  const found = hidden.map((cell) => ({ cell, of: attackerInterval({ hidden, facts, least, whole: false }, cell) }));
  const intervals = found.flatMap(({ cell, of }) => (of === 'contradiction' ? [] : [{ cell, ...of }]));
  if (intervals.length < found.length) return { intervals: null, disclosed: null, missing: 'totals_disagree' };
  const disclosed = intervals.filter(({ lower, upper }) => upper !== null && upper - lower < 1e-6);
  return { intervals, disclosed: disclosed.map(({ cell }) => cell), missing: null };
}
