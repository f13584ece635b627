// Files that are made apart from the site (reports, pictures), with a list of them, and how they are put into it.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { differences, hashesOf, manifestFile } from '../edition/manifest.ts';
import { changedSince, type MadeFrom } from './made-from.ts';

export interface MadeList<Item> {
  readonly from: MadeFrom;
  /** What the files are, in the order in which they are offered. */
  readonly items: readonly Item[];
  /** Path below the folder → SHA-256. */
  readonly files: Readonly<Record<string, string>>;
}

/** The list of a folder; null where there is none. */
export function readMade<Item>(folder: string): MadeList<Item> | null {
  const file = join(folder, manifestFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as MadeList<Item>) : null;
}

/** What the folder holds that was made from the same: what is made anew beside it does not put it out of the list. */
export function madeBefore<Item>(folder: string, from: MadeFrom, print: (line: string) => void): readonly Item[] {
  const list = readMade<Item>(folder);
  if (list === null) return [];
  const changed = changedSince(list.from, from);
  if (changed.length === 0) return list.items;
  print(`${folder}: what was made before is out of its list, since ${changed.join(', ')} changed`);
  return [];
}

/** A run that ends half way leaves no list, so that nothing of it is placed. */
export const forgetMade = (folder: string): void => {
  rmSync(join(folder, manifestFile), { force: true });
};

/** Lists `paths` of the folder with their hashes. */
export function listMade<Item>(folder: string, from: MadeFrom, items: readonly Item[], paths: readonly string[]): void {
  const hashes = hashesOf(folder);
  const files = Object.fromEntries(paths.toSorted().map((path) => [path, hashes[path] ?? '']));
  writeFileSync(join(folder, manifestFile), `${JSON.stringify({ from, items, files }, null, 2)}\n`);
}

export interface MadeFolder {
  readonly folder: string;
  /** What the site is made of. */
  readonly now: MadeFrom;
  /** What the files are called in the line that is printed, and the command that makes them. */
  readonly what: string;
  readonly command: string;
  readonly print: (line: string) => void;
}

/** Items of the folder that may stand in a site made of `now`; none where they are not there, out of date or changed. */
export function usableMade<Item>({ folder, now, what, command, print }: MadeFolder): readonly Item[] {
  const list = readMade<Item>(folder);
  if (list === null) return [];
  const changed = changedSince(list.from, now);
  const listed = Object.keys(list.files);
  const harmed = differences(folder, list).filter((line) => listed.some((path) => line.startsWith(`${path}: `)));
  if (changed.length === 0 && harmed.length === 0) return list.items;
  const why = changed.length > 0 ? `${changed.join(', ')} changed since they were made` : harmed.slice(0, 3).join('; ');
  print(`site: no ${what} in it, ${why}; run ${command} and build again`);
  return [];
}

/** Puts the listed files of a folder into another. */
export function placeMade({ folder, to }: { readonly folder: string; readonly to: string }): void {
  for (const path of Object.keys(readMade(folder)?.files ?? {})) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(folder, path), join(to, path));
  }
}
