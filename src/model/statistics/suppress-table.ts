// Which cells of a table with many sums to hide, so that no small count can be worked out.
import { mustHide, whyNoTable, type CountTable, type WhyNoTable } from './count-table.ts';
import { auditDisclosure, isProtected, noBetterThan, type Finding } from './disclosure-audit.ts';
import { nextToHide } from './next-to-hide.ts';
import type { Statistic } from './statistic.ts';

export interface TableSuppression {
  /** Cells hidden for their own sake, ascending; the producer's hidden cells are among them. */
  primary: readonly number[];
  /** Cells hidden to protect those, ascending. */
  secondary: readonly number[];
  /** What stays open because everything that could protect it is printed elsewhere; empty as a rule. */
  unprotected: readonly Finding[];
}

type Audit = (hidden: ReadonlySet<number>) => readonly Finding[];

/** Adds cells until the audit finds nothing, or until nothing that could help is left. */
function hideUntilProtected(table: CountTable, primary: readonly number[], audit: Audit): ReadonlySet<number> {
  const hidden = new Set(primary);
  for (;;) {
    const next = nextToHide(table, hidden, audit(hidden));
    if (next === null) return hidden;
    hidden.add(next);
  }
}

/** Cells hidden to protect others, in the order of the table. */
const secondaryOf = ({ cells }: CountTable, primary: readonly number[], hidden: ReadonlySet<number>): number[] =>
  [...cells.keys()].filter((cell) => hidden.has(cell) && !primary.includes(cell));

/** Prints cells again that protect nothing, the largest first, of equal ones the last: those taken on the way to a better one. */
function printAgain(
  table: CountTable,
  primary: readonly number[],
  hidden: ReadonlySet<number>,
  isSafe: (hidden: ReadonlySet<number>) => boolean,
): ReadonlySet<number> {
  const counts = table.cells.map(({ count }) => Number(count));
  const lastFirst = secondaryOf(table, primary, hidden).reverse();
  let kept = hidden;
  for (const cell of lastFirst.sort((a, b) => Number(counts[b]) - Number(counts[a]))) {
    const without = new Set([...kept].filter((each) => each !== cell));
    if (isSafe(without)) kept = without;
  }
  return kept;
}

/**
 * Hides small counts, then other cells until the audit finds nothing (methods.md, section 5.3), and no more cells than
 * that needs: each of them taken away would open the table again. Holds for hierarchies, cross tables and rolling sums, as
 * long as every printed sum is in `sums`. A cell that is printed elsewhere is never hidden, and no cell is hidden in vain
 * for one that the cells printed elsewhere give away. Cells stand in a fixed order. Throws an Error where the solver
 * gives up.
 */
export function suppressTable(table: CountTable): Statistic<TableSuppression, WhyNoTable> {
  const missing = whyNoTable(table);
  if (missing !== null) return { primary: null, secondary: null, unprotected: null, missing };
  const primary = [...table.cells.entries()].filter(([, cell]) => mustHide(cell)).map(([place]) => place);
  const audit: Audit = (hidden) => auditDisclosure(table, hidden);
  const all = hideUntilProtected(table, primary, audit);
  const unprotected = audit(all);
  // Stryker disable next-line ConditionalExpression,BlockStatement: a shortcut; the way below finds the same, in twice the time.
  if (unprotected.length === 0) {
    const hidden = printAgain(table, primary, all, (without) => isProtected(table, without));
    return { primary, secondary: secondaryOf(table, primary, hidden), unprotected, missing: null };
  }
  const isHelpless = noBetterThan(unprotected);
  const auditRest: Audit = (hidden) => audit(hidden).filter((finding) => !isHelpless(finding));
  const enough = hideUntilProtected(table, primary, auditRest);
  const hidden = printAgain(table, primary, enough, (without) => auditRest(without).length === 0);
  return { primary, secondary: secondaryOf(table, primary, hidden), unprotected: audit(hidden), missing: null };
}
