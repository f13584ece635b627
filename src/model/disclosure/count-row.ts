// What disclosure control has to know of a value, of its series and of the areas: plain data, from the package or from a shipped file.
import type { Measure, MissingReason, Origin } from '../catalogue.ts';

/** `printed_counts`: the publisher prints every count behind our values, so none of them is small for us; see docs/disclosure.md. */
export const disclosureKinds = ['none', 'printed_counts', 'people_events', 'sensitive'] as const;
export type DisclosureKind = (typeof disclosureKinds)[number];

export interface CountSeries {
  readonly id: string;
  readonly disclosure: DisclosureKind;
  readonly measure: Measure;
  /** 100, 1,000 or 10,000; null where the value is no share or rate. */
  readonly multiplier: number | null;
  readonly decimals: number;
  /** The numerator of a period of several years is a mean a year. */
  readonly yearlyAverages: boolean;
}

/** A value as it is typed or shipped: unrounded, null where there is none. */
export interface CountRow {
  /** Place in its table. */
  readonly row: number;
  readonly area: string;
  readonly period: string;
  readonly group: string | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly origin: Origin;
  readonly missing: MissingReason | null;
}

export interface AreaTree {
  /** Area → areas that it is made of, in a fixed order: councils of a board, boards of a nation. */
  readonly partsOf: ReadonlyMap<string, readonly string[]>;
  /** Areas that only ferries link to others. */
  readonly islands: ReadonlySet<string>;
}
