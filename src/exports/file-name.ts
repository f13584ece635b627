// Name of a file that a figure is saved as: it says edition, page, what was chosen, and which figure.
import type { Origin } from '../model/figures/origin.ts';

const longest = 120;
/** Where the atlas is one file, the address of a view stands behind the file's name: `atlas.html#/coverage/`. */
const inOneFile = /^[^#?]*#\//u;

/** `imh-atlas-2026-11-indicators-live-births-2022-23-ranked-bars`, without an ending. */
export function fileName({ edition, address }: Origin): string {
  const { pathname, searchParams, hash } = new URL(address.replace(inOneFile, ''), 'https://atlas.invalid/');
  const page = pathname.split('/').findLast((folder) => folder !== '') ?? '';
  const words = ['imh-atlas', edition, page, ...searchParams.values(), hash].map(plain).filter((word) => word !== '');
  return words.join('-').slice(0, longest);
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
