// The beta distribution with a given mean and standard deviation.
import type { BetaShape } from './beta-shape.ts';
import type { Statistic } from './statistic.ts';

export type WhyNoMoments = 'mean_not_share' | 'deviation_not_valid' | 'deviation_too_large';

/**
 * k = m(1−m)/s² − 1, a = mk, b = (1−m)k (methods.md, section 1.3), for a mean strictly between 0 and 1. None where the
 * deviation is not above 0, or so large that no beta distribution has it (s² ≥ m(1−m)).
 */
export function betaFromMoments(mean: number, deviation: number): Statistic<BetaShape, WhyNoMoments> {
  const none = (missing: WhyNoMoments) => ({ a: null, b: null, missing });
  if (!(mean > 0 && mean < 1)) return none('mean_not_share');
  if (!(deviation > 0 && Number.isFinite(deviation))) return none('deviation_not_valid');
  const k = (mean * (1 - mean)) / deviation ** 2 - 1;
  if (!Number.isFinite(k)) return none('deviation_not_valid');
  return k > 0 ? { a: mean * k, b: (1 - mean) * k, missing: null } : none('deviation_too_large');
}
