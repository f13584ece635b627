// The limits of one funnel at any number of people, and where counts lie in them.
import { funnelPosition, type FunnelPosition } from '../statistics/funnel-position.ts';
import type { Funnel } from '../statistics/funnel-limits.ts';
import { proportionFunnel } from '../statistics/funnel-proportion.ts';
import { smrFunnel } from '../statistics/funnel-ratio.ts';
import { widenedProportionFunnel, widenedRatioFunnel } from '../statistics/funnel-widened.ts';
import type { IndicatorNature } from './nature.ts';
import type { WholeCounts } from './whole-counts.ts';

export interface FunnelShape {
  /** In the indicator's unit. */
  readonly limitsAt: (denominator: number) => Funnel;
  /** Null where the counts are no proportion or rate. */
  readonly positionOf: (counts: WholeCounts) => FunnelPosition | null;
}

export interface FunnelParts {
  /** Events over people of all areas together, not yet times the multiplier. */
  readonly target: number;
  /** Variance beyond chance that widens the limits; null where they are not widened. */
  readonly tau2: number | null;
  readonly nature: IndicatorNature;
}

/** A point is judged by the limits that are drawn: the widened ones where there are any. */
export function funnelShape({ target, tau2, nature: { measure, multiplier } }: FunnelParts): FunnelShape {
  const isShare = measure === 'proportion';
  const limitsAt = (people: number): Funnel => {
    if (isShare)
      return tau2 === null
        ? proportionFunnel(target, people, multiplier)
        : widenedProportionFunnel(target, people, tau2, multiplier);
    return tau2 === null
      ? smrFunnel(people * target, target * multiplier)
      : widenedRatioFunnel(people * target, tau2, target * multiplier);
  };
  const positionOf = ({ count, denominator }: WholeCounts): FunnelPosition | null => {
    const limits = limitsAt(denominator);
    return limits.missing === null ? funnelPosition((count / denominator) * multiplier, limits) : null;
  };
  return { limitsAt, positionOf };
}
