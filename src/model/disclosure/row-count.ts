// The count of people behind a row, and whether it is ours to hide.
import { isPercentageSafe } from '../statistics/counts-behind-percentage.ts';
import { disclosureThreshold } from '../statistics/disclosure-threshold.ts';
import type { AreaTree, CountRow, CountSeries } from './count-row.ts';
import { yearsOf } from './period-years.ts';

/**
 * Whole number of people or events; null where the row prints none. A mean a year stands for the count of all its years:
 * 8.2 a year over five years are 41.
 */
export function countOf({ measure, yearlyAverages }: CountSeries, row: CountRow): number | null {
  if (measure === 'mean' || measure === 'index') return null;
  const printed = measure === 'count' ? row.value : row.numerator;
  if (printed === null) return null;
  return Math.round(printed * (yearlyAverages ? Math.max(1, yearsOf(row.period).length) : 1));
}

export const hasValue = ({ value, numerator, denominator, origin }: CountRow): boolean =>
  value !== null || (origin === 'derived' && numerator !== null && denominator !== null && denominator > 0);

/** Whether a derived row only repeats what the publisher prints for the one part that its area has. */
export const repeatsPart = (row: CountRow, part: CountRow | undefined): boolean =>
  part?.origin === 'published' && part.value !== null && part.value === row.value && part.numerator === row.numerator;

/** Below which a count of this series in this area is hidden. */
export const thresholdOf = ({ disclosure }: CountSeries, area: string, { islands }: AreaTree): number =>
  disclosureThreshold({ isSensitive: disclosure === 'sensitive', isIsland: islands.has(area) });

/**
 * Whether a value of ours that comes without its count must be hidden. A percentage of known people may stand where three
 * counts or more fit it and not all of them are small (methods.md, section 5.2); of any other rate nothing can be said, so it
 * may not. Means and indices have no count.
 */
export function mustHideUncounted(
  { measure, multiplier, decimals }: CountSeries,
  row: CountRow,
  threshold: number,
): boolean {
  if (measure === 'mean' || measure === 'index') return false;
  if (measure !== 'proportion' || multiplier !== 100 || row.value === null || row.denominator === null) return true;
  const typed = /\.(\d+)$/u.exec(String(row.value))?.[1]?.length ?? 0;
  return !isPercentageSafe(row.denominator, row.value, Math.max(typed, decimals), threshold);
}
