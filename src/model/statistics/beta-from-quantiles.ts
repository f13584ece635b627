// The beta distribution that has two given shares as its quantiles: a range read as an interval.
import { betaFromMoments } from './beta-from-moments.ts';
import { betaDeviation, betaMean, betaMedian, betaMode, type BetaShape } from './beta-shape.ts';
import { betaCdf, normalQuantile } from './distributions.ts';
import type { Statistic } from './statistic.ts';

export interface FittedBeta {
  a: number;
  b: number;
  mean: number;
  median: number;
  /** null where the density is highest at an end. */
  mode: number | null;
  deviation: number;
}

/** A share with the probability that the value lies below it. */
export interface Quantile {
  readonly share: number;
  readonly probability: number;
}

export type WhyNoFit = 'range_not_valid' | 'probabilities_not_valid' | 'no_convergence';

const none = (missing: WhyNoFit): Statistic<FittedBeta, WhyNoFit> => {
  return { a: null, b: null, mean: null, median: null, mode: null, deviation: null, missing };
};

type Point = readonly [number, number];

/** How far the distribution with (ln a, ln b) misses the two probabilities. */
function missOf([logA, logB]: Point, low: Quantile, high: Quantile): Point {
  const miss = ({ share, probability }: Quantile): number =>
    (betaCdf(share, Math.exp(logA), Math.exp(logB)) ?? NaN) - probability;
  return [miss(low), miss(high)];
}

/** One Newton step with a numeric Jacobian; long steps are cut, so that a poor start does not run away. */
function newtonStep(at: Point, low: Quantile, high: Quantile): Point {
  const h = 1e-6;
  const [f, g] = missOf(at, low, high);
  const [fa, ga] = missOf([at[0] + h, at[1]], low, high);
  const [fb, gb] = missOf([at[0], at[1] + h], low, high);
  const [j11, j12, j21, j22] = [(fa - f) / h, (fb - f) / h, (ga - g) / h, (gb - g) / h];
  const determinant = j11 * j22 - j12 * j21;
  const step: Point = [(f * j22 - g * j12) / determinant, (g * j11 - f * j21) / determinant];
  const cut = Math.min(1, 1 / Math.max(Math.abs(step[0]), Math.abs(step[1])));
  return [step[0] * cut, step[1] * cut];
}

/** The range taken for that of a normal distribution gives the start; a flat distribution where it is too wide. */
function startOf(low: Quantile, high: Quantile): Point {
  const width = (normalQuantile(high.probability) ?? 1) - (normalQuantile(low.probability) ?? -1);
  const start = betaFromMoments((low.share + high.share) / 2, (high.share - low.share) / width);
  return start.missing === null ? [Math.log(start.a), Math.log(start.b)] : [0, 0];
}

function solve(low: Quantile, high: Quantile): BetaShape | null {
  let at = startOf(low, high);
  for (let round = 0; round < 100; round += 1) {
    const step = newtonStep(at, low, high);
    if (!step.every(Number.isFinite)) break;
    at = [at[0] - step[0], at[1] - step[1]];
    if (Math.max(Math.abs(step[0]), Math.abs(step[1])) < 1e-13) break;
  }
  const missed = Math.max(...missOf(at, low, high).map(Math.abs));
  return missed < 1e-10 ? { a: Math.exp(at[0]), b: Math.exp(at[1]) } : null;
}

/**
 * Beta(a, b) with F(low) and F(high) at their probabilities, with its mean, median, mode and standard deviation
 * (methods.md, section 1.3). That a range from the literature is read as such an interval is an assumption, and the words
 * beside the number must say so. None for shares or probabilities that are not strictly inside 0 and 1 and in order.
 */
export function betaFromQuantiles(low: Quantile, high: Quantile): Statistic<FittedBeta, WhyNoFit> {
  const inOrder = (a: number, b: number): boolean => a > 0 && a < b && b < 1;
  if (!inOrder(low.share, high.share)) return none('range_not_valid');
  if (!inOrder(low.probability, high.probability)) return none('probabilities_not_valid');
  const shape = solve(low, high);
  const median = shape === null ? null : betaMedian(shape);
  if (shape === null || median === null) return none('no_convergence');
  const moments = { mean: betaMean(shape), median, mode: betaMode(shape), deviation: betaDeviation(shape) };
  return { ...shape, ...moments, missing: null };
}
