// Axes of a funnel plot: multiplying steps where areas differ much in size; values as far as points and limits need.
import { extent, nice, ticks } from 'd3-array';
import type { FunnelTable } from '../catalogue.ts';
import type { FunnelFigure } from './figure.ts';
import { formatNumber } from './format.ts';

type Axis = Pick<FunnelFigure, 'scale' | 'xDomain' | 'xTicks'>;

/** Largest over smallest from which equal steps multiply. */
const manyTimes = 10;
const mostTicks = 5;
/** Share of the spread of the points that limits may stick out by: small areas would flatten the rest. */
const headroom = 0.6;

/** Axis of numbers counted. `counted` are above 0 and at least one. */
export function countedAxis(counted: readonly number[]): Axis {
  const [least = 1, most = 1] = extent(counted);
  const isLog = most > manyTimes * least;
  const [from, to] = isLog ? [least, most] : nice(least, most, 4);
  const xDomain = [from, to > from ? to : from + 1] as const;
  const values = isLog ? logTicks(xDomain) : ticks(...xDomain, 4);
  return {
    scale: isLog ? 'log' : 'plain',
    xDomain,
    xTicks: values.map((value) => ({ value, label: formatNumber(value) })),
  };
}

/** Round numbers: the fullest of three sets that is few enough. */
function logTicks([from, to]: readonly [number, number]): readonly number[] {
  const powers = Array.from({ length: 12 }, (_, power) => 10 ** power);
  const sets = [[1, 2, 5], [1, 3], [1]].map((steps) =>
    powers.flatMap((power) => steps.map((step) => step * power)).filter((value) => value >= from && value <= to),
  );
  return sets.find(({ length }) => length <= mostTicks) ?? [];
}

/** Domain of values: every point and the target, and the limits as far as they do not flatten the points. */
export function funnelValueDomain({ points, limits, target }: FunnelTable): readonly [number, number] {
  const values = [target, ...points.flatMap((point) => point?.y ?? [])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = headroom * (high - low);
  const lowest = Math.min(low, ...limits.map(({ lower998 }) => lower998));
  const highest = Math.max(high, ...limits.map(({ upper998 }) => upper998));
  const [from, to] = nice(Math.max(lowest, low - room), Math.min(highest, high + room), 4);
  return to > from ? [from, to] : [from, from + 1];
}

/** Whom a rate counts: `% of women` → `women`, `referrals per 1,000 under 18` → `under 18`. */
export function countedOf(unit: string): string {
  return /(?:^% of|per [\d,]+) (.+)$/u.exec(unit)?.[1] ?? 'people';
}
