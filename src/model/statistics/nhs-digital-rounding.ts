// Sub-national counts as NHS Digital prints them since September 2018.
import { roundToBase } from './round-to-base.ts';
import type { Statistic } from './statistic.ts';

/**
 * 0 as 0, 1 to 7 as `*`, others to the nearest 5 (methods.md, section 5.1). To read and check tables of that producer; the
 * atlas hides by its own rule.
 */
export function nhsDigitalCounts(
  counts: readonly (number | null)[],
): Statistic<{ printed: readonly string[] }, 'count_missing' | 'count_not_valid' | 'base_not_valid'> {
  const answer = roundToBase(counts, 5);
  if (answer.missing !== null) return { printed: null, missing: answer.missing };
  const isHidden = (index: number): boolean => Number(counts[index]) >= 1 && Number(counts[index]) <= 7;
  return { printed: answer.rounded.map((count, i) => (isHidden(i) ? '*' : String(count))), missing: null };
}
