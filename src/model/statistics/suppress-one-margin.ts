// Which counts of areas to hide when their total is printed too.
import { minIndex } from 'd3-array';
import { isSmallCount } from './disclosure-threshold.ts';
import type { Statistic } from './statistic.ts';
import { sumOver } from './weighted-values.ts';

export interface OneMarginSuppression {
  /** Places of the small counts, ascending. */
  primary: readonly number[];
  /** Places of counts hidden so that the small ones cannot be worked out, ascending. */
  secondary: readonly number[];
  /** No count is left that could hide the small ones: the total must go too. */
  hidesTotal: boolean;
}

export type WhyNoSuppression = 'count_missing' | 'count_not_valid' | 'threshold_not_valid';

function whyNot(counts: readonly (number | null)[], threshold: number): WhyNoSuppression | null {
  if (!(Number.isSafeInteger(threshold) && threshold >= 1)) return 'threshold_not_valid';
  if (counts.includes(null)) return 'count_missing';
  return counts.every((count) => Number.isSafeInteger(count) && Number(count) >= 0) ? null : 'count_not_valid';
}

/**
 * Hides counts of 1 to T−1, then the smallest others until two or more are hidden and the most that any of them could be,
 * Σ − (hidden − 1), reaches T (methods.md, section 5.3). A small count alone never reaches T, and one count of T or more
 * beside it always does: there is one more to hide, or none. Zeros are printed. Counts stand in a fixed order of areas.
 */
export function suppressOneMargin(
  counts: readonly (number | null)[],
  threshold: number,
  totalPrinted: boolean,
): Statistic<OneMarginSuppression, WhyNoSuppression> {
  const missing = whyNot(counts, threshold);
  if (missing !== null) return { primary: null, secondary: null, hidesTotal: null, missing };
  const known = counts.map(Number);
  const primary = [...known.keys()].filter((place) => isSmallCount(Number(known[place]), threshold));
  const mostOfOne = sumOver(primary, (place) => Number(known[place])) - (primary.length - 1);
  if (primary.length === 0 || !totalPrinted || mostOfOne >= threshold) {
    return { primary, secondary: [], hidesTotal: false, missing: null };
  }
  const next = minIndex(known, (count) => (count >= threshold ? count : null));
  return { primary, secondary: next < 0 ? [] : [next], hidesTotal: next < 0, missing: null };
}
