// Everything that is worked out about the areas of one indicator.
import type {
  IndicatorBlock,
  IndicatorTable,
  PeriodStatistics,
  StatisticsBlock,
  StatisticsTable,
} from '../catalogue.ts';
import { areaIntervals } from './area-intervals.ts';
import { comparisons } from './comparisons.ts';
import { controlOfSeries } from './control-of-series.ts';
import { disparityTable } from './disparity-table.ts';
import { funnelTable } from './funnel-table.ts';
import { latestOnly } from './latest-only.ts';
import type { IndicatorNature } from './nature.ts';
import { rankRanges } from './rank-ranges.ts';
import { whyNoWholeCounts } from './whole-counts.ts';

/** Periods that have a funnel, counted from the latest one that can have it. */
const funnelPeriods = 8;

/** Null where the indicator has no block by area. Blocks by groups within areas have no statistics. */
export function statisticsOf(table: IndicatorTable, nature: IndicatorNature): StatisticsTable | null {
  const blocks = table.blocks.flatMap((block) => {
    const { geography, groups } = block;
    return geography === null || groups !== undefined ? [] : [blockStatistics(table, { ...block, geography }, nature)];
  });
  return blocks.length === 0 ? null : { id: table.id, blocks };
}

type AreaBlock = IndicatorBlock & { readonly geography: string };

interface PeriodRow extends Pick<PeriodStatistics, 'intervals' | 'withoutInterval'> {
  readonly period: number;
  readonly values: readonly (number | null)[];
}

function blockStatistics(table: IndicatorTable, block: AreaBlock, nature: IndicatorNature): StatisticsBlock {
  const nation = table.blocks.find(({ geography, groups }) => geography === null && groups === undefined);
  const barred = whyNoWholeCounts(table, nature);
  const rows = table.periods.map((_, period): PeriodRow | null => {
    const values = block.values[period] ?? [];
    if (values.every((value) => value === null)) return null;
    return { period, values, ...areaIntervals({ block, period, nature, barred }) };
  });
  const ranks = latestOnly<PeriodRow, Found<'ranks'>, Why<'ranks'>>(
    rows,
    { enough: 1, older: 'not_latest_period' },
    ({ values, intervals }) => rankRanges(values, intervals, nature),
  );
  const funnels = latestOnly<PeriodRow, Found<'funnel'>, Why<'funnel'>>(
    rows,
    { enough: funnelPeriods, older: 'older_period' },
    ({ period }) => (barred === null ? funnelTable(block, period, nature) : { result: null, missing: barred }),
  );
  const periods = rows.map((row): PeriodStatistics | null => {
    const [rank, funnel] = [ranks[row?.period ?? -1], funnels[row?.period ?? -1]];
    if (!row || !rank || !funnel) return null;
    const { period, values, intervals, withoutInterval } = row;
    const benchmark = nation?.values[period]?.[0] ?? null;
    return {
      everyoneCounted: nature.chance === 'everyone_counted',
      intervals,
      withoutInterval,
      comparisons: comparisons(values, intervals.result, benchmark, nature.polarity),
      ranks: rank,
      funnel,
      disparity: disparityTable({ block, period, nature, intervals: intervals.result, barred }),
    };
  });
  const control = (of: IndicatorBlock, place: number) => controlOfSeries(of, place, table.periods, nature);
  return {
    geography: block.geography,
    periods,
    control: {
      areas: block.areas.map((_, place) => control(block, place)),
      nation: nation ? control(nation, 0) : { result: null, missing: 'too_few_points' },
    },
  };
}

type Found<Part extends 'ranks' | 'funnel'> = NonNullable<PeriodStatistics[Part]['result']>;
type Why<Part extends 'ranks' | 'funnel'> = NonNullable<PeriodStatistics[Part]['missing']>;
