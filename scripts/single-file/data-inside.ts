// The files of the built data that the single file holds: all that a page reads or offers, but the street map.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const leftOut = /^street\//u;

/** Path below `data` → text, in the order of names. */
export function dataInside(data: string): ReadonlyMap<string, string> {
  const names = readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(data, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !leftOut.test(name))
    .toSorted();
  return new Map(names.map((name) => [name, readFileSync(join(data, name), 'utf8')]));
}
