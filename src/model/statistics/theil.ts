// Theil's index of inequality between areas.
import { theilOf, whyNoEntropy } from './entropy-terms.ts';
import type { Valued } from './statistic.ts';
import { indexOfAreas, type WhyNoIndex } from './weighted-values.ts';

/**
 * Theil's T = Σ a·r·ln r with r = y/μ, 0 where all are equal (methods.md, section 3.4). WHO prints it times 1000.
 * None where a value is negative or the mean is 0.
 */
export function theil(
  populations: readonly (number | null)[],
  values: readonly (number | null)[],
): Valued<WhyNoIndex | 'value_negative' | 'mean_not_positive'> {
  return indexOfAreas(populations, values, (weighed) => whyNoEntropy(weighed) ?? theilOf(weighed.areas, weighed.mean));
}
