// Between which ranks each area lies, by seeded draws.
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { normalQuantile } from './distributions.ts';
import { whyNoRanks, type Ranked, type WhyNoRanks } from './expected-rank.ts';
import type { Statistic } from './statistic.ts';

/** "Between 3rd and 11th": whole ranks from 1, the highest first. */
export interface RankInterval {
  readonly lower: number;
  readonly upper: number;
}

export interface RankDraws {
  readonly draws: number;
  readonly seed: number;
  readonly confidence: number;
}

export type WhyNoRankIntervals = WhyNoRanks | 'confidence_not_valid' | 'draws_not_valid';

/** Ranks from 1; areas that are equal share the best of their places. */
function ranksOf(values: readonly number[]): readonly number[] {
  return values.map((value) => 1 + values.filter((other) => other > value).length);
}

/** Smallest rank with at least this share of the draws at it or before. */
function rankAt(seen: readonly number[], share: number, draws: number): number {
  let upTo = 0;
  const place = seen.findIndex((times) => {
    upTo += times;
    return upTo >= share * draws;
  });
  return place === -1 ? seen.length : place + 1;
}

/** How often each area had each rank: [area][rank − 1]. */
function countRanks(areas: readonly Ranked[], draws: number, seed: number): number[][] {
  const random = xoroshiro128plus(seed);
  const seen = areas.map(() => areas.map(() => 0));
  // Half a step off 0, where the normal distribution has no value.
  const normal = (): number => normalQuantile(uniformFloat64(random) + 2 ** -54) ?? 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = areas.map(({ value, error }) => value + error * normal());
    ranksOf(drawn).forEach((rank, area) => {
      const counts = seen[area];
      if (counts) counts[rank - 1] = (counts[rank - 1] ?? 0) + 1;
    });
  }
  return seen;
}

/**
 * The 2.5 and 97.5 percentiles of each area's rank in 10,000 draws from normal distributions around the values (methods.md,
 * section 2). The same seed gives the same ranks.
 */
export function rankIntervals(
  areas: readonly Ranked[],
  { draws = 10_000, seed = 1, confidence = 0.95 }: Partial<RankDraws> = {},
): Statistic<{ ranks: readonly RankInterval[] }, WhyNoRankIntervals> {
  const missing = whyNoRanks(areas);
  if (missing !== null) return { ranks: null, missing };
  if (!(confidence > 0 && confidence < 1)) return { ranks: null, missing: 'confidence_not_valid' };
  if (!(Number.isInteger(draws) && draws > 0)) return { ranks: null, missing: 'draws_not_valid' };
  const ranks = countRanks(areas, draws, seed).map((seen) => ({
    lower: rankAt(seen, (1 - confidence) / 2, draws),
    upper: rankAt(seen, (1 + confidence) / 2, draws),
  }));
  return { ranks, missing: null };
}
