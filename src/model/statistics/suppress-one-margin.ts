// Which counts of areas to hide when their total is printed too.
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

/** Places of counts above 0, smallest count first, ties in the order given. */
function byCount(counts: readonly number[]): readonly number[] {
  const places = [...counts.keys()].filter((place) => Number(counts[place]) > 0);
  return places.sort((a, b) => Number(counts[a]) - Number(counts[b]) || a - b);
}

/**
 * Hides counts of 1 to T−1, then the smallest others until two or more are hidden and the most that any of them could be,
 * Σ − (hidden − 1), reaches T (methods.md, section 5.3). Zeros are printed. Counts stand in a fixed order of areas.
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
  if (primary.length === 0 || !totalPrinted) return { primary, secondary: [], hidesTotal: false, missing: null };
  const candidates = byCount(known).filter((place) => !primary.includes(place));
  const isHidden = (hidden: readonly number[]): boolean =>
    hidden.length >= 2 && sumOver(hidden, (place) => Number(known[place])) - (hidden.length - 1) >= threshold;
  let secondary: readonly number[] = [];
  while (!isHidden([...primary, ...secondary]) && secondary.length < candidates.length) {
    secondary = candidates.slice(0, secondary.length + 1);
  }
  const hidesTotal = !isHidden([...primary, ...secondary]);
  return { primary, secondary: [...secondary].sort((a, b) => a - b), hidesTotal, missing: null };
}
