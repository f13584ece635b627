// The Gini coefficient of areas.
import { absoluteConcentration } from './concentration-index.ts';
import type { Valued } from './statistic.ts';
import { indexOfAreas, type WhyNoIndex } from './weighted-values.ts';

/**
 * Gini = ΣΣ a_i·a_j·|y_i−y_j|/(2μ), 0 (all equal) to 1: the concentration index of the values with themselves
 * (methods.md, section 3.4). None where a value is negative or the mean is 0.
 */
export function gini(
  populations: readonly (number | null)[],
  values: readonly (number | null)[],
): Valued<WhyNoIndex | 'value_negative' | 'mean_not_positive'> {
  return indexOfAreas<'value_negative' | 'mean_not_positive'>(populations, values, ({ areas, mean }) => {
    if (areas.some(({ value }) => value < 0)) return 'value_negative';
    if (!(mean > 0)) return 'mean_not_positive';
    const ascending = [...areas].sort((a, b) => a.value - b.value);
    return Math.max(0, absoluteConcentration({ areas: ascending, mean }) / mean);
  });
}
