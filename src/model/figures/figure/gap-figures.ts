// Figures of gaps: need against provision, coverage by place, funding that ends, what to ask next.
import type { Status } from '../../catalogue.ts';
import type { MeasuredValue } from '../../gaps/measured-need.ts';
import type { FigureBase } from '../figure.ts';
import type { AreaMark, Comparator, LegendEntry, MapGround } from './area-mark.ts';
import type { Age } from './coverage-figures.ts';
import type { BandSteps } from './band-steps.ts';

export interface EquityScatterFigure extends FigureBase {
  readonly kind: 'equity-scatter';
  readonly xLabel: string;
  readonly yLabel: string;
  readonly xDomain: readonly [number, number];
  readonly xTicks: readonly { readonly value: number; readonly label: string }[];
  /** Kinds of help that are counted: the axis runs from none to all of them. */
  readonly kinds: number;
  readonly comparator: Comparator | null;
  /** Least need first. */
  readonly points: readonly ScatterPoint[];
  /** What the drawing says, in plain sentences: correlation, how far it could move, what chance does. */
  readonly findings: readonly string[];
  /** What the size of a point stands for. */
  readonly weightLabel: string;
}

export interface ScatterPoint {
  readonly code: string;
  readonly name: string;
  /** Short enough to stand beside a point. */
  readonly label: string;
  /** Measured in the area: an expected number does not fit here. */
  readonly need: MeasuredValue;
  /** Whole kinds of help: both ends are the same where every answer is known. */
  readonly lower: number;
  readonly upper: number;
  /** Share of the largest area's births, 0 to 1: the point's area. */
  readonly size: number;
  readonly isIsland: boolean;
  readonly words: string;
  readonly selected: boolean;
}

/** More or less need, then more or less provision, than in the nation as a whole. */
export type NeedAndProvision = 'less-less' | 'more-less' | 'less-more' | 'more-more';

export interface BivariateMapFigure extends FigureBase {
  readonly kind: 'bivariate-map';
  readonly ground: MapGround;
  readonly marks: readonly BivariateMark[];
  /** The four corners, always all of them. */
  readonly corners: readonly (LegendEntry<NeedAndProvision> & { readonly letter: string })[];
  /** Areas that cannot be placed. */
  readonly notPlaced: { readonly label: string; readonly count: number };
  /** Where each axis is cut, in words. */
  readonly cuts: readonly string[];
}

export interface BivariateMark extends AreaMark {
  /** Null where need or provision is not known: such an area is never classed. */
  readonly class: NeedAndProvision | null;
  readonly letter: string;
}

export interface ProvisionByPlaceFigure extends FigureBase {
  readonly kind: 'provision-by-place';
  readonly rows: readonly PlaceRow[];
  /** How the first and the last class differ, in a sentence. */
  readonly difference: string | null;
}

/** A bar from 0 to 1 of the children of one kind of place. */
export interface PlaceRow {
  readonly id: string;
  readonly label: string;
  /** True for the row of all children together. */
  readonly isTotal: boolean;
  readonly parts: readonly { readonly status: Status; readonly share: number }[];
  readonly printed: string;
  readonly printedBroad: string | null;
  readonly words: string;
}

export interface FundingEndsFigure extends FigureBase {
  readonly kind: 'funding-ends';
  /** Decimal years. */
  readonly timeDomain: readonly [number, number];
  readonly timeTicks: readonly { readonly at: number; readonly label: string }[];
  readonly today: { readonly at: number; readonly label: string };
  readonly horizons: readonly { readonly at: number; readonly label: string }[];
  readonly funds: readonly FundRow[];
  /** Sentences: what ends, what is not known, what is lost. */
  readonly findings: readonly string[];
  /** Coverage today and at each horizon, of each kind of help that would lose something; empty where none is known to. */
  readonly coverage: readonly BandSteps[];
}

export interface FundRow {
  readonly id: string;
  readonly name: string;
  /** Decimal years; null where no beginning is known. */
  readonly from: number | null;
  readonly to: number | null;
  readonly state: 'ended' | 'running' | 'unknown';
  readonly printed: string;
  readonly words: string;
}

export interface AskNextFigure extends FigureBase {
  readonly kind: 'ask-next';
  /** Farthest first; all of them. */
  readonly questions: readonly AskRow[];
  /** How many are drawn, and the first of the area that is picked out; the table and the list have all. */
  readonly drawn: number;
}

export interface AskRow {
  readonly id: string;
  readonly code: string;
  readonly areaName: string;
  readonly kind: string;
  readonly question: string;
  readonly reported: Status;
  readonly age: Age;
  /** Percentage points of the nation's births that the answer moves; null where births are not held. */
  readonly move: number | null;
  /** As a share of the farthest move: the length of the bar. */
  readonly length: number;
  readonly printed: string;
  readonly nation: string;
  readonly own: string;
  readonly known: string;
  readonly selected: boolean;
}
