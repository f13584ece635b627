// Classes with as many areas each as can be; they split areas that are nearly equal.
import { quantile } from 'd3-array';
import { whyNoClasses, type WhyNoClasses } from './natural-classes.ts';
import type { Statistic } from './statistic.ts';

/** The k−1 inner thresholds at 1/k, 2/k, … by R's type 7 rule (methods.md, section 6). */
export function quantileThresholds(
  values: readonly (number | null)[],
  classes: number,
): Statistic<{ thresholds: readonly number[] }, WhyNoClasses> {
  const missing = whyNoClasses(values, classes);
  if (missing !== null) return { thresholds: null, missing };
  const known = values.map(Number);
  const thresholds = Array.from({ length: classes - 1 }, (_, i) => quantile(known, (i + 1) / classes) ?? NaN);
  return thresholds.every(Number.isFinite)
    ? { thresholds, missing: null }
    : { thresholds: null, missing: 'value_not_finite' };
}
