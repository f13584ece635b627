// When two lists of values have a correlation at all.

export type WhyNoCorrelation = 'too_few_pairs' | 'value_missing' | 'value_not_finite' | 'all_equal';

type Values = readonly (number | null)[];

/** Why two lists have no correlation; null where they have. Throws an Error where the lengths differ. */
export function whyNoCorrelation(x: Values, y: Values): WhyNoCorrelation | null {
  if (x.length !== y.length) throw new Error('correlation: two lists of the same length, in the same order.');
  if (x.length < 3) return 'too_few_pairs';
  if (x.includes(null) || y.includes(null)) return 'value_missing';
  if (![...x, ...y].every(Number.isFinite)) return 'value_not_finite';
  return new Set(x).size === 1 || new Set(y).size === 1 ? 'all_equal' : null;
}

/** Rounding must not carry a correlation beyond 1. */
export const withinOne = (r: number): number => Math.max(-1, Math.min(1, r));
