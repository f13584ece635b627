// Funnel limits of a proportion, and where a point lies in them.
import { normalQuantile } from './distributions.ts';
import { limits, noLimits, type Limits } from './estimate.ts';
import { funnelAt, noFunnel, type Funnel, type WhyNoFunnel } from './funnel-limits.ts';
import { funnelPosition, type PositionInFunnel } from './funnel-position.ts';
import { whyNoProportion, type WhyNoProportion } from './wilson.ts';

const withinShares = (share: number): number => Math.min(1, Math.max(0, share));

export function whyNoTarget(target: number, denominator: number): WhyNoFunnel | null {
  if (!(target >= 0 && target <= 1)) return 'target_not_valid';
  return denominator > 0 && Number.isFinite(denominator) ? null : 'denominator_not_positive';
}

const away = (target: number, denominator: number, z: number): number =>
  target + z * Math.sqrt((target * (1 - target)) / denominator);

/**
 * θ ± z√(θ(1−θ)/n), z = Φ⁻¹(probability), cut at 0 and 1 unless `clip` is false (methods.md, section 2; Spiegelhalter 2005, Stat Med 24:1185;
 * the longer expression of PHE is this). `target` θ: share of all areas together, 0 to 1; `probability`: one-sided.
 */
export function proportionLimits(
  target: number,
  denominator: number,
  probability: number,
  { clip = true }: { readonly clip?: boolean } = {},
): Limits<WhyNoFunnel | 'probability_not_valid'> {
  const missing = whyNoTarget(target, denominator);
  if (missing !== null) return noLimits(missing);
  const z = normalQuantile(probability);
  if (z === null) return noLimits('probability_not_valid');
  const [lower, upper] = [away(target, denominator, -z), away(target, denominator, z)];
  return clip ? limits(withinShares(lower), withinShares(upper)) : limits(lower, upper);
}

/** Limits at 95 % and 99.8 % for `denominator` people, cut at 0 and 1, times `multiplier` (100 for per cent). */
export function proportionFunnel(target: number, denominator: number, multiplier = 1): Funnel {
  const missing = whyNoTarget(target, denominator);
  if (missing !== null) return noFunnel(missing);
  return funnelAt(multiplier * target, (z) => multiplier * withinShares(away(target, denominator, z)));
}

/** Where `count` of `denominator` lies in the funnel around the share `target`. */
export function positionOfProportion(
  target: number,
  count: number,
  denominator: number,
): PositionInFunnel<WhyNoFunnel | WhyNoProportion> {
  const missing = whyNoProportion(count, denominator);
  if (missing !== null) return { position: null, missing };
  const funnel = proportionFunnel(target, denominator);
  if (funnel.missing !== null) return { position: null, missing: funnel.missing };
  return { position: funnelPosition(count / denominator, funnel), missing: null };
}
