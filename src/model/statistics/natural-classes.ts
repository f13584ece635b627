// Classes whose members are most alike, and how much of the variation they hold.
import { ckmeans } from 'simple-statistics';
import type { Statistic } from './statistic.ts';
import { sumOver } from './weighted-values.ts';

export interface NaturalClasses {
  /** Values by class, ascending. */
  clusters: readonly (readonly number[])[];
  /** Goodness of variance fit 1 − SSW/SST, 0 to 1; null where all values are equal. */
  fit: number | null;
}

export type WhyNoClasses = 'no_values' | 'value_missing' | 'value_not_finite' | 'classes_not_valid';

/** Why values cannot be put in classes; null where they can. */
export function whyNoClasses(values: readonly (number | null)[], classes: number): WhyNoClasses | null {
  if (values.length === 0) return 'no_values';
  if (values.includes(null)) return 'value_missing';
  if (!values.every(Number.isFinite)) return 'value_not_finite';
  return Number.isInteger(classes) && classes >= 1 ? null : 'classes_not_valid';
}

function squaresAbout(values: readonly number[]): number {
  const mean = sumOver(values, Number) / values.length;
  return sumOver(values, (value) => (value - mean) ** 2);
}

/**
 * Optimal one-dimensional k-means (Wang and Song 2011; methods.md, section 6). No more classes than distinct values come
 * back, so equal values are never in two classes.
 */
export function naturalClasses(
  values: readonly (number | null)[],
  classes: number,
): Statistic<NaturalClasses, WhyNoClasses> {
  const missing = whyNoClasses(values, classes);
  if (missing !== null) return { clusters: null, fit: null, missing };
  const known = values.map(Number);
  const clusters = ckmeans(known, Math.min(classes, new Set(known).size));
  const [within, all] = [sumOver(clusters, squaresAbout), squaresAbout(known)];
  return { clusters, fit: all > 0 ? 1 - within / all : null, missing: null };
}
