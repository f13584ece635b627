// Where an expected number stands in a drawing: per cent of an axis, or size of a circle. Nothing to compare areas by.
import { nice, ticks } from 'd3-array';
import { formatNumber } from '../figures/format.ts';
import { numberBehind, type ExpectedNumber, type NeedRange } from './expected.ts';

export interface NeedAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

const highest = (ranges: readonly NeedRange[]): number => Math.max(0, ...ranges.map(({ high }) => numberBehind(high)));

/** From 0 to a round number above all ranges, with few round ticks, so that their labels never touch. */
export function needAxis(ranges: readonly NeedRange[]): NeedAxis {
  const [, to] = nice(0, Math.max(highest(ranges), 1), 3);
  return { domain: [0, to], ticks: ticks(0, to, 3).map((value) => ({ value, label: formatNumber(value) })) };
}

const perCent = (share: number): string => `${Number((share * 100).toFixed(3))}%`;

/** Place on an axis: `37.5%`. */
export const alongAxis = (value: ExpectedNumber | number, [from, to]: NeedAxis['domain']): string =>
  perCent(((typeof value === 'number' ? value : numberBehind(value)) - from) / (to - from));

/** Length of a range on an axis. */
export const lengthOnAxis = ({ low, high }: NeedRange, [from, to]: NeedAxis['domain']): string =>
  perCent((numberBehind(high) - numberBehind(low)) / (to - from));

/** Radius of a circle whose area stands for the number; `full` is the radius of `largest`. */
export const circleRadius = (value: ExpectedNumber | number, largest: number, full: number): number =>
  Number((full * Math.sqrt((typeof value === 'number' ? value : numberBehind(value)) / largest)).toFixed(2));

/** Three round sizes, the smallest first; none where there is nothing to compare them with. */
export function circleSizes(ranges: readonly NeedRange[]): NeedAxis['ticks'] {
  const high = highest(ranges);
  if (high <= 0) return [];
  const [, to] = nice(0, high, 2);
  return [to / 10, to / 4, to].map((value) => ({ value, label: formatNumber(value) }));
}

/** The unrounded ends as the attributes of a drawn area (docs/addresses.md). */
export const rangeHooks = ({ low, high }: NeedRange) => ({
  'data-low': numberBehind(low),
  'data-high': numberBehind(high),
});
