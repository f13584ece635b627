// What the build hands to the site: the shapes of the JSON files in public/data. Plain data, in words and codes; no pixels.

/** `public/data/catalogue.json`: what exists, small enough for the first view. */
export interface Catalogue {
  /** Year and month, as in addresses and citations: `2026-11`. */
  readonly edition: string;
  /** The only "today": ages are measured to it. `2026-11-22`. */
  readonly editionDate: string;
  readonly nations: readonly Nation[];
  readonly geographies: readonly Geography[];
  readonly areas: readonly Area[];
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

export type MissingReason = 'not_published' | 'suppressed' | 'not_available' | 'not_applicable';
export type Flag = 'break' | 'provisional' | 'suspect' | 'estimated';

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly licence: string;
  readonly licenceUrl: string | null;
  /** False: read through an archived copy; "verify before release". */
  readonly readAtFirstHand: boolean;
}

export type Status = 'yes' | 'partial' | 'developing' | 'no' | 'unknown';
export const statuses: readonly Status[] = ['yes', 'partial', 'developing', 'no', 'unknown'];
export type Confidence = 'high' | 'medium' | 'low';
export type Basis = 'record' | 'roster' | 'entitlement' | 'statement' | 'national_statement' | 'none';

/** `public/data/coverage.json` */
export interface CoverageTable {
  readonly cells: readonly CoverageCell[];
  readonly counts: readonly CountStatement[];
  readonly sources: readonly Source[];
}

/** Status of one service column in one area, and what it rests on. */
export interface CoverageCell {
  readonly area: string;
  readonly column: string;
  readonly status: Status;
  /** Which part, which families, or "in Glasgow"; null where there is nothing to add. */
  readonly extent: string | null;
  readonly basis: Basis;
  /** Date of the evidence (`2023-06-02`, `2021`); null = undated, or nothing known. */
  readonly asAt: string | null;
  readonly confidence: Confidence | null;
  /** First is the one that decides. */
  readonly sources: readonly string[];
  readonly records: readonly string[];
  /** Sentence that says how the status came about. */
  readonly reason: string;
}

/** A published national count that names no areas: "10 in place, 4 being set up, of 14". */
export interface CountStatement {
  readonly nation: string;
  readonly column: string;
  readonly inPlace: number;
  readonly developing: number;
  readonly of: number;
  readonly asAt: string;
  readonly source: string;
}

/** `public/data/services.json` */
export interface ServiceTable {
  readonly services: readonly Service[];
  readonly sources: readonly Source[];
}

export interface Service {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  readonly sector: string;
  readonly tier: string;
  readonly column: string;
  readonly kind: string;
  readonly kindLabel: string;
  readonly nation: string;
  readonly summary: string | null;
  readonly offers: readonly string[];
  readonly referral: string | null;
  readonly ageFromMonths: number | null;
  readonly ageToMonths: number | null;
  readonly antenatal: boolean | null;
  readonly town: string | null;
  readonly location: { readonly latitude: number; readonly longitude: number } | null;
  readonly records: readonly ServiceRecord[];
  /** Areas served beyond those of its records (regional services). */
  readonly catchment: readonly string[];
}

export interface ServiceRecord {
  readonly id: string;
  readonly area: string | null;
  readonly extent: 'whole' | 'part';
  readonly extentNote: string | null;
  readonly council: string | null;
  readonly basis: 'record' | 'roster' | 'entitlement';
  readonly state: 'active' | 'planned' | 'closed' | 'trial_ended' | 'unknown';
  readonly from: string | null;
  readonly to: string | null;
  readonly asAt: string | null;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note: string | null;
}

/** `public/data/evidence.json` */
export interface EvidenceTable {
  readonly interventions: readonly Intervention[];
  readonly recommendations: readonly Recommendation[];
  readonly themes: readonly Theme[];
  readonly timeline: readonly TimelineEvent[];
  readonly funds: readonly Fund[];
  readonly sources: readonly Source[];
}

export interface Intervention {
  readonly id: string;
  readonly name: string;
  readonly inMatrix: boolean;
  readonly theory: string | null;
  readonly universal: boolean;
  readonly targeted: boolean;
  readonly practiceTypes: readonly string[];
  readonly evidence: string | null;
  readonly efficacy: { readonly low: string; readonly high: string } | null;
  readonly ageRange: string | null;
  readonly provision: readonly {
    readonly area: string;
    readonly service: string | null;
    readonly source: string;
    readonly note: string | null;
  }[];
  readonly source: string;
  readonly note: string | null;
}

export interface Recommendation {
  readonly id: string;
  readonly document: string;
  readonly number: string | null;
  readonly addressedTo: string | null;
  readonly text: string;
  readonly theme: string | null;
  readonly year: number;
  readonly source: string;
}

export interface Theme {
  readonly id: string;
  readonly document: string;
  readonly section: string;
  readonly finding: string;
  readonly direction: string;
  readonly tier: string | null;
  readonly topic: string;
  readonly area: string | null;
  readonly source: string;
}

export interface TimelineEvent {
  readonly id: string;
  readonly date: string;
  readonly nation: string | null;
  readonly text: string;
  readonly amount: number | null;
  readonly kind: string;
  readonly source: string;
  readonly note: string | null;
}

export interface Fund {
  readonly id: string;
  readonly name: string;
  readonly funder: string;
  readonly administeredBy: string | null;
  readonly announced: string | null;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly endsBasis: 'published' | 'derived' | null;
  readonly amount: number | null;
  readonly amountPeriod: string | null;
  readonly recipients: readonly {
    readonly name: string;
    readonly area: string | null;
    readonly note: string | null;
    readonly source: string;
  }[];
  readonly source: string;
  readonly note: string | null;
}

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

/** `public/data/sources.json`: every source, for the Data page. */
export interface SourceTable {
  readonly sources: readonly (Source & { readonly usedBy: readonly string[]; readonly note: string | null })[];
  readonly downloads: readonly Download[];
  /** How the data of this edition was built: numbers of rows, by table. */
  readonly tables: readonly { readonly name: string; readonly title: string; readonly rows: number }[];
}

export interface Download {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly rows: number;
  readonly bytes: number;
}
