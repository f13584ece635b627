// How often shuffled values are correlated as strongly as the real ones.
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { sampleCorrelation } from 'simple-statistics';
import { whyNoCorrelation, type WhyNoCorrelation } from './correlation-pairs.ts';
import { valued, type Valued } from './statistic.ts';

/** Ranks from 1, ties at their mean. */
export function midRanks(values: readonly number[]): number[] {
  const below = (value: number): number => values.filter((each) => each < value).length;
  const equal = (value: number): number => values.filter((each) => each === value).length;
  return values.map((value) => below(value) + (equal(value) + 1) / 2);
}

/**
 * Two-sided permutation p of Spearman's ρ: share of `draws` seeded shuffles, the real order among them, whose |ρ| is at
 * least as large (methods.md, section 3.6). The same seed gives the same p.
 */
export function spearmanPermutationP(
  x: readonly (number | null)[],
  y: readonly (number | null)[],
  { draws = 10_000, seed = 1 }: { readonly draws?: number; readonly seed?: number } = {},
): Valued<WhyNoCorrelation> {
  const missing = whyNoCorrelation(x, y);
  if (missing !== null) return valued<WhyNoCorrelation>(missing);
  const [left, right] = [midRanks(x.map(Number)), midRanks(y.map(Number))];
  const real = Math.abs(sampleCorrelation(left, right)) - 1e-12;
  const random = xoroshiro128plus(seed);
  let asStrong = 1;
  for (let draw = 0; draw < draws; draw += 1) {
    for (let i = right.length - 1; i > 0; i -= 1) {
      const j = uniformInt(random, 0, i);
      [right[i], right[j]] = [Number(right[j]), Number(right[i])];
    }
    if (Math.abs(sampleCorrelation(left, right)) >= real) asStrong += 1;
  }
  return valued<never>(asStrong / (draws + 1));
}
