// Standard errors behind intervals: half their width over z.
import type { AreaInterval } from '../catalogue.ts';
import { zOf } from '../statistics/estimate.ts';
import type { IndicatorNature } from './nature.ts';

const z95 = zOf(0.95) ?? Number.NaN;

/** Standard error in the indicator's own unit. */
export const errorOf = ({ lower, upper }: AreaInterval): number => (upper - lower) / (2 * z95);

/**
 * Where chance has nearly the same spread whatever the value, the ends of the scale included, and an interval lies nearly
 * even around it: asin√p of a proportion, √ of a rate, as in funnel-scores.ts; other measures stay as they are. The order
 * of values is kept.
 */
export function onEvenScale(value: number, { measure, multiplier }: IndicatorNature): number {
  if (measure === 'proportion') return Math.asin(Math.sqrt(Math.min(1, Math.max(0, value / multiplier))));
  return measure === 'rate' ? Math.sqrt(Math.max(0, value)) : value;
}

/** Standard error on the even scale. */
export function evenErrorOf({ lower, upper }: AreaInterval, nature: IndicatorNature): number {
  return (onEvenScale(upper, nature) - onEvenScale(lower, nature)) / (2 * z95);
}
