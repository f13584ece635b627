// A beta distribution of a share: its two parameters and what follows from them.
import { betaQuantile } from './distributions.ts';

export interface BetaShape {
  readonly a: number;
  readonly b: number;
}

/** a/(a+b). */
export const betaMean = ({ a, b }: BetaShape): number => a / (a + b);

/** Standard deviation √(m(1−m)/(a+b+1)). */
export function betaDeviation({ a, b }: BetaShape): number {
  const mean = a / (a + b);
  return Math.sqrt((mean * (1 - mean)) / (a + b + 1));
}

/** Middle value; null where it cannot be computed. */
export const betaMedian = ({ a, b }: BetaShape): number | null => betaQuantile(0.5, a, b);

/** Most likely value; null where the density is highest at an end. */
export const betaMode = ({ a, b }: BetaShape): number | null => (a > 1 && b > 1 ? (a - 1) / (a + b - 2) : null);
