// Figures of an indicator: value map, ranked bars, trend.
import type { Flag, IntervalMethod, MissingReason, Origin } from '../../catalogue.ts';
import type { FigureBase } from '../figure.ts';
import type { AreaMark, MapGround, LegendEntry, Comparator } from './area-mark.ts';

/** Why an area has no class: each state has its own hatch and legend entry. */
export type NoValue = 'not_known' | 'suppressed' | 'not_applicable';

export interface ValueMark extends AreaMark {
  readonly value: number | null;
  /** Index into `classes`; null where there is no value. */
  readonly class: number | null;
  readonly noValue: NoValue | null;
  readonly printed: string;
}

export interface ValueClass {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly count: number;
}

export interface ValueMapFigure extends FigureBase {
  readonly kind: 'value-map';
  readonly ground: MapGround;
  readonly unit: string;
  readonly marks: readonly ValueMark[];
  readonly classes: readonly ValueClass[];
  readonly noValues: readonly LegendEntry<NoValue>[];
  readonly comparator: Comparator | null;
  /** Set for counts: a choropleth of counts would mislead, so circles are drawn in their place. */
  readonly drawAs: 'shades' | 'circles';
  /** Scale of the circles, fixed over all periods; null where shades are drawn. */
  readonly circles: CircleKey | null;
}

/** Area, not radius, is proportional: the largest count, and the circles that a legend shows. */
export interface CircleKey {
  readonly largest: number;
  readonly legend: readonly { readonly value: number; readonly label: string }[];
}

export interface RankedBarsFigure extends FigureBase {
  readonly kind: 'ranked-bars';
  readonly unit: string;
  readonly bars: readonly RankedBar[];
  readonly comparator: Comparator | null;
  /** Zero to the largest upper limit, rounded outwards. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** Whose the whiskers are, and where their making is told; null where no bar has one. */
  readonly interval: { readonly label: string; readonly how: string; readonly href: string } | null;
}

export interface RankedBar {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Whose interval; null where there is none. */
  readonly method: IntervalMethod | null;
  readonly printed: string;
  readonly origin: Origin;
  readonly missing: MissingReason | null;
  readonly flag: Flag | null;
  readonly words: string;
  readonly selected: boolean;
}

export interface TrendFigure extends FigureBase {
  readonly kind: 'trend';
  readonly unit: string;
  readonly lines: readonly TrendLine[];
  readonly timeDomain: readonly [number, number];
  readonly valueDomain: readonly [number, number];
  readonly timeTicks: readonly { readonly at: number; readonly label: string }[];
  readonly valueTicks: readonly { readonly value: number; readonly label: string }[];
  /** Said on a page, where an area can be picked; null where one is. Still pictures leave it out. */
  readonly pickHint: string | null;
  /** Said at the axis where it does not start at zero; null where it does. */
  readonly axisMark: string | null;
  /** Usual range of the picked area's line, else of the nation's; null where none is worked out. */
  readonly control: TrendControl | null;
}

/** Control limits of one line: a mean with the range of usual ups and downs around it. */
export interface TrendControl {
  readonly code: string;
  readonly name: string;
  readonly role: TrendLine['role'];
  /** Decimal years of the first and the last point that it covers. */
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** `52.1% to 83.4%, mean 67.8%` */
  readonly printed: string;
  /** Points outside the limits. */
  readonly outside: readonly { readonly at: number; readonly value: number }[];
  /** Runs of six or more points on one side of the mean. */
  readonly shifts: readonly { readonly from: number; readonly to: number; readonly isAbove: boolean }[];
}

export interface TrendLine {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly role: 'picked' | 'comparator' | 'context';
  /** Runs of points without a gap or a break: each is one stroke. */
  readonly runs: readonly (readonly TrendPoint[])[];
  /** Decimal years of the periods without a value, and why they have none. */
  readonly missing: readonly { readonly at: number; readonly reason: MissingReason }[];
}

export interface TrendPoint {
  readonly at: number;
  readonly value: number;
  readonly period: string;
  readonly printed: string;
  readonly origin: Origin;
  readonly flag: Flag | null;
}
