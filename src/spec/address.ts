// Address ⇄ ViewSpec, in words. Only what differs from the default is written; what cannot be read is reported, never thrown.
import { longestQuery } from './longest-query.ts';
import { migrate, type Words } from './migrations.ts';
import { ownNumberKeys, readOwnNumber, type OwnNumber } from './own-numbers.ts';
import { isPartialDate } from './partial-date.ts';
import { readSceneNumber, readSeconds, readStoryId } from './story-words.ts';
import {
  defaultView,
  denominators,
  pages,
  readings,
  scenarios,
  storyShows,
  type Page,
  type ViewSpec,
} from './view-spec.ts';

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

/** Something in an address that was not understood, with the default in its place; or that means something else now. */
export interface AddressNote {
  readonly key: string;
  readonly found: string;
  readonly problem:
    | 'unknown-key'
    | 'unknown-value'
    | 'unknown-page'
    | 'said-twice'
    | 'not-in-view'
    | 'no-figures'
    | 'too-long'
    | 'older-edition';
}

export interface ReadAddress {
  readonly view: ViewSpec;
  readonly notes: readonly AddressNote[];
}

const longestWords = 200;

type Field = Exclude<keyof ViewSpec, 'page' | 'code'>;

interface Key {
  readonly field: Field;
  readonly pages: readonly Page[];
  /** Turns the words into the field's value in a nation; undefined = not understood. */
  readonly read: (words: string, known: Vocabulary, nation: string) => ViewSpec[Field] | undefined;
}

const oneOf = (values: readonly string[] | undefined, words: string) => (values?.includes(words) ? words : undefined);
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
const grammar: Readonly<Record<string, Key>> = {
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

/** Folder of each page under the site's root; an area's page is `area/CODE/`. */
export const pagePaths: Readonly<Record<Exclude<Page, 'area'>, string>> = {
  overview: '',
  coverage: 'coverage/',
  need: 'need/',
  gaps: 'gaps/',
  indicators: 'indicators/',
  areas: 'areas/',
  services: 'services/',
  evidence: 'evidence/',
  present: 'present/',
  data: 'data/',
};

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

/**
 * Reads an address.
 * @param path below the site's root, without leading slash: `coverage/`, `area/S08000015/`, `coverage/index.html`.
 * @param query with or without its question mark.
 */
export function readAddress(path: string, query: string, known: Vocabulary): ReadAddress {
  const { page, code, notes } = readPath(path, known);
  if (query.length > longestQuery) {
    return {
      view: { ...defaultView, page, code },
      notes: [...notes, { key: 'address', found: `${query.slice(0, 40)}…`, problem: 'too-long' }],
    };
  }
  const read = readQuery(page, query, known);
  return { view: { ...defaultView, ...read.fields, page, code }, notes: eachOnce([...notes, ...read.notes]) };
}

/** What an address says twice is reported once. */
const eachOnce = (notes: readonly AddressNote[]): readonly AddressNote[] => {
  const isSame = (one: AddressNote, other: AddressNote) =>
    one.key === other.key && one.found === other.found && one.problem === other.problem;
  return notes.filter((note, at) => notes.findIndex((other) => isSame(other, note)) === at);
};

function readPath(path: string, known: Vocabulary): { page: Page; code: string | null; notes: AddressNote[] } {
  const folders = path
    .replace(/index\.html$/u, '')
    .split('/')
    .filter((folder) => folder !== '');
  const [first = '', second = ''] = folders;
  if (first === 'area') {
    const code = Object.hasOwn(known.retiredCodes, second) ? (known.retiredCodes[second] ?? second) : second;
    if (known.codes.includes(code)) return { page: 'area', code, notes: [] };
    return {
      page: 'areas',
      code: null,
      notes: [{ key: 'area', found: second.slice(0, 40), problem: 'unknown-value' }],
    };
  }
  const wanted = first === '' ? '' : `${first}/`;
  const page = pages.find((name) => name !== 'area' && pagePaths[name] === wanted);
  if (page) return { page, code: null, notes: [] };
  return { page: 'overview', code: null, notes: [{ key: 'page', found: first.slice(0, 40), problem: 'unknown-page' }] };
}

function readQuery(page: Page, query: string, known: Vocabulary): { fields: Partial<ViewSpec>; notes: AddressNote[] } {
  const fields: Partial<Record<Field, ViewSpec[Field]>> = {};
  const notes: AddressNote[] = [];
  const said = new Map<string, string>();
  const parameters = presentWords(page, query, notes);
  const asked = oneOf(known.nations, parameters.find(([name]) => name === 'nation')?.[1] ?? '');
  const nation = asked ?? oneOf(known.nations, defaultView.nation) ?? known.nations[0] ?? defaultView.nation;
  for (const [name, words] of parameters) {
    const key = Object.hasOwn(grammar, name) ? grammar[name] : undefined;
    const found = words.slice(0, 40);
    if (!key || !key.pages.includes(page)) {
      notes.push({ key: name.slice(0, 40), found, problem: 'unknown-key' });
      continue;
    }
    const before = said.get(name) ?? words;
    said.set(name, before);
    if (before !== words) {
      notes.push({ key: name, found, problem: 'said-twice' });
      continue;
    }
    const value = key.read(words, known, nation);
    if (value === undefined) notes.push({ key: name, found, problem: 'unknown-value' });
    else fields[key.field] = value;
  }
  return { fields: fields as Partial<ViewSpec>, notes };
}

/** The words of a query as they are said now; a note for each that means something else than it did. */
function presentWords(page: Page, query: string, notes: AddressNote[]): readonly Words[] {
  return [...new URLSearchParams(query)].flatMap(([key, found]) => {
    const { words, meaningChanged } = migrate(page, [key, found]);
    if (meaningChanged) notes.push({ key: key.slice(0, 40), found: found.slice(0, 40), problem: 'older-edition' });
    return words === null ? [] : [words];
  });
}

/** Path below the site's root and query of a view: `coverage/?service=mother-and-baby-unit`. */
export function writeAddress(view: ViewSpec): string {
  const path = view.page === 'area' ? `area/${view.code ?? ''}/` : pagePaths[view.page];
  const parts: string[] = [];
  for (const [name, key] of Object.entries(grammar)) {
    const value = view[key.field];
    if (!key.pages.includes(view.page) || value === defaultView[key.field] || value === null) continue;
    parts.push(`${name}=${encodeWords(value === true ? 'street' : String(value))}`);
  }
  return parts.length > 0 ? `${path}?${parts.join('&')}` : path;
}

/** Slashes stay readable (`period=2022/23`); spaces become `+`. */
function encodeWords(words: string): string {
  return encodeURIComponent(words).replaceAll('%20', '+').replaceAll('%2F', '/');
}

/** How many folders deep a page is, so that a link can climb to the site's root: `''`, `'../'`, `'../../'`. */
export function rootOf(view: ViewSpec): string {
  if (view.page === 'overview') return './';
  return view.page === 'area' ? '../../' : '../';
}
