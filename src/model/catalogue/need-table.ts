// public/data/need.json: published prevalences, and where children live by deprivation.
import type { Source } from './source-table.ts';

/** `public/data/need.json` */
export interface NeedTable {
  readonly constructs: readonly Construct[];
  /** One entry a nation that has them. */
  readonly fifths: readonly ChildrenByFifth[];
  readonly sources: readonly Source[];
}

/** Children aged 0 to 2 of every area of a nation's main geography, by deprivation fifth. */
export interface ChildrenByFifth {
  /** Code of the nation. */
  readonly nation: string;
  /** When the children were counted: `2020`. */
  readonly period: string;
  readonly areas: readonly AreaFifths[];
  readonly sources: readonly string[];
}

export interface AreaFifths {
  readonly area: string;
  /** Five numbers, most deprived fifth first; null where one is not held. */
  readonly children: readonly (number | null)[];
  /** Small areas of the index, and how many of them are in the most deprived fifth. */
  readonly zones: number;
  readonly mostDeprivedZones: number;
}

/** One thing that prevalence studies measured. Constructs overlap: never add them up. */
export interface Construct {
  readonly id: string;
  readonly label: string;
  readonly population: string;
  readonly prevalences: readonly Prevalence[];
}

export interface Prevalence {
  readonly id: string;
  readonly population: string;
  readonly age: string | null;
  /** Per cent. */
  readonly low: number | null;
  readonly point: number | null;
  readonly high: number | null;
  readonly interval: 'range' | 'confidence_interval_95' | null;
  readonly use: 'default_range' | 'reference_mark' | 'alternative' | 'context';
  readonly wording: string;
  readonly source: string;
  readonly note: string | null;
}
