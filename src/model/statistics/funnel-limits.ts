// The limits of a funnel plot: 95 % and 99.8 % around the average.
import { zOf } from './estimate.ts';
import type { Statistic } from './statistic.ts';

/** In the units of the figure; null where a limit does not exist. */
export interface FunnelLimits {
  /** The average that the limits lie around. */
  centre: number | null;
  lower95: number | null;
  upper95: number | null;
  lower998: number | null;
  upper998: number | null;
}

export type WhyNoFunnel =
  | 'target_not_valid'
  | 'denominator_not_positive'
  | 'expected_not_positive'
  | 'count_not_valid'
  | 'count_not_whole'
  | 'count_above_denominator'
  | 'spread_not_valid'
  | 'not_finite';

export type Funnel = Statistic<FunnelLimits, WhyNoFunnel>;

/** What the two pairs of limits hold when nothing but chance is at work. */
export const funnelConfidence = { inner: 0.95, outer: 0.998 } as const;

export const noFunnel = (missing: WhyNoFunnel): Funnel => {
  return { centre: null, lower95: null, upper95: null, lower998: null, upper998: null, missing };
};

/** A funnel from its two pairs of limits, or `not_finite`. */
export function funnelOf(centre: number, inner: readonly [number, number], outer: readonly [number, number]): Funnel {
  const [lower95, upper95, lower998, upper998] = [...inner, ...outer];
  if (![centre, ...inner, ...outer].every(Number.isFinite)) return noFunnel('not_finite');
  return { centre, lower95, upper95, lower998, upper998, missing: null };
}

/** The four limits where `limit(z)` is the one z standard errors away, below the average for z < 0. */
export function funnelAt(centre: number, limit: (z: number) => number): Funnel {
  const pair = (confidence: number): readonly [number, number] => {
    const z = zOf(confidence) ?? Number.NaN;
    return [limit(-z), limit(z)];
  };
  return funnelOf(centre, pair(funnelConfidence.inner), pair(funnelConfidence.outer));
}
