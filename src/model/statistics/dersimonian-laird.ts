// How much areas differ beyond chance: DerSimonian and Laird's variance between areas, and I².
import { sumOver } from './weighted-values.ts';
import type { Statistic } from './statistic.ts';

export interface Heterogeneity {
  /** Mean of the areas with weights 1/(v+τ²). */
  mean: number;
  /** Variance between areas beyond sampling error, in squared units of the values; 0: no more variation than chance. */
  tau2: number;
  /** Cochran's Q. */
  q: number;
  /** Share of the variation that is not chance, per cent. */
  i2: number;
}

export type WhyNoHeterogeneity =
  'too_few_areas' | 'value_missing' | 'value_not_finite' | 'variance_missing' | 'variance_not_positive' | 'not_finite';

interface Estimate {
  readonly value: number;
  readonly variance: number;
}

const none = (missing: WhyNoHeterogeneity): Statistic<Heterogeneity, WhyNoHeterogeneity> => {
  return { mean: null, tau2: null, q: null, i2: null, missing };
};

function whyNot(values: readonly (number | null)[], variances: readonly (number | null)[]): WhyNoHeterogeneity | null {
  if (values.length < 2) return 'too_few_areas';
  if (values.includes(null)) return 'value_missing';
  if (variances.includes(null)) return 'variance_missing';
  if (!values.every(Number.isFinite)) return 'value_not_finite';
  return variances.every((each) => Number.isFinite(each) && Number(each) > 0) ? null : 'variance_not_positive';
}

function weightedMean(estimates: readonly Estimate[], added: number): number {
  const weights = sumOver(estimates, ({ variance }) => 1 / (variance + added));
  return sumOver(estimates, ({ value, variance }) => value / (variance + added)) / weights;
}

function heterogeneityOf(estimates: readonly Estimate[]): Heterogeneity {
  const fixed = weightedMean(estimates, 0);
  const q = sumOver(estimates, ({ value, variance }) => (value - fixed) ** 2 / variance);
  const weights = sumOver(estimates, ({ variance }) => 1 / variance);
  const squares = sumOver(estimates, ({ variance }) => 1 / variance ** 2);
  const beyond = q - (estimates.length - 1);
  const tau2 = Math.max(0, beyond / (weights - squares / weights));
  return { mean: weightedMean(estimates, tau2), tau2, q, i2: Math.max(0, (100 * beyond) / q) };
}

/**
 * τ² = max(0, (Q−(k−1))/(Σw−Σw²/Σw)) with w = 1/v, and I² = max(0, (Q−k+1)/Q) (methods.md, section 3.3; DerSimonian and
 * Laird 1986). `variances[i]` is the squared standard error of `values[i]`. Goes beside every index of disparity.
 * Throws an Error where the lengths differ.
 */
export function heterogeneity(
  values: readonly (number | null)[],
  variances: readonly (number | null)[],
): Statistic<Heterogeneity, WhyNoHeterogeneity> {
  if (values.length !== variances.length) throw new Error('heterogeneity: one variance a value, in the same order.');
  const missing = whyNot(values, variances);
  if (missing !== null) return none(missing);
  const answer = heterogeneityOf(values.map((value, i) => ({ value: Number(value), variance: Number(variances[i]) })));
  return Object.values(answer).every(Number.isFinite) ? { ...answer, missing: null } : none('not_finite');
}
