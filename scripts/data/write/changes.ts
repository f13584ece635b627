// Which indicator series are new, changed or gone since the last build.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { order } from '../check/problem.ts';

export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  /** True where there was no build before. */
  readonly first: boolean;
}

/** Compares `indicators/*.json` in the folder of the last build with the files of this one. */
export function seriesChanges(to: string, files: ReadonlyMap<string, string>): Changes {
  const folder = join(to, 'indicators');
  const before = new Set(existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []);
  const now = new Map(
    [...files].flatMap(([path, text]) => (path.startsWith('indicators/') ? [[path.slice(11), text] as const] : [])),
  );
  const differs = (name: string) => readFileSync(join(folder, name), 'utf8') !== now.get(name);
  const ids = (names: Iterable<string>) => [...names].map((name) => name.replace(/\.json$/u, '')).sort(order);
  return {
    added: ids([...now.keys()].filter((name) => !before.has(name))),
    changed: ids([...now.keys()].filter((name) => before.has(name) && differs(name))),
    gone: ids([...before].filter((name) => !now.has(name))),
    first: before.size === 0,
  };
}
