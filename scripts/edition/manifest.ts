// manifest.json of a kept edition: what it is, and the SHA-256 hash of each of its files, so that a change shows.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../files-below.ts';

export const manifestFile = 'manifest.json';

export interface Manifest {
  readonly edition: string;
  readonly editionDate: string;
  /** Version of the data package. */
  readonly data: string;
  /** The command that checks the files against this list. */
  readonly check: string;
  readonly algorithm: 'SHA-256';
  /** Path below the edition's folder → hash, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Hashes of all files below a folder but the manifest itself, by path. */
export function hashesOf(folder: string): Record<string, string> {
  const paths = filesBelow(folder).filter((path) => path !== manifestFile);
  const hashOf = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return Object.fromEntries(paths.map((path) => [path, hashOf(path)]));
}

/** The manifest of the edition in a folder, or null where it has none. */
export function readManifest(folder: string): Manifest | null {
  const file = join(folder, manifestFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : null;
}

/** What differs between an edition and its manifest, one line a file; empty where nothing does. */
export function differences(folder: string, { files }: Pick<Manifest, 'files'>): readonly string[] {
  const there = hashesOf(folder);
  const paths = [...new Set([...Object.keys(files), ...Object.keys(there)])].sort();
  return paths.flatMap((path) => {
    if (files[path] === there[path]) return [];
    if (there[path] === undefined) return [`${path}: missing`];
    return [files[path] === undefined ? `${path}: not in the manifest` : `${path}: changed`];
  });
}
