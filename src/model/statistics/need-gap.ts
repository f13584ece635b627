// Expected need against known capacity: a shortfall, a surplus, or an honest "cannot be told".
import { expectedFrom, numberBehind, type ExpectedNumber, type NeedRange } from '../need/expected.ts';
import type { Statistic } from './statistic.ts';

export interface NeedGap {
  /** Least need less most capacity; below 0 where capacity exceeds need. */
  low: ExpectedNumber;
  /** Most need less least capacity. */
  high: ExpectedNumber;
  sign: 'shortfall' | 'surplus' | 'undetermined';
}

export type WhyNoNeedGap = 'capacity_not_known' | 'capacity_not_valid' | 'need_not_valid';

/** Children a year that the staff in post can see. */
export interface Capacity {
  readonly low: number;
  readonly high: number;
}

const isRange = (low: number, high: number): boolean => low >= 0 && low <= high && Number.isFinite(high);

/**
 * Gap from need_low − capacity_high to need_high − capacity_low; a shortfall only where both are above 0 (methods.md,
 * section 4). Need must already be multiplied by the share that needs this kind of help, and that share is the reader's.
 */
export function needGap(need: NeedRange, capacity: Capacity | null): Statistic<NeedGap, WhyNoNeedGap> {
  const none = (missing: WhyNoNeedGap) => ({ low: null, high: null, sign: null, missing });
  if (capacity === null) return none('capacity_not_known');
  if (!isRange(capacity.low, capacity.high)) return none('capacity_not_valid');
  if (!isRange(numberBehind(need.low), numberBehind(need.high))) return none('need_not_valid');
  const low = numberBehind(need.low) - capacity.high;
  const high = numberBehind(need.high) - capacity.low;
  const sign = low > 0 ? 'shortfall' : high < 0 ? 'surplus' : 'undetermined';
  return { low: expectedFrom(low), high: expectedFrom(high), sign, missing: null };
}
