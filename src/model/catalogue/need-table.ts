// public/data/need.json: published prevalences.
import type { Source } from './source-table.ts';

/** `public/data/need.json` */
export interface NeedTable {
  readonly constructs: readonly Construct[];
  readonly sources: readonly Source[];
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
