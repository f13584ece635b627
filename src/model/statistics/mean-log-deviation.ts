// Mean log deviation (Theil's L) of areas.
import { whyNoEntropy, type WhyNoEntropy } from './entropy-terms.ts';
import type { Valued } from './statistic.ts';
import { indexOfAreas, sumOver, type WhyNoIndex } from './weighted-values.ts';

/**
 * MLD = Σ a·ln(μ/y), 0 where all are equal (methods.md, section 3.4). None where a value is 0 or below: the logarithm of
 * 0 does not exist and no small number stands in for it. WHO prints it times 1000.
 */
export function meanLogDeviation(
  populations: readonly (number | null)[],
  values: readonly (number | null)[],
): Valued<WhyNoIndex | WhyNoEntropy> {
  return indexOfAreas<WhyNoEntropy>(populations, values, (weighed) => {
    const why = whyNoEntropy(weighed);
    if (why !== null) return why;
    if (weighed.areas.some(({ value }) => value === 0)) return 'value_zero';
    const sum = sumOver(weighed.areas, ({ share, value }) => share * Math.log(weighed.mean / value));
    return Math.max(0, sum);
  });
}
