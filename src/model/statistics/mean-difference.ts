// The mean distance of areas from their mean, or from the best of them; each by people and by area.
import type { Valued } from './statistic.ts';
import { indexOfAreas, sumOver, type WeightedValues, type WhyNoIndex } from './weighted-values.ts';

/** `people`: an area counts as its share of the people. `areas`: every area counts the same. */
export type CountedBy = 'people' | 'areas';

/** Mean of |y − from|; the arithmetic of every mean difference. */
export function meanDistance({ areas }: WeightedValues, from: number, by: CountedBy): number {
  return sumOver(areas, ({ share, value }) => (by === 'people' ? share : 1 / areas.length) * Math.abs(value - from));
}

/**
 * Mean difference from the weighted mean, in units of the values: MDMW = Σa|y−μ| by people, MDMU by areas
 * (methods.md, section 3.2). Both measure from the mean weighted by people.
 */
export function differenceFromMean(
  populations: readonly (number | null)[],
  values: readonly (number | null)[],
  by: CountedBy,
): Valued<WhyNoIndex> {
  return indexOfAreas<never>(populations, values, (weighed) => meanDistance(weighed, weighed.mean, by));
}

/** Mean difference from the best area, in units of the values: MDBW = Σa|y−best| by people, MDBU by areas. */
export function differenceFromBest(
  populations: readonly (number | null)[],
  values: readonly (number | null)[],
  by: CountedBy,
  best: 'highest' | 'lowest' = 'highest',
): Valued<WhyNoIndex> {
  return indexOfAreas<never>(populations, values, (weighed) => {
    const all = weighed.areas.map(({ value }) => value);
    return meanDistance(weighed, best === 'highest' ? Math.max(...all) : Math.min(...all), by);
  });
}
