// Which counts a printed percentage can stand for: a percentage may give a hidden count away.
import type { Statistic } from './statistic.ts';

export interface CountsBehind {
  /** Least and most count that round to the percentage; null where none does. */
  least: number | null;
  most: number | null;
  /** How many counts fit; 1 discloses the count. */
  count: number;
}

export type WhyNoCounts = 'people_not_valid' | 'percentage_not_valid' | 'decimals_not_valid';

const none = (missing: WhyNoCounts): Statistic<CountsBehind, WhyNoCounts> => {
  return { least: null, most: null, count: null, missing };
};

/**
 * Counts x of `people` with 100·x/people rounding (halves upwards) to `percentage` at so many decimals, worked out in
 * whole numbers (methods.md, section 5.2). `people` is whole and above 0.
 */
export function countsBehindPercentage(
  people: number,
  percentage: number,
  decimals: number,
): Statistic<CountsBehind, WhyNoCounts> {
  if (!(Number.isSafeInteger(people) && people > 0)) return none('people_not_valid');
  if (!(Number.isInteger(decimals) && decimals >= 0 && decimals <= 6)) return none('decimals_not_valid');
  const units = Math.round(percentage * 10 ** decimals);
  const isPrinted = Math.abs(percentage * 10 ** decimals - units) < 1e-6;
  if (!(percentage >= 0 && percentage <= 100 && isPrinted)) return none('percentage_not_valid');
  const perUnit = 200 * 10 ** decimals;
  const firstAt = (halfUnits: number): number => Math.ceil((halfUnits * people) / perUnit);
  const [least, most] = [Math.max(0, firstAt(2 * units - 1)), Math.min(people, firstAt(2 * units + 1) - 1)];
  return least > most
    ? { least: null, most: null, count: 0, missing: null }
    : { least, most, count: most - least + 1, missing: null };
}

/**
 * Whether a percentage may be printed: three counts or more fit, and not all of them lie below the threshold (methods.md,
 * section 5.2). A percentage whose inputs are not valid may not.
 */
export function isPercentageSafe(people: number, percentage: number, decimals: number, threshold: number): boolean {
  const { count, most } = countsBehindPercentage(people, percentage, decimals);
  return Number(count) >= 3 && Number(most) >= threshold;
}
