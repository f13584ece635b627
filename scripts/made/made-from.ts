// What reports and pictures were made from: a site holds them only where it is made from the very same.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { hashesOf } from '../edition/manifest.ts';

export interface MadeFrom {
  readonly edition: string;
  /** SHA-256 of the built data. */
  readonly data: string;
  /** SHA-256 of `src/`: texts, figures and drawings. */
  readonly code: string;
  /** Full address of the site, which is printed in them; null = none. */
  readonly address: string | null;
}

const hashOf = (folder: string): string =>
  createHash('sha256')
    .update(JSON.stringify(hashesOf(folder)))
    .digest('hex');

/** @param data folder with the built data. */
export function madeFrom(project: string, data: string, address: string | null): MadeFrom {
  const { edition } = JSON.parse(readFileSync(join(data, 'catalogue.json'), 'utf8')) as Catalogue;
  return { edition, data: hashOf(data), code: hashOf(join(project, 'src')), address };
}

/** What has changed since, in words; empty where nothing has. */
export function changedSince(made: MadeFrom, now: MadeFrom): readonly string[] {
  const words: Readonly<Record<keyof MadeFrom, string>> = {
    edition: 'the edition',
    data: 'the data',
    code: 'the code',
    address: 'the address of the site',
  };
  return (Object.keys(words) as (keyof MadeFrom)[]).filter((key) => made[key] !== now[key]).map((key) => words[key]);
}
