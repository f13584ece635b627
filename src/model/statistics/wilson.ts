// Wilson's score interval of a proportion.
import { between, isAmount, limits, noEstimate, zOf, type Estimate } from './estimate.ts';

export type WhyNoProportion =
  'count_not_valid' | 'denominator_not_positive' | 'count_above_denominator' | 'confidence_not_valid' | 'not_finite';

/** Why `count` of `denominator` is no proportion; null where it is one. */
export function whyNoProportion(count: number, denominator: number): WhyNoProportion | null {
  if (!isAmount(count)) return 'count_not_valid';
  if (!(denominator > 0 && Number.isFinite(denominator))) return 'denominator_not_positive';
  return count > denominator ? 'count_above_denominator' : null;
}

/**
 * The share `count`/`denominator`, 0 to 1, with its score interval (methods.md, section 2; Wilson 1927, J Am Stat Assoc
 * 22:209–212). The lower limit of 0 is 0 and the upper limit of all is 1, exactly. Nulls with the reason where there is
 * no proportion.
 */
export function wilson(count: number, denominator: number, confidence = 0.95): Estimate<WhyNoProportion> {
  const missing = whyNoProportion(count, denominator);
  if (missing !== null) return noEstimate(missing);
  const z = zOf(confidence);
  if (z === null) return noEstimate('confidence_not_valid', count / denominator);
  const share = count / denominator;
  const centre = 2 * count + z ** 2;
  const reach = z * Math.sqrt(z ** 2 + 4 * count * (1 - share));
  // The lower root by way of the product of both: (centre − reach)/(2(n + z²)) loses digits where it is near 0.
  const lower = (2 * count * share) / (centre + reach);
  const upper = count === denominator ? 1 : (centre + reach) / (2 * (denominator + z ** 2));
  return between(share, limits(lower, Math.min(1, upper)));
}
