// Pearson's correlation and its interval.
import { sampleCorrelation } from 'simple-statistics';
import { normalQuantile } from './distributions.ts';
import { valued, type Statistic, type Valued } from './statistic.ts';

export type WhyNoCorrelation = 'too_few_pairs' | 'value_missing' | 'value_not_finite' | 'all_equal';

type Values = readonly (number | null)[];

/** Why two lists have no correlation; null where they have. Throws an Error where the lengths differ. */
export function whyNoCorrelation(x: Values, y: Values): WhyNoCorrelation | null {
  if (x.length !== y.length) throw new Error('correlation: two lists of the same length, in the same order.');
  if (x.length < 3) return 'too_few_pairs';
  if (x.includes(null) || y.includes(null)) return 'value_missing';
  if (![...x, ...y].every(Number.isFinite)) return 'value_not_finite';
  return new Set(x).size === 1 || new Set(y).size === 1 ? 'all_equal' : null;
}

/** Rounding must not carry a correlation beyond 1. */
export const withinOne = (r: number): number => Math.max(-1, Math.min(1, r));

/** Pearson's r, −1 to 1, of three pairs or more that are all known. */
export function pearson(x: Values, y: Values): Valued<WhyNoCorrelation> {
  const missing = whyNoCorrelation(x, y);
  return valued<WhyNoCorrelation>(missing ?? withinOne(sampleCorrelation(x.map(Number), y.map(Number))));
}

/**
 * Interval of r by Fisher's transformation: tanh(atanh r ∓ z/√(n−3)) (methods.md, section 3.6). Needs four pairs, and
 * |r| below 1: a perfect correlation has no interval.
 */
export function pearsonInterval(
  r: number,
  pairs: number,
  confidence = 0.95,
): Statistic<{ lower: number; upper: number }, 'too_few_pairs' | 'perfect_correlation' | 'confidence_not_valid'> {
  if (!(pairs >= 4)) return { lower: null, upper: null, missing: 'too_few_pairs' };
  if (!(Math.abs(r) < 1)) return { lower: null, upper: null, missing: 'perfect_correlation' };
  const z = confidence > 0 && confidence < 1 ? normalQuantile((1 + confidence) / 2) : null;
  if (z === null) return { lower: null, upper: null, missing: 'confidence_not_valid' };
  const [centre, reach] = [Math.atanh(r), z / Math.sqrt(pairs - 3)];
  return { lower: Math.tanh(centre - reach), upper: Math.tanh(centre + reach), missing: null };
}
