// What an embed and the page around it say to each other (docs/embeds.md). Read here, checked here, written here.

export const protocolVersion = 1;

/** From the embed to its parent. */
export type EmbedMessage =
  | { readonly type: 'imh:ready' }
  | { readonly type: 'imh:resize'; readonly height: number }
  | { readonly type: 'imh:select'; readonly area: string | null }
  | { readonly type: 'imh:state'; readonly address: string };

/** Words to change in an embed's address; null takes a key out. */
export type EmbedWords = Readonly<Record<string, string | null>>;

const mostKeys = 40;
const longestWords = 200;

/**
 * Words of an `imh:set` message; null where the data is no such message. Which keys and values exist is checked by the
 * address that they become: here only that they are words, and not too many.
 */
export function readSet(data: unknown): EmbedWords | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, version, set } = data as Readonly<Record<string, unknown>>;
  if (type !== 'imh:set' || version !== protocolVersion) return null;
  if (typeof set !== 'object' || set === null || Array.isArray(set)) return null;
  const words: [string, string | null][] = [];
  for (const [key, value] of Object.entries(set).slice(0, mostKeys)) {
    if (value === null) words.push([key, null]);
    else if (typeof value === 'string' || typeof value === 'number')
      words.push([key, String(value).slice(0, longestWords)]);
  }
  return Object.fromEntries(words);
}

/** The query with some of its words changed. */
export function changeQuery(query: string, words: EmbedWords): string {
  const changed = new URLSearchParams(query);
  for (const [key, value] of Object.entries(words)) {
    if (value === null) changed.delete(key);
    else changed.set(key, value);
  }
  const text = changed.toString();
  return text === '' ? '' : `?${text}`;
}

/** The height message of pym.js where the page around asked for it; null where it did not. */
export function pymHeight(query: string, height: number): string | null {
  const asked = new URLSearchParams(query);
  const id = asked.get('childId');
  if (asked.get('pym') !== '1' && id === null && !asked.has('initialWidth')) return null;
  return ['pym', id ?? '', 'height', String(height)].join('xPYMx');
}
