// The interval of each area: the publisher's own wherever there is one, else ours from whole counts.
import type { AreaInterval, IndicatorBlock, PeriodStatistics, WhyNoIntervals } from '../catalogue.ts';
import { rate } from '../statistics/rate.ts';
import { wilson } from '../statistics/wilson.ts';
import type { IndicatorNature } from './nature.ts';
import { wholeCountsAt, type WholeCounts, type WhyNoWholeCounts } from './whole-counts.ts';

export interface IntervalQuestion {
  readonly block: IndicatorBlock;
  readonly period: number;
  readonly nature: IndicatorNature;
  /** Why nothing may be worked out from counts; null where it may. */
  readonly barred: WhyNoWholeCounts | null;
}

/** Intervals by area, in the order of the block; an area without a value has none (methods.md, section 2). */
export function areaIntervals(question: IntervalQuestion): Pick<PeriodStatistics, 'intervals' | 'withoutInterval'> {
  const values = question.block.values[question.period] ?? [];
  const result = values.map((value, place) => (value === null ? null : intervalAt(question, value, place)));
  const none: WhyNoIntervals = question.barred ?? 'no_counts';
  const lacking = values.some((value, place) => value !== null && result[place] === null);
  const found = result.some((interval) => interval !== null);
  return {
    intervals: found ? { result, missing: null } : { result: null, missing: none },
    withoutInterval: lacking ? none : null,
  };
}

function intervalAt({ block, period, nature, barred }: IntervalQuestion, value: number, place: number) {
  const [lower, upper] = [block.lower?.[period]?.[place] ?? null, block.upper?.[period]?.[place] ?? null];
  if (lower !== null && upper !== null) return around(value, { lower, upper, method: 'source' });
  const counts = barred === null ? wholeCountsAt(block, period, place, nature) : null;
  return counts === null ? null : around(value, intervalOf(counts, nature));
}

/** Nothing where the value lies outside: then the limits belong to another number. */
function around(value: number, interval: AreaInterval | null): AreaInterval | null {
  if (interval === null || ![value, interval.lower, interval.upper].every(Number.isFinite)) return null;
  return interval.lower <= value && value <= interval.upper ? interval : null;
}

/** 95 % limits in the indicator's unit: Wilson's of a proportion; of a rate exact below 10 events, Byar's from 10. */
export function intervalOf({ count, denominator }: WholeCounts, nature: IndicatorNature): AreaInterval | null {
  const { measure, multiplier } = nature;
  if (measure === 'proportion') {
    const share = wilson(count, denominator);
    if (share.missing !== null) return null;
    return { lower: multiplier * share.lower, upper: multiplier * share.upper, method: 'wilson' };
  }
  const found = rate(count, denominator, multiplier);
  if (found.missing !== null) return null;
  return { lower: found.lower, upper: found.upper, method: found.method === 'exact' ? 'poisson_exact' : 'byar' };
}
