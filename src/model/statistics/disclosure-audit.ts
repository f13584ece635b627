// Audit of a table with hidden cells: which of them a reader can work out, exactly or too closely.
import { attackerInterval, type Interval } from './attacker-interval.ts';
import { knowledgeOf, mustHide, type CountTable } from './count-table.ts';

export interface Finding {
  readonly cell: number;
  readonly interval: Interval;
  /** `exact`: one count alone fits. `narrow`: a small count is known to be small, or to be more than the least. */
  readonly fault: 'exact' | 'narrow';
  /** By how much the interval falls short of what is asked; more is worse. */
  readonly short: number;
}

type Cells = ReadonlySet<number>;

/**
 * Least values that a reader may assume: 0, and 1 too where every zero is printed, since a hidden count is then known not
 * to be 0.
 */
function leastCounts({ cells }: CountTable, hidden: Cells): readonly number[] {
  return [...hidden].some((cell) => cells[cell]?.count === 0) ? [0] : [0, 1];
}

/** Least that a cell can be if no count but the zeros were printed: a sum of two counts of 1 or more is 2 or more. */
function leastByShape(table: CountTable, cell: number, least: number): number {
  const allButZeros = [...table.cells.entries()].filter(([, { count }]) => count !== 0).map(([place]) => place);
  const interval = attackerInterval(knowledgeOf(table, new Set(allButZeros), least), cell);
  return interval === 'contradiction' ? least : interval.lower;
}

/** How far a small count's interval falls short: its most of the threshold, its least of what its shape alone tells. */
function shortOf(table: CountTable, cell: number, { lower, upper }: Interval, least: number): number {
  const own = table.cells[cell];
  if (own === undefined || !mustHide(own)) return 0;
  const above = lower > least ? Math.max(0, lower - leastByShape(table, cell, least)) : 0;
  return Math.max(0, own.threshold - (upper ?? Infinity)) + above;
}

function faultOf(table: CountTable, cell: number, interval: Interval, least: number): readonly Finding[] {
  const short = shortOf(table, cell, interval, least);
  if (interval.upper === interval.lower) return [{ cell, interval, fault: 'exact', short: Math.max(1, short) }];
  return short > 0 ? [{ cell, interval, fault: 'narrow', short }] : [];
}

/** What is wrong with the protection of one hidden cell; null where nothing is. */
export function auditCell(table: CountTable, hidden: Cells, cell: number): Finding | null {
  const findings = leastCounts(table, hidden).flatMap((least) => {
    const interval = attackerInterval(knowledgeOf(table, hidden, least), cell);
    return interval === 'contradiction' ? [] : faultOf(table, cell, interval, least);
  });
  return findings.sort((a, b) => b.short - a.short)[0] ?? null;
}

/**
 * Every hidden cell that the printed cells and sums give away (methods.md, section 5.3): one count alone fits; or, for a
 * cell hidden for its own sake, the most it can be lies under its threshold or the least above what is known anyway. None
 * of them: an empty list. Sums of hidden cells need no look of their own: counts are never negative, so a small sum
 * that is known shows its parts to be small.
 */
export function auditDisclosure(table: CountTable, hidden: Cells): readonly Finding[] {
  const cells = [...hidden].sort((a, b) => a - b);
  return cells.flatMap((cell) => auditCell(table, hidden, cell) ?? []);
}

/** Whether the audit would find nothing; stops at the first finding. */
export const isProtected = (table: CountTable, hidden: Cells): boolean =>
  [...hidden].every((cell) => auditCell(table, hidden, cell) === null);
