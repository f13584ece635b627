// Between which places each area lies.
import type { AreaInterval, PeriodStatistics, WhyNoRanks } from '../catalogue.ts';
import { rankIntervals } from '../statistics/rank-interval.ts';
import { evenErrorOf, onEvenScale } from './interval-errors.ts';
import type { IndicatorNature } from './nature.ts';

const fewestAreas = 10;

type Intervals = PeriodStatistics['intervals'];

/** Why the areas of a period cannot be ranked by their intervals; null where they can. */
function whyNoRanks({ result }: Intervals): WhyNoRanks | null {
  if (result === null) return 'no_intervals';
  return result.filter((interval) => interval !== null).length < fewestAreas ? 'too_few_areas' : null;
}

/**
 * Ranks, the highest first, of the areas with an interval in 10,000 seeded draws (methods.md, section 2). Draws are made on
 * the even scale of interval-errors.ts around each value, with the error that its interval has there.
 */
export function rankRanges(
  values: readonly (number | null)[],
  intervals: Intervals,
  nature: IndicatorNature,
): PeriodStatistics['ranks'] {
  const missing = whyNoRanks(intervals);
  if (missing !== null || intervals.result === null) return { result: null, missing: missing ?? 'no_intervals' };
  const known = intervals.result.flatMap((interval, place) => (interval === null ? [] : [{ interval, place }]));
  const ranked = known.map(({ interval, place }) => estimateOf(values[place] ?? Number.NaN, interval, nature));
  const { ranks } = rankIntervals(ranked);
  if (ranks === null) return { result: null, missing: 'no_intervals' };
  const at = new Map(known.map(({ place }, index) => [place, ranks[index]]));
  const result = values.map((_, place) => {
    const range = at.get(place);
    return range === undefined ? null : { from: range.lower, to: range.upper, of: known.length };
  });
  return { result, missing: null };
}

const estimateOf = (value: number, interval: AreaInterval, nature: IndicatorNature) => ({
  value: onEvenScale(value, nature),
  error: evenErrorOf(interval, nature),
});
