// The files of the built data that the single file holds: all that a page reads or offers, but the street map.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../files-below.ts';

const leftOut = /^street\//u;

/** Path below `data` → text, in the order of names. */
export function dataInside(data: string): ReadonlyMap<string, string> {
  const names = filesBelow(data).filter((name) => !leftOut.test(name));
  return new Map(names.map((name) => [name, readFileSync(join(data, name), 'utf8')]));
}
