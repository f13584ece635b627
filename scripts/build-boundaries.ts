// Rebuilds data/boundaries/*.topo.json from two openly licensed npm packages: `npm run boundaries`.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { assemble } from './boundaries/assemble.ts';
import type { Print } from './boundaries/assemble.ts';
import { readOfficial } from './boundaries/official.ts';
import { codesOf, objects, readBoundaryTables } from './boundaries/tables.ts';
import type { BoundaryTables } from './boundaries/tables.ts';
import { topologyText } from './boundaries/topology.ts';
import { DataError } from './data/data-error.ts';

export interface BoundaryFolders {
  /** Tables of assignment. */
  readonly tables: string;
  /** Official GeoJSON files, if there are any. */
  readonly official: string;
  readonly to: string;
}

/** The first view is drawn from the atlas file, the street map from the finer one. */
const outputs = [
  { name: 'atlas.topo.json', detail: { keep: '5%', grid: 10_000 } },
  { name: 'street.topo.json', detail: { keep: '15%', grid: 20_000 } },
] as const;

export async function buildBoundaries(folders: BoundaryFolders, print: Print): Promise<void> {
  const tables = await readBoundaryTables(folders.tables);
  const official = await officialLayers(folders.official, tables, print);
  const ours = await assemble(
    tables,
    objects.filter((object) => !(object in official)),
    print,
  );
  const files: [string, string][] = [];
  for (const { name, detail } of outputs) {
    print(`Simplifying to ${detail.keep} for ${name}…`);
    files.push([name, await topologyText({ ...ours, ...official }, detail)]);
  }
  await writeAll(folders.to, files);
  for (const [name, text] of files) print(`${name}: ${Math.round(text.length / 1000)} kB written.`);
}

async function officialLayers(folder: string, tables: BoundaryTables, print: Print): Promise<Record<string, string>> {
  const layers: Record<string, string> = {};
  for (const object of objects) {
    const layer = await readOfficial(folder, object, codesOf(tables, object));
    if (layer === null) continue;
    print(`Using ${object}.geojson from ${folder} instead of our own ${object}.`);
    layers[object] = layer;
  }
  return layers;
}

/** Both files beside their places first, so that a failed build leaves the old ones as they were. */
async function writeAll(folder: string, files: readonly (readonly [string, string])[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const partial = (name: string) => join(folder, `.${name}.part`);
  try {
    for (const [name, text] of files) await writeFile(partial(name), text);
    for (const [name] of files) await rename(partial(name), join(folder, name));
  } finally {
    for (const [name] of files) await rm(partial(name), { force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folders = { tables: 'data/boundaries', official: 'boundaries-official', to: 'data/boundaries' };
  buildBoundaries(folders, (line) => console.log(line)).catch((error: unknown) => {
    console.error(error instanceof DataError ? error.message : error);
    process.exitCode = 1;
  });
}
