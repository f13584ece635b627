// Where some areas have no interval: which other period, and which other areas, have one for every figure.
import type { Catalogue, Geography, PeriodStatistics, StatisticsTable } from '../catalogue.ts';
import type { HeldPeriod } from './held-periods.ts';
import type { IndicatorReading } from './indicator-reading.ts';

export interface IntervalsElsewhere {
  /** Latest period of the same areas; null where no period has intervals throughout. */
  readonly period: HeldPeriod | null;
  /** The other areas of the nation that have them in the same period. */
  readonly geographies: readonly Geography[];
}

/** Nothing where every area with a figure has an interval, and where everyone is counted. */
export function intervalsElsewhere(
  { statistics, period, periods, geography, nation }: IndicatorReading,
  { geographies }: Pick<Catalogue, 'geographies'>,
  table: StatisticsTable | null,
): IntervalsElsewhere {
  const why = statistics?.withoutInterval ?? null;
  if (!table || !period || why === null || why === 'everyone_counted') return { period: null, geographies: [] };
  const at = (id: string, index: number) =>
    table.blocks.find((block) => block.geography === id)?.periods[index] ?? null;
  return {
    period: periods.findLast(({ index }) => hasAll(at(geography.id, index))) ?? null,
    geographies: geographies.filter(({ id, nation: own }) => own === nation.code && hasAll(at(id, period.index))),
  };
}

const hasAll = (worked: PeriodStatistics | null): boolean =>
  worked?.withoutInterval === null && (worked.intervals.result ?? []).some((interval) => interval !== null);
