// What addresses of older editions say otherwise, and how it is said now. Nothing is ever taken out of the table.
// Codes of areas that were replaced are not here: the data package lists them (`retired_codes`).
import type { Page } from './view-spec.ts';

export interface Migration {
  /** Pages whose addresses said it; `embed`: the embeds', of any page. */
  readonly pages: readonly (Page | 'embed')[];
  readonly key: string;
  /** The value that was renamed; null = the key itself, whatever its value. */
  readonly value: string | null;
  /** How it is said now, with its old value where none is given; null = the page needs no such words any more. */
  readonly now: { readonly key: string; readonly value: string | null } | null;
  /** Whether what is shown now means something else: then the page says so. */
  readonly meaningChanged: boolean;
}

/** In the order of time, so that a name that changed twice is followed to its end. */
export const migrations: readonly Migration[] = [
  // Until November 2026 the page of an area took the nation and the area picked out; both are its own.
  { pages: ['area'], key: 'nation', value: null, now: null, meaningChanged: false },
  { pages: ['area'], key: 'area', value: null, now: null, meaningChanged: false },
  // Until November 2026 one theme without a ground followed the reader's device, not the page around it.
  {
    ...{ pages: ['embed'], key: 'theme', value: 'transparent', meaningChanged: false },
    now: { key: 'theme', value: 'transparent-light' },
  },
];

/** A key and its value, as they stand in a query. */
export type Words = readonly [key: string, value: string];

export interface Migrated {
  /** As it is said now; null where it is said no more. */
  readonly words: Words | null;
  readonly meaningChanged: boolean;
}

/** Says words of a page's, or an embed's own, query as they are said now; words that never changed come back as they are. */
export function migrate(page: Page | 'embed', words: Words, table: readonly Migration[] = migrations): Migrated {
  let [key, value] = words;
  let meaningChanged = false;
  for (const each of table) {
    if (!each.pages.includes(page) || each.key !== key || (each.value !== null && each.value !== value)) continue;
    meaningChanged ||= each.meaningChanged;
    if (each.now === null) return { words: null, meaningChanged };
    key = each.now.key;
    value = each.now.value ?? value;
  }
  return { words: [key, value], meaningChanged };
}
