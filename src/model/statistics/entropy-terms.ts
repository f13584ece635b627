// The terms that both entropy indices (Theil's T, mean log deviation) add up, and when they have none.
import { sumOver, type WeightedArea, type WeightedValues } from './weighted-values.ts';

export type WhyNoEntropy = 'value_negative' | 'mean_not_positive' | 'value_zero';

/** A word where an entropy index is not defined: a negative value, or a mean of 0. */
export function whyNoEntropy({ areas, mean }: WeightedValues): 'value_negative' | 'mean_not_positive' | null {
  if (areas.some(({ value }) => value < 0)) return 'value_negative';
  return mean > 0 ? null : 'mean_not_positive';
}

/** T = Σ a·r·ln r, r = y/μ; 0·ln 0 counts as 0. The sum is never below 0, so a rounding error under 0 is cut. */
export function theilOf(areas: readonly WeightedArea[], mean: number): number {
  const term = ({ share, value }: WeightedArea): number =>
    value === 0 ? 0 : share * (value / mean) * Math.log(value / mean);
  return Math.max(0, sumOver(areas, term));
}
