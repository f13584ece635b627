// Events seen over events expected (SMR), with its limits.
import { between, isAmount, noEstimate, scaled, type Estimate } from './estimate.ts';
import { poissonLimits, poissonMethod, type PoissonMethod, type WhyNoPoissonLimits } from './poisson-limits.ts';

export type WhyNoRatio = WhyNoPoissonLimits | 'expected_not_positive';

export interface RatioScale {
  /** What stands for "as many as expected": 1 or 100. */
  readonly reference: number;
  readonly confidence: number;
  readonly method: PoissonMethod;
}

/**
 * `reference`·O/E between `reference`·L/E and `reference`·U/E; L and U are exact below 10 events and Byar's from 10 unless
 * `method` says otherwise (methods.md, section 2). `expected` is taken as known.
 */
export function smr(
  observed: number,
  expected: number,
  { reference = 1, confidence = 0.95, method = poissonMethod(observed) }: Partial<RatioScale> = {},
): Estimate<WhyNoRatio> {
  if (!isAmount(observed)) return noEstimate('count_not_valid');
  if (!(expected > 0 && Number.isFinite(expected))) return noEstimate('expected_not_positive');
  const found = poissonLimits(observed, confidence, method);
  return between((reference * observed) / expected, scaled(found, reference / expected));
}
