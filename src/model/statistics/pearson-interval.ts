// The interval of Pearson's correlation.
import { zOf } from './estimate.ts';
import type { Statistic } from './statistic.ts';

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
  const z = zOf(confidence);
  if (z === null) return { lower: null, upper: null, missing: 'confidence_not_valid' };
  const [centre, reach] = [Math.atanh(r), z / Math.sqrt(pairs - 3)];
  return { lower: Math.tanh(centre - reach), upper: Math.tanh(centre + reach), missing: null };
}
