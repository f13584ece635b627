// A figure: all that a drawing needs and nothing about pixels. Page, embed, file, slide and report draw the same one.
import type { Basis, Confidence, Flag, MissingReason, Origin, Status } from '../catalogue.ts';

export type Figure =
  | StatusMapFigure
  | TierGridFigure
  | CoverageBandsFigure
  | ValueMapFigure
  | RankedBarsFigure
  | TrendFigure
  | NeedRangesFigure
  | NeedCirclesFigure
  | InterventionGridFigure;

export type FigureKind = Figure['kind'];

export interface FigureBase {
  /** Unique on a page: names anchors and ids. */
  readonly id: string;
  /** The finding, in at most 15 words. */
  readonly title: string;
  /** Measure, place, period. */
  readonly subtitle: string;
  /** What a listener needs: what is drawn and what it shows. */
  readonly alt: string;
  readonly notes: readonly string[];
  readonly sources: readonly SourceLine[];
  readonly twin: Twin;
  /** Why it cannot be drawn, in words; null where it can. */
  readonly unavailable: string | null;
}

export interface SourceLine {
  readonly id: string;
  /** Publisher, title, date. */
  readonly label: string;
  readonly url: string | null;
}

/** The same facts as a table: first column names the row. */
export interface Twin {
  readonly caption: string;
  readonly columns: readonly TwinColumn[];
  readonly rows: readonly (readonly TwinCell[])[];
}

export interface TwinColumn {
  readonly label: string;
  readonly numeric: boolean;
}

/** What is shown, and the unrounded number behind it where there is one. */
export interface TwinCell {
  readonly text: string;
  readonly value?: number;
  readonly href?: string;
}

/** An area as a drawing sees it. */
export interface AreaMark {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly tile: { readonly label: string; readonly column: number; readonly row: number } | null;
  readonly point: { readonly x: number; readonly y: number } | null;
  readonly neighbours: readonly string[];
  /** What is said of it on focus, hover and selection. */
  readonly words: string;
  readonly selected: boolean;
}

export interface MapGround {
  readonly geography: string;
  readonly frame: { readonly width: number; readonly height: number };
  readonly hasTiles: boolean;
  readonly noun: { readonly one: string; readonly many: string };
}

export interface LegendEntry<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly count: number;
}

export interface StatusMark extends AreaMark {
  readonly status: Status;
}

export interface StatusMapFigure extends FigureBase {
  readonly kind: 'status-map';
  readonly ground: MapGround;
  readonly marks: readonly StatusMark[];
  readonly legend: readonly LegendEntry<Status>[];
  readonly keyNumbers: readonly KeyNumber[];
}

/** A number that a reader should take away, with what it counts. */
export interface KeyNumber {
  readonly label: string;
  readonly number: string;
  readonly note: string;
}

export interface TierGridFigure extends FigureBase {
  readonly kind: 'tier-grid';
  readonly rowNoun: string;
  readonly weightLabel: string | null;
  readonly groups: readonly { readonly label: string; readonly span: number }[];
  readonly columns: readonly { readonly id: string; readonly label: string; readonly picked: boolean }[];
  readonly rows: readonly TierGridRow[];
  readonly legend: readonly LegendEntry<Status>[];
}

export interface TierGridRow {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly weight: string | null;
  readonly selected: boolean;
  readonly cells: readonly GridCell[];
}

export type Age = 'fresh' | 'ageing' | 'old' | 'undated' | 'none';

export interface GridCell {
  readonly column: string;
  readonly status: Status;
  readonly age: Age;
  readonly basis: Basis;
  readonly confidence: Confidence | null;
  readonly words: string;
}

export interface CoverageBandsFigure extends FigureBase {
  readonly kind: 'coverage-bands';
  readonly rows: readonly CoverageBand[];
}

/** Shares from 0 to 1 of what the band is weighted by. */
export interface CoverageBand {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly picked: boolean;
  readonly strict: { readonly lower: number; readonly upper: number } | null;
  readonly broad: { readonly lower: number; readonly upper: number } | null;
  /** Stretches of the bar from left to right: they add up to 1. */
  readonly parts: readonly { readonly status: Status; readonly share: number }[];
  readonly known: number | null;
  /** Printed at the end of the bar: `63% to 71%`. */
  readonly printed: string;
  /** Printed after it where there is room: the broad reading; null where it says the same. */
  readonly printedBroad: string | null;
  readonly words: string;
}

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

export interface Comparator {
  readonly name: string;
  readonly value: number;
  readonly printed: string;
}

export interface RankedBarsFigure extends FigureBase {
  readonly kind: 'ranked-bars';
  readonly unit: string;
  readonly bars: readonly RankedBar[];
  readonly comparator: Comparator | null;
  /** Zero to the largest upper limit, rounded outwards. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly intervalLabel: string | null;
}

export interface RankedBar {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
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
}

export interface TrendLine {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly role: 'picked' | 'comparator' | 'context';
  /** Runs of points without a gap or a break: each is one stroke. */
  readonly runs: readonly (readonly TrendPoint[])[];
}

export interface TrendPoint {
  readonly at: number;
  readonly value: number;
  readonly period: string;
  readonly printed: string;
  readonly origin: Origin;
}

/** Synthetic estimates: a range of numbers. There is no field that a shade or a rank could be made of. */
export interface NeedRangesFigure extends FigureBase {
  readonly kind: 'need-ranges';
  readonly rows: readonly NeedRow[];
  readonly total: NeedRow | null;
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly caution: string;
}

export interface NeedRow {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly children: number;
  readonly childrenPrinted: string;
  readonly low: number;
  readonly high: number;
  readonly references: readonly { readonly label: string; readonly value: number }[];
  /** Rounded outwards: "between about 60 and 150". */
  readonly printed: string;
  readonly selected: boolean;
}

export interface NeedCirclesFigure extends FigureBase {
  readonly kind: 'need-circles';
  readonly ground: MapGround;
  readonly circles: readonly NeedCircle[];
  readonly legend: readonly { readonly value: number; readonly label: string }[];
  readonly caution: string;
}

/** Inner circle: low; outer circle: high. Area, not radius, is proportional. */
export interface NeedCircle extends AreaMark {
  readonly low: number;
  readonly high: number;
  readonly printed: string;
}

export interface InterventionGridFigure extends FigureBase {
  readonly kind: 'intervention-grid';
  readonly columns: readonly { readonly code: string; readonly label: string; readonly name: string }[];
  readonly rows: readonly InterventionRow[];
}

export interface InterventionRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly { readonly code: string; readonly provided: boolean; readonly words: string }[];
}
