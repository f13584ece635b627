// public/data/gaps.json: what the Gaps page needs beside coverage and indicators. Numbers that need many draws come from the build.
import type { Reading } from '../../spec/view-spec.ts';
import type { Source } from './source-table.ts';

/** `public/data/gaps.json` */
export interface GapTable {
  readonly nations: readonly NationGaps[];
  readonly sources: readonly Source[];
}

/** All codes are of areas of the nation's main geography. */
export interface NationGaps {
  /** Code of the nation. */
  readonly nation: string;
  /** Codes of areas that nothing but a ferry links to a neighbour. */
  readonly islands: readonly string[];
  readonly associations: readonly Association[];
  readonly places: readonly PlaceTable[];
  readonly funds: readonly GapFund[];
  /** What is lost at each of these dates if nothing is renewed; soonest first. */
  readonly horizons: readonly Horizon[];
}

export type WhyNoAssociation = 'too_few_pairs' | 'value_missing' | 'value_not_finite' | 'all_equal' | 'not_finite';

/** Rank correlation of a measured need with the number of kinds of specialist help in place. */
export interface Association {
  /** Id of the indicator of need. */
  readonly measure: string;
  readonly period: string;
  readonly reading: Reading;
  /** Areas with a value of need. */
  readonly areas: number;
  /** Every answer that is not known counts as no. */
  readonly unknownAsNo: Correlation;
  /** Every answer that is not known counts as yes. */
  readonly unknownAsYes: Correlation;
  /** Lowest and highest ρ over every way in which the unknown answers can fall; null where there are too many ways. */
  readonly reach: { readonly lower: number; readonly upper: number } | null;
  /** |ρ| that this many areas exceed by chance one time in twenty; null where there are too few. */
  readonly critical: number | null;
}

/** Spearman's ρ, −1 to 1, and the share of shuffles that are as strong; both null for the reason in `missing`. */
export interface Correlation {
  readonly rho: number | null;
  readonly p: number | null;
  readonly missing: WhyNoAssociation | null;
}

/** Where the young children of each area live: by deprivation, or from city to countryside. */
export interface PlaceTable {
  readonly id: 'deprivation' | 'urban-rural';
  /** Whom `children` counts. */
  readonly ages: '0-2' | '0-4';
  /** From the most deprived fifth to the least; from large cities to remote countryside. */
  readonly classes: readonly PlaceClass[];
  readonly sources: readonly string[];
}

export interface PlaceClass {
  /** `1` is the most deprived fifth, or the largest cities. */
  readonly id: string;
  /** The publisher's name of the class; null for a fifth. */
  readonly name: string | null;
  /** Children by area code. */
  readonly children: Readonly<Record<string, number>>;
}

export interface GapFund {
  readonly id: string;
  readonly name: string;
  readonly funder: string;
  readonly announced: string | null;
  readonly starts: string | null;
  /** Null where no end is published or worked out. */
  readonly ends: string | null;
  readonly endsBasis: 'published' | 'derived' | null;
  /** Ids of services that it is known to pay for. */
  readonly services: readonly string[];
  readonly source: string;
}

export interface Horizon {
  /** Months after the edition date. */
  readonly months: number;
  readonly date: string;
  /** Cells whose status falls; empty where no fund that ends by then is linked to a service. */
  readonly losses: readonly Loss[];
}

export interface Loss {
  readonly area: string;
  readonly column: string;
  /** What is left: `no` where nothing else was recorded. */
  readonly left: 'yes' | 'partial' | 'developing' | 'no';
  /** False where it rests on a fund whose end is not known: the lower end of a band loses it, the upper does not. */
  readonly certain: boolean;
  /** Ids of the services that would end. */
  readonly services: readonly string[];
}
