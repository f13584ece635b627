// Reads the official files that our boards are compared with.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataError } from '../data/data-error.ts';
import { boardsOf } from './assemble.ts';
import type { OfficialLayers } from './quality.ts';
import { mapshaperText } from './run-mapshaper.ts';
import type { BoundaryTables } from './tables.ts';

export async function readOfficialReference(folder: string, tables: BoundaryTables): Promise<OfficialLayers> {
  const ownership = await read(folder, 'boundaries_hb19.geojson');
  const councils = await read(folder, 'councils_2013_mean_high_water.topo.json');
  const files = { 'councils.json': councils };
  const coded = await mapshaperText(`-i councils.json -each 'code=LAD13CD'`, files, 'coded.json format=geojson');
  const island = `-dissolve2 -explode -filter 'this.area > 1e6' -each 'code="island " + this.id'`;
  return {
    ownership: await mapshaperText(
      `-i a.json -each 'code=hb19_code'`,
      { 'a.json': ownership },
      'b.json format=geojson',
    ),
    highWater: await boardsOf(coded, withRetiredCodes(tables)),
    islands: await mapshaperText(`-i councils.json ${island}`, files, 'islands.json format=geojson'),
  };
}

function withRetiredCodes({ boardOf, retired }: BoundaryTables): ReadonlyMap<string, string> {
  return new Map([...boardOf, ...[...retired].map(([old, code]) => [old, boardOf.get(code) ?? ''] as const)]);
}

async function read(folder: string, name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8').catch(() => {
    throw new DataError([`${name}: not found in the given folder; see docs/boundaries.md for where to get it.`]);
  });
}
