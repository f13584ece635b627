// Whether published percentages of one whole add up to it.
import { valued, type Valued } from './statistic.ts';
import { sumOver } from './weighted-values.ts';

/** Sum of percentages of one whole; 100 unless one is missing from the source or misread (methods.md, section 1.1). */
export function percentagesTotal(
  percentages: readonly (number | null)[],
): Valued<'no_values' | 'value_missing' | 'value_not_valid'> {
  if (percentages.length === 0) return valued('no_values');
  if (percentages.includes(null)) return valued('value_missing');
  if (!percentages.every((each) => Number(each) >= 0)) return valued('value_not_valid');
  return valued<never>(sumOver(percentages, Number));
}
