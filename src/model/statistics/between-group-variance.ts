// How far areas lie from their mean, counting people: variance, standard deviation, coefficient of variation.
import type { Valued } from './statistic.ts';
import { indexOfAreas, sumOver, type WeightedValues, type WhyNoIndex } from './weighted-values.ts';

const variance = ({ areas, mean }: WeightedValues): number =>
  sumOver(areas, ({ share, value }) => share * (value - mean) ** 2);

/**
 * Between-group variance BGV = Σa(y−μ)², in squared units of the values (methods.md, section 3.2; WHO definitions).
 * a: share of the people; μ: weighted mean.
 */
export function betweenGroupVariance(
  populations: readonly (number | null)[],
  values: readonly (number | null)[],
): Valued<WhyNoIndex> {
  return indexOfAreas<never>(populations, values, variance);
}

/** Between-group standard deviation √BGV, in units of the values. */
export function betweenGroupDeviation(
  populations: readonly (number | null)[],
  values: readonly (number | null)[],
): Valued<WhyNoIndex> {
  return indexOfAreas<never>(populations, values, (weighed) => Math.sqrt(variance(weighed)));
}

/** Coefficient of variation 100·√BGV/μ, per cent; none where the mean is 0 or below. */
export function coefficientOfVariation(
  populations: readonly (number | null)[],
  values: readonly (number | null)[],
): Valued<WhyNoIndex | 'mean_not_positive'> {
  return indexOfAreas(populations, values, (weighed) =>
    weighed.mean > 0 ? (100 * Math.sqrt(variance(weighed))) / weighed.mean : 'mean_not_positive',
  );
}
