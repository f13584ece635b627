// What the staff in post can see in a year, as a range.
import type { Capacity } from './need-gap.ts';
import type { Statistic } from './statistic.ts';

export interface KnownCapacity {
  /** Whole-time equivalent staff. */
  readonly staffLow: number | null;
  readonly staffHigh: number | null;
  /** Children that one of them sees in a year. */
  readonly caseloadLow: number | null;
  readonly caseloadHigh: number | null;
}

export type WhyNoCapacity = 'no_capacity' | 'ends_reversed';

const isCount = (number: number | null): number is number => number !== null && number >= 0 && Number.isFinite(number);

/** Staff × caseload, low with low and high with high (methods.md, section 4). All four must be known: none is filled in. */
export function capacityRange(known: KnownCapacity): Statistic<Capacity, WhyNoCapacity> {
  const { staffLow, staffHigh, caseloadLow, caseloadHigh } = known;
  const none = (missing: WhyNoCapacity) => ({ low: null, high: null, missing });
  if (!isCount(staffLow) || !isCount(staffHigh) || !isCount(caseloadLow) || !isCount(caseloadHigh)) {
    return none('no_capacity');
  }
  if (staffLow > staffHigh || caseloadLow > caseloadHigh) return none('ends_reversed');
  return { low: staffLow * caseloadLow, high: staffHigh * caseloadHigh, missing: null };
}
