// Kendall's rank correlation, corrected for ties (τ_b).
import { whyNoCorrelation, withinOne, type WhyNoCorrelation } from './correlation-pairs.ts';
import { valued, type Valued } from './statistic.ts';

/** Pairs in the same order, less pairs in the opposite order; and how many pairs are no tie in each list. */
function countPairs(x: readonly number[], y: readonly number[]): { score: number; inX: number; inY: number } {
  let [score, inX, inY] = [0, 0, 0];
  x.forEach((left, i) => {
    for (let j = 0; j < i; j += 1) {
      const [dx, dy] = [Math.sign(left - Number(x[j])), Math.sign(Number(y[i]) - Number(y[j]))];
      score += dx * dy;
      inX += Math.abs(dx);
      inY += Math.abs(dy);
    }
  });
  return { score, inX, inY };
}

/**
 * Kendall's τ_b = (concordant − discordant)/√((pairs − ties in x)(pairs − ties in y)), −1 to 1 (methods.md, section 3.6);
 * τ where nothing is tied.
 */
export function kendall(x: readonly (number | null)[], y: readonly (number | null)[]): Valued<WhyNoCorrelation> {
  const missing = whyNoCorrelation(x, y);
  if (missing !== null) return valued<WhyNoCorrelation>(missing);
  const { score, inX, inY } = countPairs(x.map(Number), y.map(Number));
  return valued<never>(withinOne(score / Math.sqrt(inX * inY)));
}
