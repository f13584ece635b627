// The words of an address, key by key: on which pages each may stand, and what may be said.
import { ownNumberKeys, readOwnNumber, type OwnNumber } from './own-numbers.ts';
import { isPartialDate } from './partial-date.ts';
import { readSceneNumber, readSeconds, readStoryId } from './story-words.ts';
import { denominators, pages, readings, scenarios, storyShows, type Page, type ViewSpec } from './view-spec.ts';

/** What exists, so that a value in an address can be checked: slugs and codes by field. */
export interface Vocabulary {
  /** Day of the edition: nothing is known of a later one. */
  readonly editionDate: string;
  readonly codes: readonly string[];
  /** Codes that were replaced, each with its present one. */
  readonly retiredCodes: Readonly<Record<string, string>>;
  readonly nations: readonly string[];
  /** By nation: what another nation has, a view of this one does not. */
  readonly geographies: Readonly<Record<string, readonly string[]>>;
  readonly services: readonly string[];
  readonly indicators: readonly string[];
  readonly constructs: readonly string[];
  /** By nation. */
  readonly areas: Readonly<Record<string, readonly string[]>>;
  readonly tiers: readonly string[];
  readonly sectors: readonly string[];
}

const longestWords = 200;

export type Field = Exclude<keyof ViewSpec, 'page' | 'code'>;

export interface Key {
  readonly field: Field;
  readonly pages: readonly Page[];
  /** Turns the words into the field's value in a nation; undefined = not understood. */
  readonly read: (words: string, known: Vocabulary, nation: string) => ViewSpec[Field] | undefined;
}

/** The words where they are one of the values; else undefined. */
export const oneOf = (values: readonly string[] | undefined, words: string) =>
  values?.includes(words) ? words : undefined;
/** An area belongs to one nation: its own page needs no choice. */
const byNation = pages.filter((page) => page !== 'area');

/** What a reader assumes or knows of an area's capacity: bounded numbers of the Need page. */
const ownNumbers = Object.fromEntries(
  (Object.entries(ownNumberKeys) as [OwnNumber, { key: string; most: number }][]).map(
    ([field, { key, most }]): [string, Key] => [
      key,
      { field, pages: ['need'], read: (words) => readOwnNumber(words, most) },
    ],
  ),
);

/** The grammar of the query (docs/addresses.md), in the order in which it is written. */
export const grammar: Readonly<Record<string, Key>> = {
  nation: { field: 'nation', pages: byNation, read: (words, known) => oneOf(known.nations, words) },
  service: {
    field: 'service',
    pages: ['overview', 'coverage', 'gaps', 'services'],
    read: (words, known) => oneOf(known.services, words),
  },
  indicator: {
    field: 'indicator',
    pages: ['gaps', 'indicators'],
    read: (words, known) => oneOf(known.indicators, words),
  },
  geography: {
    field: 'geography',
    pages: ['indicators'],
    read: (words, known, nation) => oneOf(known.geographies[nation], words),
  },
  period: { field: 'period', pages: ['indicators'], read: (words) => readPeriod(words) },
  construct: { field: 'construct', pages: ['need'], read: (words, known) => oneOf(known.constructs, words) },
  count: {
    field: 'denominator',
    pages: ['need', 'area'],
    read: (words) => denominators.find((denominator) => denominator === words),
  },
  scenario: {
    field: 'scenario',
    pages: ['need'],
    read: (words) => scenarios.find((scenario) => scenario === words),
  },
  reading: {
    field: 'reading',
    pages: ['overview', 'coverage', 'gaps', 'area'],
    read: (words) => readings.find((reading) => reading === words),
  },
  'as-at': { field: 'asAt', pages: ['coverage'], read: readPast },
  compare: { field: 'compare', pages: ['coverage'], read: (words, known) => readPast(words, known) ?? undefined },
  tier: { field: 'tier', pages: ['need', 'gaps', 'services'], read: (words, known) => oneOf(known.tiers, words) },
  sector: { field: 'sector', pages: ['services'], read: (words, known) => oneOf(known.sectors, words) },
  area: { field: 'area', pages: byNation, read: (words, known, nation) => oneOf(known.areas[nation], words) },
  search: {
    field: 'search',
    pages: ['services', 'indicators', 'data', 'evidence'],
    read: (words) => (words.length <= longestWords ? words : undefined),
  },
  about: { field: 'about', pages: ['evidence'], read: readName },
  map: { field: 'map', pages: ['services'], read: (words) => (words === 'street' ? true : undefined) },
  story: { field: 'story', pages: ['present'], read: readStoryId },
  scene: { field: 'scene', pages: ['present'], read: readSceneNumber },
  show: { field: 'show', pages: ['present'], read: (words) => storyShows.find((show) => show === words) },
  every: { field: 'every', pages: ['present'], read: readSeconds },
  ...ownNumbers,
};

/** Every key that an address may hold. */
export const queryKeys: readonly string[] = Object.keys(grammar);

/** A period is checked against its indicator later; here only that it can be one. */
function readPeriod(words: string): string | undefined {
  return words.length <= 60 && /^[\p{L}\p{N} /:.,()–-]+$/u.test(words) ? words : undefined;
}

/** A theme or document is looked for in the evidence later; here only that it can be the name of one. */
function readName(words: string): string | undefined {
  return words !== '' && words.length <= longestWords ? words : undefined;
}

/** A date up to the edition's; the year, month or day of the edition itself is the default. */
function readPast(words: string, { editionDate }: Vocabulary): string | null | undefined {
  if (!isPartialDate(words)) return undefined;
  if (editionDate.startsWith(words)) return null;
  return words < editionDate ? words : undefined;
}
