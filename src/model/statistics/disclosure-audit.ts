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

/**
 * Least values that a reader may assume: 0, and 1 too where every zero is printed, since a hidden count is then known not
 * to be 0.
 */
function leastCounts({ cells }: CountTable, hidden: ReadonlySet<number>): readonly number[] {
  return [...hidden].some((cell) => cells[cell]?.count === 0) ? [0] : [0, 1];
}

function faultOf(table: CountTable, cell: number, interval: Interval, least: number): Finding | null {
  const own = table.cells[cell];
  const [lower, upper] = [interval.lower, interval.upper ?? Infinity];
  const isNarrow = own !== undefined && mustHide(own) && (upper < own.threshold || lower > least);
  if (!isNarrow && upper > lower) return null;
  const short = own && isNarrow ? Math.max(0, own.threshold - upper) + Math.max(0, lower - least) : 1;
  return { cell, interval, fault: upper > lower ? 'narrow' : 'exact', short };
}

/** What is wrong with the protection of one hidden cell; null where nothing is. */
export function auditCell(table: CountTable, hidden: ReadonlySet<number>, cell: number): Finding | null {
  const findings = leastCounts(table, hidden).flatMap((least) => {
    const interval = attackerInterval(knowledgeOf(table, hidden, least), cell);
    return interval === 'contradiction' ? [] : (faultOf(table, cell, interval, least) ?? []);
  });
  return findings.sort((a, b) => b.short - a.short)[0] ?? null;
}

/**
 * Every hidden cell that the printed cells and sums give away (methods.md, section 5.3): one count alone fits; or, for a
 * cell hidden for its own sake, the most it can be lies under its threshold or the least above what is known anyway. None
 * of them: an empty list. Sums of hidden cells need no look of their own: counts are never negative, so a small sum
 * that is known shows its parts to be small.
 */
export function auditDisclosure(table: CountTable, hidden: ReadonlySet<number>): readonly Finding[] {
  const cells = [...hidden].sort((a, b) => a - b);
  return cells.flatMap((cell) => auditCell(table, hidden, cell) ?? []);
}
