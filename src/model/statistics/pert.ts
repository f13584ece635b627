// The PERT distribution: a range with a most likely value.
import { betaDeviation, type BetaShape } from './beta-shape.ts';
import { betaQuantile } from './distributions.ts';
import type { Statistic } from './statistic.ts';

export interface Pert {
  a: number;
  b: number;
  mean: number;
  deviation: number;
  /** Points below which 2.5, 50 and 97.5 per cent lie. */
  lower: number;
  median: number;
  upper: number;
}

export type WhyNoPert = 'range_not_valid' | 'weight_not_valid' | 'not_finite';

const none = (missing: WhyNoPert): Statistic<Pert, WhyNoPert> => {
  return { a: null, b: null, mean: null, deviation: null, lower: null, median: null, upper: null, missing };
};

/**
 * Beta on [min, max] with a = 1+λ(mode−min)/(max−min), b = 1+λ(max−mode)/(max−min), mean (min+λ·mode+max)/(λ+2)
 * (methods.md, section 1.3); λ is the weight of the mode, 4 as a rule. Needs min ≤ mode ≤ max with min < max.
 */
export function pert(
  { min, mode, max }: { readonly min: number; readonly mode: number; readonly max: number },
  weight = 4,
): Statistic<Pert, WhyNoPert> {
  const width = max - min;
  if (!(min <= mode && mode <= max && width > 0 && Number.isFinite(width))) return none('range_not_valid');
  if (!(weight >= 0 && Number.isFinite(weight))) return none('weight_not_valid');
  const shape: BetaShape = { a: 1 + (weight * (mode - min)) / width, b: 1 + (weight * (max - mode)) / width };
  const at = (p: number): number => min + width * (betaQuantile(p, shape.a, shape.b) ?? NaN);
  const points = { lower: at(0.025), median: at(0.5), upper: at(0.975) };
  const mean = (min + weight * mode + max) / (weight + 2);
  const answer = { ...shape, mean, deviation: width * betaDeviation(shape), ...points };
  return Object.values(answer).every(Number.isFinite) ? { ...answer, missing: null } : none('not_finite');
}
