// A figure: all that a drawing needs and nothing about pixels. Page, embed, file, slide and report draw the same one.
import type {
  StatusMapFigure,
  TierGridFigure,
  CoverageBandsFigure,
  CoverageChangeFigure,
} from './figure/coverage-figures.ts';
import type { ValueMapFigure, RankedBarsFigure, TrendFigure } from './figure/indicator-figures.ts';
import type {
  AskNextFigure,
  BivariateMapFigure,
  EquityScatterFigure,
  FundingEndsFigure,
  ProvisionByPlaceFigure,
} from './figure/gap-figures.ts';
import type { InterventionGridFigure } from './figure/intervention-figures.ts';
import type { RankIntervalsFigure, SignificanceMapFigure } from './figure/certainty-figures.ts';
import type { NeedRangesFigure, NeedCirclesFigure, NeedScenarioFigure } from './figure/need-figures.ts';
import type { DisparityFigure, FunnelFigure } from './figure/statistics-figures.ts';
import type { SpineChartFigure } from './figure/spine-figures.ts';
import type { Twin } from './figure/twin.ts';
export * from './figure/area-mark.ts';
export * from './figure/band-steps.ts';
export * from './figure/twin.ts';
export * from './figure/coverage-figures.ts';
export * from './figure/indicator-figures.ts';
export * from './figure/need-figures.ts';
export * from './figure/intervention-figures.ts';
export * from './figure/gap-figures.ts';
export * from './figure/statistics-figures.ts';
export * from './figure/certainty-figures.ts';
export * from './figure/spine-figures.ts';

export type Figure =
  | StatusMapFigure
  | TierGridFigure
  | CoverageBandsFigure
  | CoverageChangeFigure
  | ValueMapFigure
  | RankedBarsFigure
  | TrendFigure
  | NeedRangesFigure
  | NeedCirclesFigure
  | NeedScenarioFigure
  | InterventionGridFigure
  | EquityScatterFigure
  | BivariateMapFigure
  | ProvisionByPlaceFigure
  | FundingEndsFigure
  | AskNextFigure
  | FunnelFigure
  | DisparityFigure
  | RankIntervalsFigure
  | SignificanceMapFigure
  | SpineChartFigure;

export type FigureKind = Figure['kind'];

export interface FigureBase {
  /** Unique on a page: names anchors and ids. */
  readonly id: string;
  /** The finding, in at most 15 words. */
  readonly title: string;
  /** Measure, place, period. */
  readonly subtitle: string;
  /** The same alone, where the subtitle also says how the drawing is read: for citations and descriptions of data. */
  readonly cited?: string;
  /** What a listener needs: what is drawn and what it shows. */
  readonly alt: string;
  readonly notes: readonly string[];
  readonly sources: readonly SourceLine[];
  readonly twin: Twin;
  /** Why it cannot be drawn, in words; null where it can. */
  readonly unavailable: string | null;
}

/** What a table needs: a figure, or a list that no drawing shows. */
export type Listed = Omit<FigureBase, 'id'>;

export interface SourceLine {
  readonly id: string;
  /** Publisher, title, date. */
  readonly label: string;
  readonly url: string | null;
}
