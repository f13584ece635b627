// The straight line through group values by relative rank, each group weighing as its share of the people.
import type { RankedArea } from './relative-rank.ts';
import { sumOver } from './weighted-values.ts';

export interface WeightedLine {
  /** Value at rank 0. */
  readonly intercept: number;
  /** Value at rank 1 less value at rank 0. */
  readonly slope: number;
  /** Standard error of the slope from the residuals, k−2 degrees of freedom; null with fewer than three groups. */
  readonly slopeError: number | null;
  /** Σa(R−½)². */
  readonly spread: number;
}

/**
 * Weighted least squares of value on rank: slope = Σa(R−½)y / Σa(R−½)², intercept = μ − slope/2 (methods.md, section
 * 3.5). The mean rank is ½ by definition. null where all people are in one group: no line has a slope then.
 */
export function weightedLine(groups: readonly RankedArea[]): WeightedLine | null {
  const spread = sumOver(groups, ({ share, rank }) => share * (rank - 0.5) ** 2);
  if (!(spread > 0)) return null;
  const slope = sumOver(groups, ({ share, rank, value }) => share * (rank - 0.5) * value) / spread;
  const mean = sumOver(groups, ({ share, value }) => share * value);
  const left = sumOver(groups, ({ share, rank, value }) => share * (value - mean - slope * (rank - 0.5)) ** 2);
  const freedom = groups.length - 2;
  const slopeError = freedom > 0 ? Math.sqrt(left / freedom / spread) : null;
  return { intercept: mean - slope / 2, slope, slopeError, spread };
}
