// Moran's I: whether neighbouring areas have alike values.
import { sumOver } from './weighted-values.ts';
import { normalCdf } from './distributions.ts';
import { neighbourWeights, type WeightSums } from './neighbour-weights.ts';
import type { Statistic } from './statistic.ts';

export interface Moran {
  i: number;
  /** −1/(n−1): what chance alone gives on average. */
  expectation: number;
  /** Under random placement of the values. */
  variance: number;
  z: number;
  /** Two-sided, from the normal distribution. */
  p: number;
  /** Areas used. */
  areas: number;
}

export type WhyNoMoran =
  'value_missing' | 'value_not_finite' | 'area_without_neighbours' | 'too_few_areas' | 'all_equal' | 'not_finite';

export interface MoranOptions {
  /** `row`: the weights of an area's neighbours add up to 1. `binary`: each is 1. */
  readonly weights: 'row' | 'binary';
  /** Areas without neighbours are left out before the mean is taken, or refuse the whole statistic. */
  readonly withoutNeighbours: 'drop' | 'refuse';
}

export interface PlacedValue {
  readonly code: string;
  readonly value: number | null;
}

const none = (missing: WhyNoMoran): Statistic<Moran, WhyNoMoran> => {
  return { i: null, expectation: null, variance: null, z: null, p: null, areas: null, missing };
};

/** Cliff and Ord's variance under randomisation. */
function varianceOf(n: number, { s0, s1, s2 }: WeightSums, kurtosis: number): number {
  const spread = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0);
  const tails = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
  return (spread - tails) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0) - 1 / (n - 1) ** 2;
}

function moranOf(values: readonly number[], weights: readonly (readonly number[])[], sums: WeightSums): Moran {
  const n = values.length;
  const mean = sumOver(values, Number) / n;
  const from = values.map((value) => value - mean);
  const squares = sumOver(from, (z) => z * z);
  const products = sumOver([...weights.entries()], ([row, line]) =>
    sumOver([...line.entries()], ([column, weight]) => weight * Number(from[row]) * Number(from[column])),
  );
  const i = ((n / sums.s0) * products) / squares;
  const expectation = -1 / (n - 1);
  const variance = varianceOf(n, sums, (n * sumOver(from, (z) => z ** 4)) / squares ** 2);
  const z = (i - expectation) / Math.sqrt(variance);
  return { i, expectation, variance, z, p: 2 * (normalCdf(-Math.abs(z)) ?? NaN), areas: n };
}

/**
 * I = (n/S0)·ΣΣw_ij·z_i·z_j/Σz² with its moments under randomisation (methods.md, section 3.7). Areas without neighbours
 * go before mean and moments are taken. Needs four areas with neighbours; codes in `neighbours` that have no value here
 * do not count. Of little power with a dozen areas: for the methods page, not for the pages of the atlas.
 */
export function moran(
  placed: readonly PlacedValue[],
  neighbours: Readonly<Record<string, readonly string[]>>,
  options: MoranOptions,
): Statistic<Moran, WhyNoMoran> {
  if (placed.some(({ value }) => value === null)) return none('value_missing');
  if (!placed.every(({ value }) => Number.isFinite(value))) return none('value_not_finite');
  const codes = new Set(placed.map(({ code }) => code));
  const linked = placed.filter(({ code }) => (neighbours[code] ?? []).some((other) => codes.has(other)));
  if (linked.length < placed.length && options.withoutNeighbours === 'refuse') return none('area_without_neighbours');
  if (linked.length < 4) return none('too_few_areas');
  const values = linked.map(({ value }) => Number(value));
  if (new Set(values).size === 1) return none('all_equal');
  const { weights, sums } = neighbourWeights(
    linked.map(({ code }) => code),
    neighbours,
    options.weights,
  );
  const answer = moranOf(values, weights, sums);
  return Object.values(answer).every(Number.isFinite) ? { ...answer, missing: null } : none('not_finite');
}
