// Address of an embed ⇄ what it shows: the words of a page's address, and which figure, in which theme, with what around it.
import { readAddress, writeAddress, type AddressNote } from './address.ts';
import type { Vocabulary } from './query-grammar.ts';
import { appearanceKeys, lookOf, placeKeys, pymKeys, type EmbedTheme, type Looks } from './embed-keys.ts';
import { longestQuery } from './longest-query.ts';
import { pages, type Page, type ViewSpec } from './view-spec.ts';

export interface EmbedSpec {
  readonly view: ViewSpec;
  /** Id of a figure of the view's page; null = its first. Whether it exists is known when the page is loaded. */
  readonly figure: string | null;
  readonly theme: EmbedTheme;
  /** Whether the table and the line that reads areas out are shown. */
  readonly controls: boolean;
}

const ownKeys: ReadonlySet<string> = new Set([...appearanceKeys, ...pymKeys, ...placeKeys]);

interface Place {
  readonly page: Page;
  readonly code: string | null;
  readonly figure: string | null;
}

/**
 * Reads an embed's address; what cannot be read is noted, and the default stands in its place.
 * @param path below the site's root: `embed.html`, `embed/coverage/status-map/`, `embed/area/S08000022/need-ranges/`.
 */
export function readEmbedAddress(
  path: string,
  query: string,
  known: Vocabulary,
): { readonly spec: EmbedSpec; readonly notes: readonly AddressNote[] } {
  const tooLong = query.length > longestQuery;
  const asked = new URLSearchParams(tooLong ? '' : query);
  const notes: AddressNote[] = [];
  const place = placeOf(placeInPath(path), asked, known, notes);
  const lookAsked = <Key extends keyof Looks>(key: Key): Looks[Key] | null => {
    const words = asked.get(key);
    const look = words === null ? null : lookOf(key, words);
    if (words !== null && look === null) notes.push(unknownValue(key, words));
    return look;
  };
  const [theme, controls] = [lookAsked('theme'), lookAsked('controls')];
  for (const key of [...appearanceKeys, ...placeKeys]) {
    const later = asked.getAll(key).filter((words) => words !== asked.get(key));
    notes.push(...later.map((words) => ({ key, found: words.slice(0, 40), problem: 'said-twice' }) as const));
  }
  const words = new URLSearchParams([...asked].filter(([key]) => !ownKeys.has(key)));
  const folder =
    place.page === 'area' ? `area/${place.code ?? ''}/` : place.page === 'overview' ? '' : `${place.page}/`;
  const read = readAddress(folder, tooLong ? query : words.toString(), known);
  return {
    spec: { view: read.view, figure: place.figure, theme: theme ?? 'auto', controls: controls !== 'off' },
    notes: [...notes, ...read.notes],
  };
}

const unknownValue = (key: string, found: string | null): AddressNote => ({
  key,
  found: (found ?? '').slice(0, 40),
  problem: 'unknown-value',
});

function placeInPath(path: string): Place {
  const [, first = '', second, third] = path.replace(/index\.html$/u, '').split('/');
  const page = pages.find((name) => name === first);
  if (page === 'area') return { page, code: second ?? null, figure: third || null };
  return page ? { page, code: null, figure: second || null } : { page: 'overview', code: null, figure: null };
}

/** The words of the query stand before those of the folder. */
function placeOf(drawn: Place, asked: URLSearchParams, known: Vocabulary, notes: AddressNote[]): Place {
  const [pageWords, codeWords, figureWords] = placeKeys.map((key) => asked.get(key));
  const page = pages.find((name) => name === pageWords);
  if (typeof pageWords === 'string' && !page) notes.push(unknownValue('page', pageWords));
  const wanted: Place = {
    page: page ?? drawn.page,
    code: codeWords ?? drawn.code,
    figure: figureWords ?? (page === undefined || page === drawn.page ? drawn.figure : null),
  };
  if (wanted.page !== 'area') {
    if (typeof codeWords === 'string')
      notes.push({ key: 'code', found: codeWords.slice(0, 40), problem: 'unknown-key' });
    return { ...wanted, code: null };
  }
  if (wanted.code !== null && known.codes.includes(wanted.code)) return wanted;
  notes.push(unknownValue('code', wanted.code));
  return { page: 'overview', code: null, figure: null };
}

/** Folder of an embed that was drawn at build time. */
export function drawnEmbedPath(view: Pick<ViewSpec, 'page' | 'code'>, figure: string): string {
  return `embed/${view.page === 'area' ? `area/${view.code ?? ''}` : view.page}/${figure}/`;
}

/** Path below the site's root and query: the drawn file where the view is its page's default, else `embed.html` with all words. */
export function writeEmbedAddress({ view, figure, theme, controls }: EmbedSpec): string {
  const looks = [...(theme === 'auto' ? [] : [`theme=${theme}`]), ...(controls ? [] : ['controls=off'])];
  const words = writeAddress(view).split('?')[1];
  if (words === undefined && figure !== null) return withQuery(drawnEmbedPath(view, figure), looks);
  const place = [
    `page=${view.page}`,
    ...(view.code === null ? [] : [`code=${view.code}`]),
    ...(figure === null ? [] : [`figure=${encodeURIComponent(figure)}`]),
  ];
  return withQuery('embed.html', [...place, ...(words === undefined ? [] : [words]), ...looks]);
}

/** Id of a frame in the page around it: `imh-coverage-status-map`. Letters, digits and hyphens alone. */
export const embedId = (view: ViewSpec, figure: string): string =>
  `imh-${view.page === 'overview' ? 'overview/' : ''}${writeAddress(view)}/${figure}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-');

const withQuery = (path: string, parts: readonly string[]): string =>
  parts.length > 0 ? `${path}?${parts.join('&')}` : path;
