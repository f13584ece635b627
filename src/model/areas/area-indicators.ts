// The indicators of one area beside its nation and the other areas: the latest period of each, and what is missing.
import type {
  Catalogue,
  IndicatorSummary,
  IntervalMethod,
  RankRange,
  SpineIndicator,
  SpineTable,
} from '../catalogue.ts';
import type { AreaValue } from '../indicators/value-at.ts';
import type { BenchmarkComparison } from '../statistics/benchmark-comparison.ts';
import type { AreaPlace } from './area-place.ts';

/** Limits are the source's own or ours: `method` says which. */
export interface AreaIndicator extends AreaValue {
  readonly indicator: IndicatorSummary;
  /** What holds for every area: period, nation's value, spread, caution, sources. */
  readonly shared: SpineIndicator;
  readonly method: IntervalMethod | null;
  readonly comparison: BenchmarkComparison;
  readonly rank: RankRange | null;
  /** Share of the nation's total, from 0 to 1, for counts that add up; null otherwise. */
  readonly share: number | null;
}

/** Rows in the order of the table; none where the area is not in it. */
export function areaIndicators(catalogue: Catalogue, { area }: AreaPlace, spine: SpineTable): readonly AreaIndicator[] {
  const place = spine.areas.indexOf(area.code);
  return spine.indicators.flatMap((shared) => {
    const indicator = catalogue.indicators.find(({ id }) => id === shared.id);
    return indicator && place >= 0 ? [areaIndicator(indicator, shared, place, area.code)] : [];
  });
}

function areaIndicator(
  indicator: IndicatorSummary,
  shared: SpineIndicator,
  place: number,
  code: string,
): AreaIndicator {
  const value = shared.values[place] ?? null;
  const { nation } = shared;
  const isPart = indicator.measure === 'count' && value !== null && nation !== null && nation > 0;
  return {
    indicator,
    shared,
    value,
    lower: shared.lower[place] ?? null,
    upper: shared.upper[place] ?? null,
    method: shared.methods[place] ?? null,
    origin: shared.origin[place] === 'd' ? 'derived' : 'published',
    missing: value === null ? (shared.missing[code] ?? 'not_available') : null,
    flag: shared.flags[code] ?? null,
    comparison: shared.comparisons[place] ?? 'not_compared',
    rank: shared.ranks[place] ?? null,
    share: isPart ? value / nation : null,
  };
}
