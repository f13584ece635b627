// Figures of what chance does to the areas of one indicator: funnel plot, disparity.
import type { FunnelLimits, FunnelPlace } from '../../catalogue.ts';
import type { FigureBase } from '../figure.ts';
import type { Comparator, LegendEntry } from './area-mark.ts';

interface Tick {
  readonly value: number;
  readonly label: string;
}

export interface FunnelFigure extends FigureBase {
  readonly kind: 'funnel';
  readonly xLabel: string;
  readonly yLabel: string;
  /** `log` where the largest area counts over ten times as many as the smallest. */
  readonly scale: 'plain' | 'log';
  readonly xDomain: readonly [number, number];
  readonly yDomain: readonly [number, number];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** All areas together. */
  readonly target: Comparator;
  /** In order of `x`, inside the domain of x; the drawing cuts them off at the domain of y. */
  readonly limits: readonly FunnelLimits[];
  /** Fewest counted first. */
  readonly points: readonly FunnelPoint[];
  readonly legend: readonly LegendEntry<FunnelReach>[];
  /** Sentences: which areas are unusual, which are not called so. */
  readonly findings: readonly string[];
}

/** How far out a point lies, whichever side. */
export type FunnelReach = 'within' | 'beyond_95' | 'beyond_998';

export interface FunnelPoint {
  readonly code: string;
  readonly name: string;
  /** Short enough to stand beside a point. */
  readonly label: string;
  /** Number counted, and value in the indicator's unit; unrounded. */
  readonly x: number;
  readonly y: number;
  readonly place: FunnelPlace;
  /** True where the name stands beside the point: beyond 99.8 per cent, or picked. */
  readonly isNamed: boolean;
  readonly words: string;
  readonly selected: boolean;
}

export interface DisparityFigure extends FigureBase {
  readonly kind: 'disparity';
  readonly statements: readonly DisparityStatement[];
  readonly strip: DisparityStrip;
}

/** A number that says how far areas differ, what it means, and how it is worked out. */
export interface DisparityStatement {
  readonly id: 'gap' | 'index' | 'beyond-chance' | 'gradient';
  readonly label: string;
  readonly number: string | null;
  /** Words in its place; null where there is a number. */
  readonly noNumber: string | null;
  readonly sentence: string;
  readonly caution: string | null;
  readonly method: string;
}

/** Every area on one axis of values. */
export interface DisparityStrip {
  readonly axisLabel: string;
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
  readonly comparator: Comparator | null;
  /** Lowest first. */
  readonly points: readonly StripPoint[];
}

export interface StripPoint {
  readonly code: string;
  readonly name: string;
  readonly value: number;
  /** The two ends of the largest gap carry their names. */
  readonly end: 'lowest' | 'highest' | null;
  readonly label: string;
  readonly words: string;
  readonly selected: boolean;
}
