// Control limits of a series of single values (XmR chart).
import { mean, pairs } from 'd3-array';
import type { Statistic } from './statistic.ts';

export interface ControlLimits {
  mean: number;
  /** Mean of the moving ranges: how far a value lies from the one before. */
  movingRange: number;
  lower: number;
  upper: number;
  /** A moving range above this is out of control itself. */
  movingRangeUpper: number;
}

export type WhyNoControlLimits = 'too_few_points' | 'value_not_finite';

/** Fewest points of a series that is drawn with control limits. */
export const fewestPoints = 12;

/** 3/d₂ and D₄ for ranges of two values. */
const [limitFactor, rangeFactor] = [2.66, 3.267];

const none = (missing: WhyNoControlLimits): Statistic<ControlLimits, WhyNoControlLimits> => {
  return { mean: null, movingRange: null, lower: null, upper: null, movingRangeUpper: null, missing };
};

/**
 * mean ± 2.66·MR̄ and 3.267·MR̄ (methods.md, section 2; ISD Scotland, SPC guide). `values` in the order of time, one definition
 * throughout; not for overlapping averages, across a break, or small counts (p- or u-chart).
 */
export function xmr(
  values: readonly number[],
  { fewest = fewestPoints }: { readonly fewest?: number } = {},
): Statistic<ControlLimits, WhyNoControlLimits> {
  if (values.length < Math.max(2, fewest)) return none('too_few_points');
  const centre = mean(values) ?? Number.NaN;
  const movingRange = mean(pairs(values, (before, value) => Math.abs(value - before))) ?? Number.NaN;
  const reach = limitFactor * movingRange;
  const found = {
    mean: centre,
    movingRange,
    lower: centre - reach,
    upper: centre + reach,
    movingRangeUpper: rangeFactor * movingRange,
  };
  const finite = values.every(Number.isFinite) && Object.values(found).every(Number.isFinite);
  return finite ? { ...found, missing: null } : none('value_not_finite');
}
