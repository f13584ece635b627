// public/data/spine/<geography>.json: the featured indicators of one geography, each area beside its nation and the others.
import type { BenchmarkComparison } from '../statistics/benchmark-comparison.ts';
import type { Flag, MissingReason } from './indicator-table.ts';
import type { Source } from './source-table.ts';
import type { IntervalMethod, RankRange, WhyNoIntervals } from './statistics-table.ts';

/** `public/data/spine/<geography>.json`: all that the page of an area says of its indicators, in one file. */
export interface SpineTable {
  readonly geography: string;
  /** Codes; arrays by area are in this order. */
  readonly areas: readonly string[];
  /** In the order in which a page shows them; empty where the geography has no indicator. */
  readonly indicators: readonly SpineIndicator[];
  /** Codes of the areas most alike, nearest first, by area; an area without any is left out. */
  readonly similar: Readonly<Record<string, readonly string[]>>;
  /** Topics that another nation has figures on and this one has not, in words. */
  readonly topicsNotHeld: readonly string[];
  readonly sources: readonly Source[];
}

/** The latest period with a value of the geography. Numbers are in the indicator's unit, unrounded. */
export interface SpineIndicator {
  readonly id: string;
  /** In words: `2020/21 to 2022/23`. */
  readonly period: string;
  /** Value of the nation in the same period; null where the source gives none. */
  readonly nation: number | null;
  readonly spread: AreaSpread;
  readonly values: readonly (number | null)[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  /** Whose interval it is; null where there is none. */
  readonly methods: readonly (IntervalMethod | null)[];
  /** Why areas with a value but without an interval have none; null where all have one. */
  readonly withoutInterval: WhyNoIntervals | null;
  readonly comparisons: readonly BenchmarkComparison[];
  readonly ranks: readonly (RankRange | null)[];
  /** `p` published, `d` derived by us, `-` without a row. */
  readonly origin: string;
  /** By area code. */
  readonly missing: Readonly<Record<string, MissingReason>>;
  readonly flags: Readonly<Record<string, Flag>>;
  /** Words that must stand beside it. */
  readonly caution: string | null;
  /** Ids of its sources. */
  readonly sources: readonly string[];
}

/** Over the areas that have a value; quartiles of type 7. */
export interface AreaSpread {
  readonly areas: number;
  readonly lowest: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  readonly highest: number;
}
