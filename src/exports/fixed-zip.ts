// Office files are zip archives that carry the time at which they were written: the same content shall be the same bytes.
import { unzipSync, zipSync, type Zippable } from 'fflate';

/** The first day that a zip archive can name, in whatever time zone it is written. */
const day = new Date(1980, 0, 1);

export interface Changes {
  readonly name: (name: string) => string;
  readonly part: (name: string, part: Uint8Array) => Uint8Array;
  /** Parts that the archive has not. */
  readonly more?: readonly (readonly [name: string, part: Uint8Array])[];
}

const none: Changes = { name: (name) => name, part: (_, part) => part };

/** The same parts in the order of their names, the list of content types first, all with one date. */
export function fixedZip(archive: Uint8Array, change: Changes = none): Uint8Array<ArrayBuffer> {
  const changed = Object.entries(unzipSync(archive))
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, part]) => [change.name(name), change.part(name, part)] as const);
  const parts = [...changed, ...(change.more ?? [])].toSorted(([a], [b]) =>
    a === types ? -1 : b === types ? 1 : a < b ? -1 : 1,
  );
  const sorted: Zippable = Object.fromEntries(parts);
  return new Uint8Array(zipSync(sorted, { mtime: day, level: 6 }));
}

const types = '[Content_Types].xml';
