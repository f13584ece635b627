// Funnel limits of a ratio of observed to expected events, and where a point lies in them.
import { chiSquareQuantile } from './distributions.ts';
import { funnelConfidence, funnelOf, noFunnel, type Funnel } from './funnel-limits.ts';
import type { PositionInFunnel } from './funnel-position.ts';
import { poissonExact, type WhyNoPoisson } from './poisson-exact.ts';
import { smr, type WhyNoRatio } from './smr.ts';
import type { Statistic } from './statistic.ts';

export interface RatioLimits {
  /** Expected events at which `observed` lies on the limit. */
  expectedAtLower: number;
  expectedAtUpper: number | null;
  /** The ratio there. */
  lower: number;
  /** Null for no events, which no upper limit can lie below. */
  upper: number | null;
}

const noRatioLimits = (missing: WhyNoPoisson): Statistic<RatioLimits, WhyNoPoisson> => {
  return { expectedAtLower: null, expectedAtUpper: null, lower: null, upper: null, missing };
};

/**
 * Limits for a point with `observed` events: O/U and O/L of the exact Poisson limits L, U of O, times `multiplier`
 * (methods.md, section 2; Spiegelhalter 2005).
 */
export function ratioLimits(observed: number, multiplier = 1, confidence = 0.95): Statistic<RatioLimits, WhyNoPoisson> {
  const found = poissonExact(observed, confidence);
  if (found.missing !== null) return noRatioLimits(found.missing);
  const lower = (multiplier * observed) / found.upper;
  const upper = observed === 0 ? null : (multiplier * observed) / found.lower;
  if (!Number.isFinite(lower) || (upper !== null && !Number.isFinite(upper))) return noRatioLimits('not_finite');
  const expectedAtUpper = observed === 0 ? null : found.lower;
  return { expectedAtLower: found.upper, expectedAtUpper, lower, upper, missing: null };
}

/** ½χ²/E: share of the expected events below and above which fewer than 1 − confidence would lie. */
function exactPair(expected: number, target: number, confidence: number): readonly [number, number] {
  const [low, high] = [(1 - confidence) / 2, (1 + confidence) / 2];
  const ratio = (events: number | null): number => (events === null ? Number.NaN : (target * events) / 2 / expected);
  return [ratio(chiSquareQuantile(low, 2 * expected)), ratio(chiSquareQuantile(high, 2 * expected + 2))];
}

/** Limits at 95 % and 99.8 % over `expected` events on the axis, around the ratio `target` (1 or 100). */
export function smrFunnel(expected: number, target = 1): Funnel {
  if (!(expected > 0 && Number.isFinite(expected))) return noFunnel('expected_not_positive');
  if (!(target > 0 && Number.isFinite(target))) return noFunnel('target_not_valid');
  const { inner, outer } = funnelConfidence;
  return funnelOf(target, exactPair(expected, target, inner), exactPair(expected, target, outer));
}

/** On which side of 1 both limits lie. */
function side({ lower, upper }: { readonly lower: number; readonly upper: number }): 'above' | 'below' | null {
  if (lower > 1) return 'above';
  return upper < 1 ? 'below' : null;
}

/** Where O/E lies: outside where its own limits, exact below 10 events and Byar's from 10, leave out 1 (methods.md, section 2). */
export function positionOfRatio(observed: number, expected: number): PositionInFunnel<WhyNoRatio> {
  const inner = smr(observed, expected, { confidence: funnelConfidence.inner });
  const outer = smr(observed, expected, { confidence: funnelConfidence.outer });
  if (inner.missing !== null) return { position: null, missing: inner.missing };
  if (outer.missing !== null) return { position: null, missing: outer.missing };
  const [outerSide, innerSide] = [side(outer), side(inner)];
  if (outerSide !== null) return { position: `${outerSide}_998`, missing: null };
  return { position: innerSide === null ? 'within' : `${innerSide}_95`, missing: null };
}
