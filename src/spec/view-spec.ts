// What is being looked at. A ViewSpec is plain data, and it is the address: nothing else decides what a page shows.
import { noOwnNumbers, type OwnNumbers } from './own-numbers.ts';

export const pages = [
  'overview',
  'coverage',
  'need',
  'gaps',
  'indicators',
  'areas',
  'area',
  'services',
  'evidence',
  'present',
  'data',
] as const;
export type Page = (typeof pages)[number];

/** How unknown, old and undated answers count. */
export const readings = ['as-reported', 'recent-only'] as const;
export type Reading = (typeof readings)[number];

/** Whom a need range counts. */
export const denominators = ['births', 'under-3'] as const;
export type Denominator = (typeof denominators)[number];

/** How expected numbers are spread over areas: evenly, or by an assumed slope of deprivation. */
export const scenarios = ['none', 'deprivation', 'deprivation-steeper'] as const;
export type Scenario = (typeof scenarios)[number];

/** What the Present page shows of a story: one scene, the presenter's notes to it, or all scenes to read or print. */
export const storyShows = ['scene', 'notes', 'all'] as const;
export type StoryShow = (typeof storyShows)[number];

export interface ViewSpec extends OwnNumbers {
  readonly page: Page;
  /** Code of the area whose own page this is; null on every other page. */
  readonly code: string | null;
  /** Slug of the nation: methods and sources differ, so one at a time. */
  readonly nation: string;
  /** Slug of the geography; null = the nation's main one. */
  readonly geography: string | null;
  /** Slug of a service column, or of a tier line (`tier-specialist-infant`); null = the page's default. */
  readonly service: string | null;
  readonly reading: Reading;
  /** Date whose coverage is shown, a year, month or day (`2023-06`: by the end of June); null = the edition's. */
  readonly asAt: string | null;
  /** Date that it is compared with; null = none. */
  readonly compare: string | null;
  /** Slug of an indicator; null = the page's default. */
  readonly indicator: string | null;
  /** Period id; null = the latest. */
  readonly period: string | null;
  /** Slug of what prevalence studies measured; null = the page's default. */
  readonly construct: string | null;
  readonly denominator: Denominator;
  readonly scenario: Scenario;
  /** Slug of the area that is picked out in every figure. */
  readonly area: string | null;
  /** Words typed into a search box. */
  readonly search: string;
  /** Name of the theme or document to which recommendations are narrowed; null = all. */
  readonly about: string | null;
  /** Filters of the directory; on the Need page, the tier whose capacity a reader types. */
  readonly tier: string | null;
  readonly sector: string | null;
  /** Whether the street map was asked for. */
  readonly map: boolean;
  /** Id of the story that is told; null = the list of stories. */
  readonly story: string | null;
  /** Number of its scene, from 1; null = the first. */
  readonly scene: number | null;
  readonly show: StoryShow;
  /** Seconds until the next scene comes by itself; null = never. */
  readonly every: number | null;
}

export const defaultView: ViewSpec = {
  page: 'overview',
  code: null,
  nation: 'scotland',
  geography: null,
  service: null,
  reading: 'as-reported',
  asAt: null,
  compare: null,
  indicator: null,
  period: null,
  construct: null,
  denominator: 'births',
  scenario: 'none',
  area: null,
  search: '',
  about: null,
  tier: null,
  sector: null,
  map: false,
  story: null,
  scene: null,
  show: 'scene',
  every: null,
  ...noOwnNumbers,
};
