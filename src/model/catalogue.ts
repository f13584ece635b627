// What the build hands to the site: the shapes of the JSON files in public/data. Plain data, in words and codes; no pixels.
import type { IndicatorSummary } from './catalogue/indicator-table.ts';
export * from './catalogue/indicator-table.ts';
export * from './catalogue/coverage-table.ts';
export * from './catalogue/coverage-history.ts';
export * from './catalogue/service-table.ts';
export * from './catalogue/evidence-table.ts';
export * from './catalogue/gap-table.ts';
export * from './catalogue/need-table.ts';
export * from './catalogue/spine-table.ts';
export * from './catalogue/statistics-table.ts';
export * from './catalogue/source-table.ts';

/** `public/data/catalogue.json`: what exists, small enough for the first view. */
export interface Catalogue {
  /** Year and month, as in addresses and citations: `2026-11`. */
  readonly edition: string;
  /** The only "today": ages are measured to it. `2026-11-22`. */
  readonly editionDate: string;
  readonly nations: readonly Nation[];
  readonly geographies: readonly Geography[];
  readonly areas: readonly Area[];
  /** Codes of areas that were replaced → their present codes. */
  readonly retiredCodes: Readonly<Record<string, string>>;
  readonly tiers: readonly Tier[];
  readonly columns: readonly ServiceColumn[];
  readonly topics: readonly Topic[];
  readonly indicators: readonly IndicatorSummary[];
  /** Slugs of what prevalence studies measured; the default first. */
  readonly constructs: readonly string[];
  /** Sectors of providers. */
  readonly sectors: readonly string[];
}

export interface Nation {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  /** Geography shown when the nation is chosen. */
  readonly mainGeography: string;
  /** What coverage bands are weighted by. */
  readonly weights: Weights;
}

/** How much each area of a nation's main geography counts in a band. */
export interface Weights {
  readonly indicator: string;
  readonly period: string;
  /** Words after "share of": `births in 2024`, `births by residence in 2015`. */
  readonly label: string;
  readonly note: string | null;
  /** Births, or percentage shares where counts are not published; by area code. */
  readonly values: Readonly<Record<string, number>>;
  /** True where `values` are shares: never print them as births. */
  readonly areShares: boolean;
}

export interface Geography {
  /** Slug: `boards`, `councils`, `trusts`. */
  readonly id: string;
  readonly nation: string;
  readonly level: string;
  readonly noun: { readonly one: string; readonly many: string };
  readonly hasTiles: boolean;
  readonly hasCoverage: boolean;
  /** Size of the projected map, in its own integer units. */
  readonly frame: { readonly width: number; readonly height: number };
  /** Words that must stand beside its map ("Council borders are approximate"). */
  readonly note: string | null;
}

export interface Area {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly slug: string;
  readonly level: string;
  readonly parent: string | null;
  readonly region: string | null;
  readonly gaelicName: string | null;
  readonly tile: { readonly label: string; readonly column: number; readonly row: number } | null;
  /** A point inside the area, in the frame of its geography. */
  readonly point: { readonly x: number; readonly y: number } | null;
  /** Codes of neighbours: shared border, declared ferry or bridge. */
  readonly neighbours: readonly string[];
}

export interface Tier {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
}

/** A column of the tier grid: service kinds that answer the same question. */
export interface ServiceColumn {
  readonly id: string;
  readonly label: string;
  readonly shortLabel: string;
  readonly tier: string;
  readonly focus: 'infant' | 'perinatal' | 'family';
  readonly definition: string;
  readonly main: boolean;
}

export interface Topic {
  readonly id: string;
  readonly label: string;
}
