// Values of areas with the share of the people who live in each: what every index of disparity starts from.
import { fsum } from 'd3-array';
import { valued, type Valued } from './statistic.ts';

/** Why areas cannot be compared by an index. */
export type WhyNoIndex =
  | 'too_few_areas'
  | 'value_missing'
  | 'value_not_finite'
  | 'population_missing'
  | 'population_not_valid'
  | 'population_zero';

export interface WeightedArea {
  /** Share of all the people, 0 to 1. */
  readonly share: number;
  readonly value: number;
}

export interface WeightedValues {
  readonly areas: readonly WeightedArea[];
  /** Mean weighted by the shares. */
  readonly mean: number;
}

/** Sum over areas, with the rounding error of one addition. */
export const sumOver = <Item>(items: readonly Item[], amount: (item: Item) => number): number => fsum(items, amount);

function whyNot(populations: readonly (number | null)[], values: readonly (number | null)[]): WhyNoIndex | null {
  if (values.length < 2) return 'too_few_areas';
  if (values.includes(null)) return 'value_missing';
  if (populations.includes(null)) return 'population_missing';
  if (!values.every(Number.isFinite)) return 'value_not_finite';
  if (!populations.every((people) => Number.isFinite(people) && Number(people) >= 0)) return 'population_not_valid';
  return populations.every((people) => people === 0) ? 'population_zero' : null;
}

/**
 * Shares and weighted mean of areas; `populations[i]` belongs to `values[i]`. A word where they cannot be weighed: fewer
 * than two areas, a null, a value that is not finite, a population that is negative or not finite, all populations 0.
 * Throws an Error where the lengths differ.
 */
export function weighValues(
  populations: readonly (number | null)[],
  values: readonly (number | null)[],
): WeightedValues | WhyNoIndex {
  if (populations.length !== values.length) throw new Error('weighValues: one population a value, in the same order.');
  const missing = whyNot(populations, values);
  if (missing !== null) return missing;
  const total = fsum(populations, Number);
  const areas = values.map((value, i) => ({ share: Number(populations[i]) / total, value: Number(value) }));
  return { areas, mean: sumOver(areas, ({ share, value }) => share * value) };
}

/** An index of weighed areas, or why there is none; `compute` may answer with a reason of its own. */
export function indexOfAreas<Reason extends string = never>(
  populations: readonly (number | null)[],
  values: readonly (number | null)[],
  compute: (weighed: WeightedValues) => number | Reason,
): Valued<WhyNoIndex | Reason> {
  const weighed = weighValues(populations, values);
  return valued<WhyNoIndex | Reason>(typeof weighed === 'string' ? weighed : compute(weighed));
}
