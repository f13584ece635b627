// The ratio of two rates with its exact conditional limits.
import { betaQuantile } from './distributions.ts';
import { isAmount, noEstimate, whyNotCount, zOf, type Estimate, type WhyNoCount } from './estimate.ts';

export type WhyNoRateRatio =
  | WhyNoCount
  | 'denominator_not_positive'
  | 'no_events'
  /** No events in the second group: the ratio has a lower limit alone. */
  | 'no_events_to_compare_with'
  | 'confidence_not_valid'
  | 'not_finite';

/** `count` events in `time` person-years, births or people. */
export interface Events {
  readonly count: number;
  readonly time: number;
}

function whyNot({ count, time }: Events): WhyNoRateRatio | null {
  const missing = whyNotCount(count);
  if (missing !== null) return missing;
  return time > 0 && isAmount(time) ? null : 'denominator_not_positive';
}

const odds = (share: number | null): number => (share === null ? Number.NaN : share / (1 - share));
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/**
 * (x₁/t₁)/(x₂/t₂) with the limits π/(1−π)·t₂/t₁ of the Clopper–Pearson limits π of x₁ in x₁+x₂ (methods.md, section 2). No
 * p-value: it can contradict the interval (Fay 2010).
 */
export function rateRatio(first: Events, second: Events, confidence = 0.95): Estimate<WhyNoRateRatio> {
  const missing = whyNot(first) ?? whyNot(second);
  if (missing !== null) return noEstimate(missing);
  const [one, two, times] = [first.count, second.count, second.time / first.time];
  if (one + two === 0) return noEstimate('no_events');
  const value = two === 0 ? null : finite((one / two) * times);
  if (zOf(confidence) === null) return noEstimate('confidence_not_valid', value);
  const tail = (1 - confidence) / 2;
  const lower = one === 0 ? 0 : finite(odds(betaQuantile(tail, one, two + 1)) * times);
  const upper = two === 0 ? null : finite(odds(betaQuantile(1 - tail, one + 1, two)) * times);
  if (value === null || lower === null || upper === null) {
    return { value, lower, upper, missing: two === 0 ? 'no_events_to_compare_with' : 'not_finite' };
  }
  return { value, lower, upper, missing: null };
}
