// Figures of expected numbers: ranges only; no field that a shade or a rank could be made of.
import type { FigureBase } from '../figure.ts';
import type { ExpectedNumber, NeedRange } from '../../need/expected.ts';
import type { NeedAxis } from '../../need/expected-geometry.ts';
import type { AreaMark, MapGround } from './area-mark.ts';

/** Synthetic estimates: a range of numbers. There is no field that a shade or a rank could be made of. */
export interface NeedRangesFigure extends FigureBase, NeedAxis {
  readonly kind: 'need-ranges';
  readonly rows: readonly NeedRow[];
  readonly total: NeedRow | null;
  readonly caution: string;
}

/** One area as it is drawn. */
export interface NeedBar extends NeedRange {
  readonly code: string;
  readonly shortName: string;
  readonly references: readonly { readonly label: string; readonly value: ExpectedNumber }[];
  /** Rounded outwards: "60 to 150". */
  readonly printed: string;
  readonly selected: boolean;
  /** Beside a scenario: the range with the same share everywhere. */
  readonly even?: NeedRange & { readonly printed: string };
  /** Beside a scenario: its label. */
  readonly label?: string;
}

export interface NeedRow extends NeedBar {
  readonly name: string;
  readonly children: number;
  readonly childrenPrinted: string;
}

/** A scenario beside the default: both are ranges, and neither is evidence about an area. */
export interface NeedScenarioFigure extends FigureBase, NeedAxis {
  readonly kind: 'need-scenario';
  /** "Scenario: …" */
  readonly label: string;
  readonly bars: readonly NeedBar[];
  readonly caution: string;
  readonly ruralCaution: string;
  /** What the scenario assumes, a sentence or two each. */
  readonly assumes: readonly string[];
  /** That the nation's total is the same with and without it. */
  readonly unchanged: string;
}

export interface NeedCirclesFigure extends FigureBase {
  readonly kind: 'need-circles';
  readonly ground: MapGround;
  readonly circles: readonly NeedCircle[];
  readonly legend: readonly { readonly value: number; readonly label: string }[];
  readonly caution: string;
}

/** Inner circle: low; outer circle: high. Area, not radius, is proportional. */
export interface NeedCircle extends AreaMark, NeedRange {
  readonly printed: string;
}
