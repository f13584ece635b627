// Prevalence by deprivation fifth: a labelled scenario, never evidence about an area.
import { expit, logit } from './logit.ts';
import type { Statistic } from './statistic.ts';
import { sumOver } from './weighted-values.ts';

/** Shares 0 to 1, most deprived fifth first. */
export type FiveShares = readonly [number, number, number, number, number];

/** How far each fifth is from the least to the most deprived: d_q = (5−q)/4. */
const distances: FiveShares = [1, 0.75, 0.5, 0.25, 0];

/** expit(α + β·d_q) for the five fifths. */
const gradient = (alpha: number, beta: number): FiveShares => {
  const [a, b, c, d, e] = distances;
  const at = (distance: number): number => expit(alpha + beta * distance);
  return [at(a), at(b), at(c), at(d), at(e)];
};

/**
 * Prevalences of the five fifths on a straight line of log odds between the two ends, and its log odds ratio β (methods.md,
 * section 1.4). Both ends strictly between 0 and 1.
 */
export function prevalenceGradient(
  mostDeprived: number,
  leastDeprived: number,
): Statistic<{ prevalences: FiveShares; logOddsRatio: number }, 'prevalence_not_valid'> {
  const [top, bottom] = [logit(mostDeprived), logit(leastDeprived)];
  if (!Number.isFinite(top) || !Number.isFinite(bottom)) {
    return { prevalences: null, logOddsRatio: null, missing: 'prevalence_not_valid' };
  }
  const [, second, third, fourth] = gradient(bottom, top - bottom);
  const prevalences: FiveShares = [mostDeprived, second, third, fourth, leastDeprived];
  return { prevalences, logOddsRatio: top - bottom, missing: null };
}

export interface BenchmarkedGradient {
  /** Log odds in the least deprived fifth. */
  alpha: number;
  prevalences: FiveShares;
  /** Σ W_q·p_q: the national prevalence again. */
  weightedMean: number;
}

export type WhyNoBenchmark = 'fifth_missing' | 'shares_not_valid' | 'prevalence_not_valid' | 'gradient_not_valid';

/** Five known shares that add up to 1 within half a per cent (published shares are rounded), or why not. */
export function checkFifths(shares: readonly (number | null)[]): 'fifth_missing' | 'shares_not_valid' | null {
  if (shares.length !== 5 || shares.includes(null)) return 'fifth_missing';
  const inRange = shares.every((share) => Number(share) >= 0 && Number(share) <= 1);
  return inRange && Math.abs(sumOver(shares, Number) - 1) <= 0.005 ? null : 'shares_not_valid';
}

/** Mean of the prevalences with these shares. */
export const meanOverFifths = (shares: readonly (number | null)[], prevalences: readonly number[]): number =>
  sumOver([...prevalences.entries()], ([fifth, prevalence]) => Number(shares[fifth]) * prevalence);

/** Halves the interval until no number lies between its ends; the mean rises strictly with α. */
function solveAlpha(shares: readonly (number | null)[], beta: number, prevalence: number): number {
  let [low, high] = [logit(prevalence) - Math.abs(beta) - 1, logit(prevalence) + Math.abs(beta) + 1];
  for (let round = 0; round < 200; round += 1) {
    const middle = (low + high) / 2;
    if (meanOverFifths(shares, gradient(middle, beta)) < prevalence) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Gradient with log odds ratio β between the most and the least deprived fifth whose mean over the nation's children is
 * the national prevalence (methods.md, section 1.4). Without this the weighting would silently change the national
 * total. `nationalShares`: share of the nation's children in each fifth, most deprived first.
 */
export function benchmarkedGradient(
  nationalShares: readonly (number | null)[],
  logOddsRatio: number,
  nationalPrevalence: number,
): Statistic<BenchmarkedGradient, WhyNoBenchmark> {
  const none = (missing: WhyNoBenchmark) => ({ alpha: null, prevalences: null, weightedMean: null, missing });
  const why = checkFifths(nationalShares);
  if (why !== null) return none(why);
  if (!(nationalPrevalence > 0 && nationalPrevalence < 1)) return none('prevalence_not_valid');
  if (!(Math.abs(logOddsRatio) <= 20)) return none('gradient_not_valid');
  const alpha = solveAlpha(nationalShares, logOddsRatio, nationalPrevalence);
  const prevalences = gradient(alpha, logOddsRatio);
  const weightedMean = meanOverFifths(nationalShares, prevalences);
  const met = Math.abs(weightedMean - nationalPrevalence) <= 1e-12;
  return met ? { alpha, prevalences, weightedMean, missing: null } : none('prevalence_not_valid');
}
