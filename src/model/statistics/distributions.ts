// Quantiles and probabilities of the distributions that the methods need; build time only, the browser gets numbers.
import cdfOfBeta from '@stdlib/stats-base-dists-beta-cdf';
import quantileOfBeta from '@stdlib/stats-base-dists-beta-quantile';
import quantileOfChiSquare from '@stdlib/stats-base-dists-chisquare-quantile';
import quantileOfGamma from '@stdlib/stats-base-dists-gamma-quantile';
import cdfOfNormal from '@stdlib/stats-base-dists-normal-cdf';
import quantileOfNormal from '@stdlib/stats-base-dists-normal-quantile';
import cdfOfPoisson from '@stdlib/stats-base-dists-poisson-cdf';
import quantileOfT from '@stdlib/stats-base-dists-t-quantile';
import { gammaTails, isLargeShape, polishedGammaQuantile } from './incomplete-gamma.ts';

/** A probability or quantile; null where the arguments lie outside the distribution (methods.md, section 7). */
type Answer = number | null;

const finite = (value: number): Answer => (Number.isFinite(value) ? value : null);
const positive = (value: number): boolean => value > 0 && Number.isFinite(value);

/** x with Φ(x) = p, 0 < p < 1; null outside. */
export const normalQuantile = (p: number): Answer => finite(quantileOfNormal(p, 0, 1));

/** Φ(x), from 0 to 1; null where x is not a number. */
export const normalCdf = (x: number): Answer => finite(cdfOfNormal(x, 0, 1));

/** Quantile of the gamma distribution with `shape` > 0 and `rate` > 0 (rate, not scale), 0 ≤ p < 1; null outside. */
export function gammaQuantile(p: number, shape: number, rate: number): Answer {
  if (!positive(shape) || !positive(rate)) return null;
  const found = quantileOfGamma(p, shape, 1);
  return finite((isLargeShape(shape) && p > 0 ? polishedGammaQuantile(p, shape, found) : found) / rate);
}

/** Quantile of χ² with `df` > 0 degrees of freedom, 0 ≤ p < 1; null outside. */
export function chiSquareQuantile(p: number, df: number): Answer {
  if (isLargeShape(df / 2)) return gammaQuantile(p, df / 2, 0.5);
  return positive(df) ? finite(quantileOfChiSquare(p, df)) : null;
}

/** Quantile of Beta(a, b), a > 0, b > 0, 0 ≤ p ≤ 1; null outside. */
export const betaQuantile = (p: number, a: number, b: number): Answer =>
  positive(a) && positive(b) ? finite(quantileOfBeta(p, a, b)) : null;

/** Probability that a Beta(a, b) value is x or less; null where a or b is not above 0. */
export const betaCdf = (x: number, a: number, b: number): Answer =>
  positive(a) && positive(b) ? finite(cdfOfBeta(x, a, b)) : null;

/** Quantile of Student's t with `df` > 0 degrees of freedom, 0 < p < 1; null outside. */
export const tQuantile = (p: number, df: number): Answer => (positive(df) ? finite(quantileOfT(p, df)) : null);

/** Probability of `count` events or fewer where `mean` ≥ 0 are expected; null where the mean is negative. */
export function poissonCdf(count: number, mean: number): Answer {
  const shape = Math.floor(count) + 1;
  if (isLargeShape(shape) && positive(mean)) return finite(gammaTails(shape, mean).upper);
  return finite(cdfOfPoisson(count, mean));
}
