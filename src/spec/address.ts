// Address ⇄ ViewSpec, in words. Only what differs from the default is written; what cannot be read is reported, never thrown.
import { longestQuery } from './longest-query.ts';
import { migrate, type Words } from './migrations.ts';
import { grammar, oneOf, type Field, type Vocabulary } from './query-grammar.ts';
import { defaultView, pages, type Page, type ViewSpec } from './view-spec.ts';

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
