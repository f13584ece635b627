// A build replaces its output folder whole: only a folder that is empty, new, or the output of a build may be replaced.
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { DataError } from '../data-error.ts';

/** Throws DataError where writing to `to` would delete what no build has written. */
export function requireSafeTarget(from: string, to: string): void {
  const inside = relative(resolve(to), resolve(from));
  if (inside === '' || (!inside.startsWith('..') && !inside.startsWith(sep))) {
    throw new DataError([`${to}: the data package lies in this folder, which would be replaced; write to another`]);
  }
  if (!existsSync(to)) return;
  const isOutput = existsSync(join(to, 'catalogue.json')) || readdirSync(to).length === 0;
  if (!isOutput)
    throw new DataError([`${to}: this folder holds other things, and would be replaced whole; name a new one`]);
}
