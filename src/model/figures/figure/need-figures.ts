// Figures of expected numbers: ranges only; no field that a shade or a rank could be made of.
import type { FigureBase } from '../figure.ts';
import type { AreaMark, MapGround } from './area-mark.ts';

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
