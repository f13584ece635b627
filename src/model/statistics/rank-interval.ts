// Between which ranks each area lies, by seeded draws.
import { whyNoRanks, type Ranked, type WhyNoRanks } from './expected-rank.ts';
import { seededNormals } from './seeded-normals.ts';
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

/** Smallest rank with at least this share of the draws at it or before. */
function rankAt(seen: Uint32Array, share: number, draws: number): number {
  let upTo = 0;
  const place = seen.findIndex((times) => {
    upTo += times;
    return upTo >= share * draws;
  });
  return place === -1 ? seen.length : place + 1;
}

/** Brings places into the order of falling `drawn`; quick where they nearly are. */
function sortFalling(places: Uint32Array, drawn: Float64Array): void {
  for (let next = 1; next < places.length; next += 1) {
    const place = places[next] ?? 0;
    const value = drawn[place] ?? 0;
    let at = next;
    for (; at > 0 && (drawn[places[at - 1] ?? 0] ?? 0) < value; at -= 1) places[at] = places[at - 1] ?? 0;
    places[at] = place;
  }
}

/** How often each area had each rank: [area][rank − 1]. Areas that are equal share the best of their places. */
function countRanks(areas: readonly Ranked[], draws: number, seed: number): readonly Uint32Array[] {
  const normals = seededNormals(seed, draws * areas.length);
  const size = areas.length;
  const values = Float64Array.from(areas, ({ value }) => value);
  const errors = Float64Array.from(areas, ({ error }) => error);
  const places = Uint32Array.from(areas.keys()).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const drawn = new Float64Array(size);
  const seen = new Uint32Array(size * size);
  for (let from = 0; from < draws * size; from += size) {
    for (let area = 0; area < size; area += 1) {
      drawn[area] = (values[area] ?? 0) + (errors[area] ?? 0) * (normals[from + area] ?? 0);
    }
    sortFalling(places, drawn);
    for (let rank = 0, best = 0; rank < size; rank += 1) {
      const area = places[rank] ?? 0;
      if (drawn[area] !== drawn[places[best] ?? 0]) best = rank;
      seen[area * size + best] = (seen[area * size + best] ?? 0) + 1;
    }
  }
  return areas.map((_, area) => seen.subarray(area * size, (area + 1) * size));
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
