// Axes of a line chart: rounded outwards; from zero unless that would hide the differences.
import { extent, nice, ticks } from 'd3-array';
import type { IndicatorSummary, Period } from '../catalogue.ts';
import type { TrendFigure, TrendPoint } from './figure.ts';
import { tickLabels } from './tick-labels.ts';

type Domain = readonly [number, number];

/**
 * Time from the first to the last point; values (and limits) from zero where the lowest is under half of the highest, or where
 * `fromZero` asks for it.
 */
export function trendDomains(
  points: readonly TrendPoint[],
  limits: readonly number[] = [],
  fromZero = false,
): { timeDomain: Domain; valueDomain: Domain } {
  const [from = 0, to = 1] = extent(points, ({ at }) => at);
  const [low = 0, high = 1] = extent([...points.map(({ value }) => value), ...limits]);
  const start = low >= 0 && (fromZero || low < high / 2) ? 0 : low;
  const [bottom, top] = start === high ? [Math.min(0, start), Math.max(high, 1)] : nice(start, high, 4);
  return { timeDomain: [from, to > from ? to : from + 1], valueDomain: [bottom, top] };
}

export function valueTicks([from, to]: Domain, indicator: IndicatorSummary): TrendFigure['valueTicks'] {
  return tickLabels(ticks(from, to, 4), indicator);
}

/** The periods themselves where they are few and short; else whole years. */
export function timeTicks(
  periods: readonly Period[],
  points: readonly TrendPoint[],
  [from, to]: Domain,
): TrendFigure['timeTicks'] {
  const times = new Set(points.map(({ at }) => at));
  const held = periods.filter(({ at }) => times.has(at));
  if (held.length <= 5 && held.every(({ label }) => label.length <= 8))
    return held.map(({ at, label }) => ({ at, label }));
  const years = ticks(from, to, 5).filter((year) => Number.isInteger(year));
  return years.length > 1
    ? years.map((year) => ({ at: year, label: String(year) }))
    : [held[0], held.at(-1)].flatMap((period) => (period ? [{ at: period.at, label: period.label }] : []));
}
