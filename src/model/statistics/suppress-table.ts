// Which cells of a table with many sums to hide, so that no small count can be worked out.
import { mustHide, whyNoTable, type CountTable, type WhyNoTable } from './count-table.ts';
import { auditDisclosure, type Finding } from './disclosure-audit.ts';
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

/** Adds cells until the audit finds nothing, or until nothing that could help is left. */
function protect(table: CountTable, primary: readonly number[]): Pick<TableSuppression, 'secondary' | 'unprotected'> {
  const hidden = new Set(primary);
  let unprotected = auditDisclosure(table, hidden);
  for (;;) {
    const next = unprotected.map((finding) => nextToHide(table, hidden, finding)).find((cell) => cell !== null);
    if (next === undefined || next === null) break;
    hidden.add(next);
    unprotected = auditDisclosure(table, hidden);
  }
  const secondary = [...hidden].filter((cell) => !primary.includes(cell)).sort((a, b) => a - b);
  return { secondary, unprotected };
}

/**
 * Hides small counts, then other cells until the audit finds nothing (methods.md, section 5.3): hierarchies, cross tables
 * and rolling sums, as long as every printed sum is in `sums`. A cell that is printed elsewhere is never hidden. Cells
 * stand in a fixed order. Throws an Error where the solver gives up.
 */
export function suppressTable(table: CountTable): Statistic<TableSuppression, WhyNoTable> {
  const missing = whyNoTable(table);
  if (missing !== null) return { primary: null, secondary: null, unprotected: null, missing };
  const primary = [...table.cells.entries()].filter(([, cell]) => mustHide(cell)).map(([place]) => place);
  return { primary, ...protect(table, primary), missing: null };
}
