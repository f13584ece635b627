// A crude rate with its limits.
import { between, isAmount, noEstimate, scaled, type Estimate } from './estimate.ts';
import { poissonLimits, poissonMethod, type PoissonMethod, type WhyNoPoissonLimits } from './poisson-limits.ts';

export type WhyNoRate = WhyNoPoissonLimits | 'denominator_not_positive';

export type Rate = Estimate<WhyNoRate> & { readonly method: PoissonMethod };

function estimate(count: number, denominator: number, multiplier: number, confidence: number): Estimate<WhyNoRate> {
  if (!isAmount(count)) return noEstimate('count_not_valid');
  if (!(denominator > 0 && Number.isFinite(denominator))) return noEstimate('denominator_not_positive');
  const each = multiplier / denominator;
  return between((multiplier * count) / denominator, scaled(poissonLimits(count, confidence), each));
}

/**
 * `count` events a `multiplier` of `denominator` (people, births, person-years): m·x/n between m·L/n and m·U/n, exact below
 * 10 events, Byar's from 10 (methods.md, section 2). It may be above the multiplier. A count that is not whole keeps its
 * value and has no limits.
 */
export function rate(count: number, denominator: number, multiplier: number, confidence = 0.95): Rate {
  return { ...estimate(count, denominator, multiplier, confidence), method: poissonMethod(count) };
}
