// Where a point lies in a funnel: 99.8 % is asked first, then 95 %; a point on a limit is inside.
import type { FunnelLimits } from './funnel-limits.ts';
import type { Statistic } from './statistic.ts';

export type FunnelPosition = 'above_998' | 'above_95' | 'within' | 'below_95' | 'below_998';

export type PositionInFunnel<Why extends string> = Statistic<{ position: FunnelPosition }, Why>;

const below = (value: number, limit: number | null): boolean => limit !== null && value < limit;
const above = (value: number, limit: number | null): boolean => limit !== null && value > limit;

/** `value` in the units of the limits (methods.md, section 2: strict inequality, 99.8 % then 95 %). */
export function funnelPosition(value: number, { lower95, upper95, lower998, upper998 }: FunnelLimits): FunnelPosition {
  if (below(value, lower998)) return 'below_998';
  if (below(value, lower95)) return 'below_95';
  if (above(value, upper998)) return 'above_998';
  return above(value, upper95) ? 'above_95' : 'within';
}
