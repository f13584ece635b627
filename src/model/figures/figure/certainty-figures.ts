// Figures of how sure we are: places between which areas lie, and areas that differ from their nation.
import type { BenchmarkComparison } from '../../statistics/benchmark-comparison.ts';
import type { FigureBase } from '../figure.ts';
import type { AreaMark, LegendEntry, MapGround } from './area-mark.ts';

export interface RankIntervalsFigure extends FigureBase {
  readonly kind: 'rank-intervals';
  /** In the order of the values, highest first; areas without a range last. */
  readonly rows: readonly RankRow[];
  /** How many areas are placed: the axis runs from 1 to this. */
  readonly places: number;
  readonly ticks: readonly { readonly place: number; readonly label: string }[];
  readonly legend: readonly LegendEntry<RankState>[];
}

/** `clear`: the whole range lies in the top half, or in the bottom half. `open`: it does not. `none`: no range. */
export type RankState = 'clear' | 'open' | 'none';

export interface RankRow {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  /** Whole places from 1, the highest; null where there is no range. */
  readonly from: number | null;
  readonly to: number | null;
  readonly state: RankState;
  readonly printed: string;
  readonly words: string;
  readonly selected: boolean;
}

/** On which side of the nation's value an area's whole interval lies; `similar` where it holds it. */
export type Side = 'higher' | 'similar' | 'lower';

/** Why an area is not compared: it has a figure and no interval, or no figure. */
export type NotCompared = 'no_interval' | 'no_figure';

export interface SignificanceMapFigure extends FigureBase {
  readonly kind: 'significance-map';
  readonly ground: MapGround;
  readonly marks: readonly SignificanceMark[];
  /** The three answers of this indicator, always all of them, the higher side first. */
  readonly entries: readonly (LegendEntry<BenchmarkComparison> & { readonly side: Side })[];
  readonly notCompared: readonly LegendEntry<NotCompared>[];
}

export interface SignificanceMark extends AreaMark {
  readonly comparison: BenchmarkComparison;
  /** null where it is not compared. */
  readonly side: Side | null;
  /** null where it is compared. */
  readonly notCompared: NotCompared | null;
}
