// The difference between two bounded figures: two dates, or two groups of areas.
import type { Band } from './coverage-bounds.ts';
import type { Statistic } from './statistic.ts';

export interface BoundedDifference {
  lower: number;
  upper: number;
  /** Known only where 0 lies outside. */
  sign: 'positive' | 'negative' | 'undetermined';
}

export type WhyNoDifference = 'band_missing' | 'band_not_valid';

const isBand = ({ lower, upper }: Band): boolean => Number.isFinite(lower) && Number.isFinite(upper) && lower <= upper;

/** [L1−U2, U1−L2] (methods.md, section 4): the first less the second. Null bands have no difference. */
export function boundsDifference(
  first: Band | null,
  second: Band | null,
): Statistic<BoundedDifference, WhyNoDifference> {
  const none = (missing: WhyNoDifference) => ({ lower: null, upper: null, sign: null, missing });
  if (first === null || second === null) return none('band_missing');
  if (!isBand(first) || !isBand(second)) return none('band_not_valid');
  const [lower, upper] = [first.lower - second.upper, first.upper - second.lower];
  const sign = lower > 0 ? 'positive' : upper < 0 ? 'negative' : 'undetermined';
  return { lower, upper, sign, missing: null };
}
