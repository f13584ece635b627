// Reads a file of an installed npm package, for the two packages that the boundaries are made from.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DataError } from '../data/data-error.ts';

const require = createRequire(import.meta.url);

export async function readPackageFile(name: string, version: string, path: string): Promise<string> {
  const folder = (require.resolve.paths(name) ?? []).map((base) => join(base, name));
  for (const base of folder) {
    const manifest = await readFile(join(base, 'package.json'), 'utf8').catch(() => null);
    if (manifest === null) continue;
    const found = (JSON.parse(manifest) as { version: string }).version;
    if (found !== version) {
      throw new DataError([`boundaries: ${name} is version ${found}; the method needs ${version}. Run npm ci.`]);
    }
    return readFile(join(base, path), 'utf8');
  }
  throw new DataError([`boundaries: the package ${name} ${version} is not installed. Run npm ci.`]);
}
