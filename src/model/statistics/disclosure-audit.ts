// Audit of a table with hidden cells: which of them a reader can work out, exactly or too closely.
import { attackerInterval, type Interval } from './attacker-interval.ts';
import { cellAt, knowledgeOf, mustHide, type CountTable } from './count-table.ts';

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
  return cells.some(({ count }, cell) => count === 0 && hidden.has(cell)) ? [0] : [0, 1];
}

/** What a reader can work out about a hidden cell: one interval, or none where no counts of `least` or more fit. */
const intervalsOf = (table: CountTable, hidden: Cells, cell: number, least: number): readonly Interval[] =>
  [attackerInterval(knowledgeOf(table, hidden, least), cell)].filter((each) => each !== 'contradiction');

/** Least that a cell can be if no count but the zeros were printed: a sum of two counts of 1 or more is 2 or more. */
function leastByShape(table: CountTable, cell: number, least: number, above: Cells): number {
  const { count, isUnknown = false } = cellAt(table, cell);
  if (count === 0 || above.has(cell)) return 0;
  const leastOf = (parts: readonly number[]): number =>
    parts.reduce((sum, part) => sum + leastByShape(table, part, least, new Set([...above, cell])), 0);
  const sums = table.sums.filter(({ total }) => total === cell).map(({ parts }) => leastOf(parts));
  return Math.max(isUnknown ? 0 : least, ...sums);
}

/** How far a small count's interval falls short: its most of the threshold, its least of what its shape alone tells. */
function shortOf(table: CountTable, cell: number, { lower, upper }: Interval, least: number): number {
  const own = cellAt(table, cell);
  if (!mustHide(own)) return 0;
  // A count that the producer hides and that is known to be no small one is hidden for another's sake.
  const isSmall = lower < own.threshold;
  const above = isSmall ? Math.max(0, lower - leastByShape(table, cell, least, new Set())) : 0;
  return Math.max(0, own.threshold - (upper ?? Infinity)) + above;
}

function faultOf(table: CountTable, cell: number, interval: Interval, least: number): readonly Finding[] {
  const short = shortOf(table, cell, interval, least);
  if (interval.upper === interval.lower) return [{ cell, interval, fault: 'exact', short: Math.max(1, short) }];
  return short > 0 ? [{ cell, interval, fault: 'narrow', short }] : [];
}

/** What is wrong with the protection of one hidden cell; null where nothing is. */
export function auditCell(table: CountTable, hidden: Cells, cell: number): Finding | null {
  const findings = leastCounts(table, hidden).flatMap((least) =>
    intervalsOf(table, hidden, cell, least).flatMap((interval) => faultOf(table, cell, interval, least)),
  );
  return findings.sort((a, b) => b.short - a.short)[0] ?? null;
}

/**
 * Every hidden cell that the printed cells and sums give away (methods.md, section 5.3): one count alone fits; or, for a
 * cell hidden for its own sake, the most it can be lies under its threshold or the least above what is known anyway. None
 * of them: an empty list. Sums of hidden cells need no look of their own: counts are never negative, so a small sum
 * that is known shows its parts to be small.
 */
export function auditDisclosure(table: CountTable, hidden: Cells): readonly Finding[] {
  const cells = [...table.cells.keys()].filter((cell) => hidden.has(cell));
  return cells.flatMap((cell) => auditCell(table, hidden, cell) ?? []);
}

/** Whether the audit would find nothing; stops at the first finding. */
export const isProtected = (table: CountTable, hidden: Cells): boolean =>
  [...hidden].every((cell) => auditCell(table, hidden, cell) === null);

/** Tells findings that are as good as they can be: `best` are those that stay whatever is hidden. */
export function noBetterThan(best: readonly Finding[]): (finding: Finding) => boolean {
  return ({ cell, short, fault }) =>
    best.some((each) => each.cell === cell && short <= each.short && (fault === each.fault || each.fault === 'exact'));
}
