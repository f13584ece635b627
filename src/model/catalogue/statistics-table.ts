// public/data/statistics/<indicator id>.json: what the build works out about the areas of one indicator. The browser gets numbers.
import type { BenchmarkComparison } from '../statistics/benchmark-comparison.ts';

/** `public/data/statistics/<id>.json`; one for every indicator with a block by area. */
export interface StatisticsTable {
  readonly id: string;
  readonly blocks: readonly StatisticsBlock[];
}

export interface StatisticsBlock {
  readonly geography: string;
  /** In the order of the indicator table's periods; null where no area has a value. */
  readonly periods: readonly (PeriodStatistics | null)[];
  readonly control: ControlTable;
}

/** Something worked out, or the reason why it is not: exactly one of the two is null. */
export type WorkedOut<Result, Why extends string> =
  { readonly result: Result; readonly missing: null } | { readonly result: null; readonly missing: Why };

/** Arrays by area are in the order of the indicator table's block. */
export interface PeriodStatistics {
  /** True where nothing is left to chance, whatever intervals the publisher prints. */
  readonly everyoneCounted: boolean;
  readonly intervals: WorkedOut<readonly (AreaInterval | null)[], WhyNoIntervals>;
  /** Why areas with a value but without an interval have none; null where all have one. */
  readonly withoutInterval: WhyNoIntervals | null;
  /** Against the nation's value, by the area's interval; `not_compared` where there is none. */
  readonly comparisons: readonly BenchmarkComparison[];
  readonly ranks: WorkedOut<readonly (RankRange | null)[], WhyNoRanks>;
  readonly funnel: WorkedOut<FunnelTable, WhyNoFunnel>;
  readonly disparity: WorkedOut<DisparityTable, WhyNoDisparity>;
}

/** `source`: the publisher's own. The others are ours, from whole-number counts of events. */
export type IntervalMethod = 'source' | 'wilson' | 'poisson_exact' | 'byar';

/** 95 % limits in the indicator's unit, unrounded. */
export interface AreaInterval {
  readonly lower: number;
  readonly upper: number;
  readonly method: IntervalMethod;
}

/**
 * `everyone_counted`: nothing is left to chance in a census of people or places. `no_counts`: the publisher gives no
 * interval and no counts. `counts_not_whole`: averages or sums over shared areas.
 */
export type WhyNoIntervals = 'everyone_counted' | 'no_counts' | 'counts_not_whole' | 'not_a_rate';

/** Between this place and that, 1 the highest, of `of` areas with an interval: 2.5 to 97.5 per cent of draws. */
export interface RankRange {
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

/** `not_latest_period`: ranks are worked out for the latest period in which enough areas have an interval. */
export type WhyNoRanks = 'no_intervals' | 'too_few_areas' | 'not_latest_period';

export type FunnelPlace = 'low_998' | 'low_95' | 'within' | 'high_95' | 'high_998';

export interface FunnelTable {
  /** The indicator's unit: value of all areas together. */
  readonly target: number;
  /** By area; `x` is the denominator (people) of a proportion or rate. null where the area has no counts. */
  readonly points: readonly ({ readonly x: number; readonly y: number; readonly place: FunnelPlace } | null)[];
  /** Limits over a run of denominators, in the indicator's unit, widened for overdispersion where `widened`. */
  readonly limits: readonly FunnelLimits[];
  /** Variance beyond chance: 1 where there is none. */
  readonly phi: number;
  /** The same without trimming the highest and lowest tenth. */
  readonly phiUntrimmed: number;
  readonly tau2: number;
  readonly widened: boolean;
}

export interface FunnelLimits {
  readonly x: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

/** `older_period`: worked out for the latest eight periods that have one, so that the file stays small. */
export type WhyNoFunnel =
  'too_few_areas' | 'no_counts' | 'counts_not_whole' | 'everyone_counted' | 'not_a_rate' | 'older_period';

export interface DisparityTable {
  /** Codes of the areas with the highest and lowest value, and the difference in the indicator's unit. */
  readonly highest: string;
  readonly lowest: string;
  readonly difference: number;
  /**
   * 95 % limits of the difference, by Newcombe's method, for rates from their Poisson limits, else from the
   * intervals of both; null where one of the two has none.
   */
  readonly differenceLimits: { readonly lower: number; readonly upper: number } | null;
  /** Highest over lowest; null where the lowest is 0. */
  readonly ratio: number | null;
  /** Index of disparity, per cent of the mean: by people, and with every area counting the same; null without a mean above 0. */
  readonly weightedIndex: number | null;
  readonly unweightedIndex: number | null;
  /** Between-area standard deviation weighted by people, in the indicator's unit. */
  readonly betweenAreaDeviation: number | null;
  /** DerSimonian–Laird: τ in the indicator's unit, I² in per cent; null where too few areas have an interval. */
  readonly beyondChance: { readonly tau: number; readonly iSquared: number; readonly areas: number } | null;
  /**
   * Whom the weights count: `denominator` of the indicator, worked out from count and value where it is not given; else
   * none, and the weighted figures are null.
   */
  readonly weights: 'denominator' | null;
}

/** `a_count`: counts, and shares of one whole (births by trust): both say how large an area is. */
export type WhyNoDisparity = 'too_few_areas' | 'a_count';

/** Control limits of each area's series, and of the nation's (last), where its latest unbroken run has 12 points or more. */
export interface ControlTable {
  readonly areas: readonly WorkedOut<ControlLimitsOfSeries, WhyNoControl>[];
  readonly nation: WorkedOut<ControlLimitsOfSeries, WhyNoControl>;
}

export interface ControlLimitsOfSeries {
  /** Index of the first period that they cover; they run to the last period with a value. */
  readonly from: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** Indices of periods: shifts of six or more on one side of the mean, and points outside the limits. */
  readonly shifts: readonly { readonly from: number; readonly to: number }[];
  readonly outside: readonly number[];
}

export type WhyNoControl =
  'too_few_points' | 'overlapping_averages' | 'a_count_of_births_or_people' | 'small_counts' | 'counts_not_known';
