// Counts rounded to a multiple, each on its own: an alternative to suppression for tables of many margins.
import type { Statistic } from './statistic.ts';

/**
 * Each count to the nearest multiple of `base`, halves upwards (methods.md, section 5.1; at base 5 a whole number never
 * ties). Every cell and total is rounded on its own, so they need not add up: say so.
 */
export function roundToBase(
  counts: readonly (number | null)[],
  base: number,
): Statistic<{ rounded: readonly number[] }, 'count_missing' | 'count_not_valid' | 'base_not_valid'> {
  if (!(Number.isSafeInteger(base) && base >= 1)) return { rounded: null, missing: 'base_not_valid' };
  if (counts.includes(null)) return { rounded: null, missing: 'count_missing' };
  if (!counts.every((count) => Number.isSafeInteger(count) && Number(count) >= 0)) {
    return { rounded: null, missing: 'count_not_valid' };
  }
  return { rounded: counts.map((count) => Math.floor(Number(count) / base + 0.5) * base), missing: null };
}
