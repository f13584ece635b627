// Reads a whole package: its description, every table, and the boundary files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { order, type Report } from '../check/problem.ts';
import { DataError } from '../data-error.ts';
import { readBoundaries, type Boundaries } from './boundaries.ts';
import { descriptorFile, readDescriptor, type Descriptor } from './descriptor.ts';
import type { Resource } from './resource.ts';
import { readStories, type StoryFile } from './stories.ts';
import { readTable, type DataTable } from './table.ts';

export interface DataPackage {
  readonly descriptor: Descriptor;
  readonly tables: ReadonlyMap<string, DataTable>;
  readonly boundaries: readonly Boundaries[];
  readonly stories: readonly StoryFile[];
}

export interface ReadOptions {
  readonly from: string;
  readonly report: Report;
  /** For what a person may want to know but need not mend. */
  readonly notice: (line: string) => void;
}

/** Reads all files of the package in `from`. Mistakes in files are reported; a broken description throws DataError. */
export function readPackage({ from, report, notice }: ReadOptions): DataPackage {
  if (!existsSync(from)) throw new DataError([`${from}: there is no such folder`]);
  const descriptor = readDescriptor(from);
  const listed = new Set(descriptor.resources.flatMap((resource) => resource.path));
  const tables = new Map<string, DataTable>();
  const boundaries: Boundaries[] = [];
  for (const resource of descriptor.resources) {
    const paths = pathsOf(from, resource, listed, notice);
    const inputs = paths.map((path) => ({ path, bytes: bytesOf(join(from, path)) }));
    if (resource.schema) tables.set(resource.name, readTable(resource, inputs, report));
    else boundaries.push(...inputs.flatMap((input) => readBoundaries(input, report)));
  }
  return { descriptor, tables, boundaries, stories: readStories(from, report) };
}

function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Listed files, and those that lie in the resource's folder without being listed. */
function pathsOf(
  from: string,
  { name, path, folder }: Resource,
  listed: ReadonlySet<string>,
  notice: (line: string) => void,
): string[] {
  const ending = /\.[^/]*$/u.exec(path[0] ?? '')?.[0] ?? '.csv';
  const there = folder === undefined || !existsSync(join(from, folder)) ? [] : readdirSync(join(from, folder));
  const unlisted = there
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`)
    .filter((file) => !listed.has(file));
  for (const file of unlisted.sort(order)) {
    notice(`${file} is read although ${descriptorFile} does not list it: add it to the paths of "${name}".`);
  }
  return [...path, ...unlisted].sort(order);
}
