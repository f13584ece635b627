// Limits of the difference between two rates.
import { differenceOfEstimates } from './difference-of-estimates.ts';
import type { Estimate } from './estimate.ts';
import type { Events } from './rate-ratio.ts';
import { rate, type WhyNoRate } from './rate.ts';

/** The first rate less the second, a `multiplier`, from the limits of each: exact below 10 events, Byar's from 10. */
export function differenceOfRates(
  first: Events,
  second: Events,
  multiplier: number,
  confidence = 0.95,
): Estimate<WhyNoRate> {
  return differenceOfEstimates<WhyNoRate>(
    rate(first.count, first.time, multiplier, confidence),
    rate(second.count, second.time, multiplier, confidence),
  );
}
