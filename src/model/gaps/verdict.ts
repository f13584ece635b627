// What the correlation of need and provision lets one say, and what it does not.
import type { Association } from '../catalogue/gap-table.ts';

/** `untold`: the missing answers could turn it. `unmeasured`: there is no measure of need, or too few areas. */
export type Verdict = 'more' | 'fewer' | 'none' | 'untold' | 'unmeasured';

const strongest = 0.05;

/**
 * `more` or `fewer` only where every way in which the missing answers could fall lies beyond what chance does, and both ends
 * are rare among shuffles; `none` only where every way lies within.
 */
export function verdictOf(association: Association | null): Verdict {
  if (association === null || association.critical === null) return 'unmeasured';
  const { reach, critical, unknownAsNo, unknownAsYes } = association;
  if (reach === null) return 'untold';
  const rare = [unknownAsNo, unknownAsYes].every(({ p }) => p !== null && p < strongest);
  if (rare && reach.lower > critical) return 'more';
  if (rare && reach.upper < -critical) return 'fewer';
  return Math.max(Math.abs(reach.lower), Math.abs(reach.upper)) <= critical ? 'none' : 'untold';
}
