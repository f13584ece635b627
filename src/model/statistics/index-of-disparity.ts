// The index of disparity: mean distance of areas from their mean, as a percentage of it.
import { meanDistance, type CountedBy } from './mean-difference.ts';
import type { Valued } from './statistic.ts';
import { indexOfAreas, type WhyNoIndex } from './weighted-values.ts';

/**
 * Index of disparity, per cent: IDISW = 100·MDMW/μ by people, IDISU = 100·MDMU/μ by areas (methods.md, section 3.2).
 * Counted by areas, the smallest area weighs as much as the largest. None where the mean is 0 or below.
 */
export function indexOfDisparity(
  populations: readonly (number | null)[],
  values: readonly (number | null)[],
  by: CountedBy,
): Valued<WhyNoIndex | 'mean_not_positive'> {
  return indexOfAreas(populations, values, (weighed) =>
    weighed.mean > 0 ? (100 * meanDistance(weighed, weighed.mean, by)) / weighed.mean : 'mean_not_positive',
  );
}
