// Compares our boundaries with official files in a given folder and prints the result: `npx tsx scripts/compare-boundaries.ts DIR`.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { assemble } from './boundaries/assemble.ts';
import { readOfficialReference } from './boundaries/official-reference.ts';
import { measureQuality } from './boundaries/quality.ts';
import { qualityLines } from './boundaries/quality-lines.ts';
import { asShipped, fullResolution, missedTargets } from './boundaries/quality-targets.ts';
import { readBoundaryTables } from './boundaries/tables.ts';
import { DataError } from './data/data-error.ts';

const folder = 'data/boundaries';

async function compare(officialFolder: string | undefined): Promise<void> {
  if (officialFolder === undefined)
    throw new DataError(['compare-boundaries: name the folder that holds the official files.']);
  const tables = await readBoundaryTables(folder);
  const official = await readOfficialReference(officialFolder, tables);
  const full = await assemble(tables, ['boards'], (line) => process.stderr.write(`${line}\n`));
  const comparisons = [
    { name: 'full resolution', layer: full['boards'] ?? '', targets: fullResolution },
    { name: 'atlas.topo.json', layer: await shipped('atlas'), targets: asShipped },
    { name: 'street.topo.json', layer: await shipped('street'), targets: asShipped },
  ];
  for (const { name, layer, targets } of comparisons) {
    const quality = await measureQuality(layer, official);
    const missed = missedTargets(quality, targets);
    const verdict = missed.length === 0 ? ['All targets are met.'] : missed;
    process.stdout.write(`${[...qualityLines(name, quality), ...verdict].join('\n')}\n\n`);
    if (missed.length > 0) process.exitCode = 1;
  }
}

async function shipped(name: string): Promise<string> {
  const topology = JSON.parse(await readFile(join(folder, `${name}.topo.json`), 'utf8')) as Topology;
  const boards = topology.objects['boards'];
  if (!boards) throw new DataError([`${name}.topo.json: has no object "boards"; run npm run boundaries.`]);
  const collection = feature(topology, boards);
  const features = 'features' in collection ? collection.features : [collection];
  return JSON.stringify({ ...collection, features: features.map((f) => ({ ...f, properties: { code: f.id } })) });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  compare(process.argv[2]).catch((error: unknown) => {
    console.error(error instanceof DataError ? error.message : error);
    process.exitCode = 1;
  });
}
