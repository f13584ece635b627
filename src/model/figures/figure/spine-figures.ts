// Figure of an area's indicators beside its nation and the other areas.
import type { BenchmarkComparison } from '../../statistics/benchmark-comparison.ts';
import type { FigureBase } from '../figure.ts';
import type { LegendEntry } from './area-mark.ts';

export interface SpineChartFigure extends FigureBase {
  readonly kind: 'spine-chart';
  readonly areaName: string;
  readonly nationName: string;
  /** Rows that share what left and right mean, then those off the spine; without empty groups. */
  readonly groups: readonly SpineGroup[];
  /** Comparisons that occur, in the order of the legend. */
  readonly legend: readonly LegendEntry<BenchmarkComparison>[];
  /** What the bars stand for: `From one end to the other of 14 health boards`. */
  readonly spreadLabel: string;
  readonly middleLabel: string;
  /** Words that must stand beside an indicator. */
  /** Each caution once, with the indicators that it is about. */
  readonly cautions: readonly { readonly titles: readonly string[]; readonly caution: string }[];
}

export interface SpineGroup {
  /** `plain`: counts, and indicators without a value of the nation, in words only. */
  readonly id: 'direction' | 'neutral' | 'plain';
  readonly title: string;
  /** What left and right mean; null off the spine. */
  readonly sides: { readonly left: string; readonly right: string } | null;
  readonly rows: readonly SpineRow[];
}

export interface SpineRow {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly href: string | null;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The value, or why there is none. */
  readonly printed: string;
  readonly interval: string | null;
  readonly comparison: BenchmarkComparison;
  /** Against the nation, in words. */
  readonly words: string;
  /** Period, what is odd about the value, published or derived. */
  readonly detail: string;
  readonly source: { readonly label: string; readonly url: string | null } | null;
  /** What is drawn; null off the spine. */
  readonly drawn: SpineDrawn | null;
}

export interface SpineDrawn extends SpinePlaces {
  readonly nation: number;
  readonly nationPrinted: string;
  /** Ends of the spread from left to right; equal where the areas do not differ. */
  readonly ends: readonly [string, string];
}

/** Places from 0 (left) to 1 (right); the nation stands at 0.5. `from` is never right of `to`. */
export interface SpinePlaces {
  readonly spread: { readonly from: number; readonly to: number };
  readonly middle: { readonly from: number; readonly to: number };
  /** Null where the area has no value. */
  readonly dot: number | null;
  /** Null where it has no interval. */
  readonly interval: { readonly from: number; readonly to: number } | null;
  /** True where high values stand to the left. */
  readonly flipped: boolean;
}
