// The count that a census would find: doubt about the share and chance together.
import { betaDeviation, betaMean, type BetaShape } from './beta-shape.ts';
import type { Statistic } from './statistic.ts';
import { isNumberOfChildren, wholeNumberQuantiles } from './whole-number-quantile.ts';

export interface PredictedCount {
  mean: number;
  variance: number;
  /** Counts below which 2.5 and 97.5 per cent lie. */
  lower: number;
  upper: number;
  /** Standard deviation if only chance varied, and if only the share were in doubt. */
  deviationByChance: number;
  deviationByShare: number;
}

export type WhyNoPrediction = 'children_not_valid' | 'shape_not_valid';

const none = (missing: WhyNoPrediction): Statistic<PredictedCount, WhyNoPrediction> => {
  const nulls = { mean: null, variance: null, lower: null, upper: null };
  return { ...nulls, deviationByChance: null, deviationByShare: null, missing };
};

/** Chance of 0 is the product of (b+i)/(a+b+i) over i < n. */
function quantilesOf(n: number, { a, b }: BetaShape): readonly number[] {
  let logChanceOfZero = 0;
  for (let i = 0; i < n; i += 1) logChanceOfZero += Math.log((b + i) / (a + b + i));
  const logRatio = (from: number): number => Math.log((((n - from) / (from + 1)) * (a + from)) / (b + n - from - 1));
  return wholeNumberQuantiles({ n, logChanceOfZero, logRatio }, [0.025, 0.975]);
}

/**
 * Beta-binomial count among `children` whose share follows Beta(a, b): mean Nm, variance N·m(1−m)[1+(N−1)ρ],
 * ρ = 1/(a+b+1) (methods.md, section 1.3).
 */
export function predictedCount(children: number, shape: BetaShape): Statistic<PredictedCount, WhyNoPrediction> {
  if (!isNumberOfChildren(children)) return none('children_not_valid');
  if (!(shape.a > 0 && shape.b > 0 && Number.isFinite(shape.a + shape.b))) return none('shape_not_valid');
  const share = betaMean(shape);
  const byChance = children * share * (1 - share);
  const variance = byChance * (1 + (children - 1) / (shape.a + shape.b + 1));
  const [lower = 0, upper = children] = quantilesOf(children, shape);
  const deviations = {
    deviationByChance: Math.sqrt(byChance),
    deviationByShare: children * betaDeviation(shape),
  };
  return { mean: children * share, variance, lower, upper, ...deviations, missing: null };
}
