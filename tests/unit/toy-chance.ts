// Invented statistics of the invented districts: a funnel, a disparity table and control limits for tests of their figures.
import type {
  ControlTable,
  DisparityTable,
  FunnelTable,
  PeriodStatistics,
  StatisticsTable,
} from '../../src/model/catalogue.ts';
import type { IndicatorReading } from '../../src/model/indicators/indicator-reading.ts';
import type { ViewSpec } from '../../src/spec/view-spec.ts';
import { toyRate, toyReading, toyTable } from './toy-indicators.ts';

/** North is low beyond 99.8 %, South high beyond 95 %; East has no counts. */
export const toyFunnel: FunnelTable = {
  target: 22,
  points: [
    { x: 4000, y: 12.25, place: 'low_998' },
    { x: 1500, y: 24.5, place: 'within' },
    { x: 100, y: 33, place: 'high_95' },
    null,
  ],
  limits: [
    { x: 100, lower95: 14, upper95: 30, lower998: 10, upper998: 35 },
    { x: 1000, lower95: 19, upper95: 25, lower998: 18, upper998: 26 },
    { x: 4000, lower95: 21, upper95: 23, lower998: 20, upper998: 24 },
  ],
  phi: 1.2,
  phiUntrimmed: 3.4,
  tau2: 0,
  widened: false,
};

export const toyDisparity: DisparityTable = {
  highest: 'S',
  lowest: 'N',
  difference: 20.75,
  differenceLimits: { lower: 11.5, upper: 30.25 },
  ratio: 2.7,
  weightedIndex: 18.2,
  unweightedIndex: 31.6,
  betweenAreaDeviation: 5.5,
  beyondChance: { tau: 6.25, iSquared: 91.6, areas: 3 },
  weights: 'denominator',
};

/** North is over its limits in 2022; the nation has none. */
export const toyControl: ControlTable = {
  areas: [
    {
      result: {
        from: 0,
        mean: 11.25,
        lower: 10.5,
        upper: 11.75,
        shifts: [{ from: 2, to: 3 }],
        outside: [0, 2, 3],
      },
      missing: null,
    },
    { result: null, missing: 'too_few_points' },
    { result: null, missing: 'overlapping_averages' },
    { result: null, missing: 'too_few_points' },
  ],
  nation: { result: null, missing: 'too_few_points' },
};

export function toyPeriodStatistics(fields: Partial<PeriodStatistics> = {}): PeriodStatistics {
  return {
    everyoneCounted: false,
    intervals: { result: null, missing: 'no_counts' },
    withoutInterval: 'no_counts',
    comparisons: ['not_compared', 'not_compared', 'not_compared', 'not_compared'],
    ranks: { result: null, missing: 'no_intervals' },
    funnel: { result: toyFunnel, missing: null },
    disparity: { result: toyDisparity, missing: null },
    ...fields,
  };
}

/** A reading of the invented rate with the invented statistics in every period. */
export function toyChanceReading(
  view: Partial<ViewSpec> = {},
  fields: Partial<PeriodStatistics> = {},
  control: ControlTable = toyControl,
): IndicatorReading {
  const period = toyPeriodStatistics(fields);
  const statistics: StatisticsTable = {
    id: toyRate.id,
    blocks: [{ geography: 'districts', periods: toyTable.periods.map(() => period), control }],
  };
  return toyReading(view, toyRate, toyTable, statistics);
}
