// public/data/indicators/<id>.json: the values of one indicator, as columns of numbers.
import type { Source } from './source-table.ts';

export type Measure = 'count' | 'proportion' | 'rate' | 'ratio' | 'mean' | 'index';

export type Polarity = 'higher_is_worse' | 'higher_is_better' | 'neutral';

export type Origin = 'published' | 'derived';

/** What a menu, a page title and a dictionary need of an indicator. */
export interface IndicatorSummary {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly topic: string;
  readonly unit: string;
  readonly measure: Measure;
  readonly decimals: number;
  readonly polarity: Polarity;
  /** Geographies with at least one value; empty for a national series. */
  readonly geographies: readonly string[];
  readonly nation: string;
  readonly latest: string;
  /** Position on Overview and Board pages; null = not shown there. */
  readonly featured: number | null;
}

/** `public/data/indicators/<id>.json` */
export interface IndicatorTable {
  readonly id: string;
  readonly definition: string;
  readonly caution: string | null;
  readonly derivation: string | null;
  readonly periods: readonly Period[];
  /** One block a geography, and one for the nation itself (`geography: null`, one area). */
  readonly blocks: readonly IndicatorBlock[];
  readonly sources: readonly Source[];
}

export interface Period {
  readonly id: string;
  /** In words for a title: `2024`, `2020/21 to 2022/23`, `July to September 2012`. */
  readonly label: string;
  /** Decimal year of its middle, for a time axis. */
  readonly at: number;
  /** True where a line must not be drawn from the period before. */
  readonly breakBefore: boolean;
}

/** Columns of numbers: `values[p][a]` is period p, area a. */
export interface IndicatorBlock {
  readonly geography: string | null;
  readonly areas: readonly string[];
  readonly values: readonly (readonly (number | null)[])[];
  /** Classes of its map, fixed over all periods; null where it has no map or no value. */
  readonly scale: ClassScale | null;
  /** Absent where the source gives no intervals at all. */
  readonly lower?: readonly (readonly (number | null)[])[];
  readonly upper?: readonly (readonly (number | null)[])[];
  readonly numerator?: readonly (readonly (number | null)[])[];
  readonly denominator?: readonly (readonly (number | null)[])[];
  /** `p` published, `d` derived by us, by period and area; one string a period. */
  readonly origin: readonly string[];
  /** Why a value is missing and what is odd about one: `"<period index>:<area index>"` → word. */
  readonly missing: Readonly<Record<string, MissingReason>>;
  readonly flags: Readonly<Record<string, Flag>>;
  /** Groups within an area (deprivation fifths); absent in ordinary tables. */
  readonly groups?: readonly string[];
}

/** Where a choropleth's classes meet, in the indicator's unit. */
export interface ClassScale {
  readonly min: number;
  readonly max: number;
  /** Inner breaks, ascending: a value on a break belongs to the class above it. */
  readonly breaks: readonly number[];
  /** Fewest decimals in which every break can be told exactly. */
  readonly decimals: number;
}

export type MissingReason = 'not_published' | 'suppressed' | 'not_available' | 'not_applicable';

export type Flag = 'break' | 'provisional' | 'suspect' | 'estimated';
