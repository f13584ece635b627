import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildBoundaries } from '../../scripts/build-boundaries.ts';
import { codedLayer } from '../../scripts/boundaries/official.ts';
import { codesOf, readBoundaryTables } from '../../scripts/boundaries/tables.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boundaries-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Invented official file: one square an area, side by side. */
function squares(codes: readonly string[], property: string, side = 1): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: codes.map((code, i) => ({
      type: 'Feature',
      properties: { name: `Invented ${i}`, [property]: code },
      geometry: { type: 'Polygon', coordinates: [corners(i * side, 50, side)] },
    })),
  };
}

function corners(x: number, y: number, side: number): number[][] {
  return [
    [x, y],
    [x, y + side],
    [x + side, y + side],
    [x + side, y],
    [x, y],
  ];
}

test('official files in the folder are used instead of our own, whatever their code property is called', async () => {
  const tables = await readBoundaryTables('data/boundaries');
  for (const object of ['boards', 'councils', 'trusts']) {
    const layer = squares(codesOf(tables, object), object === 'boards' ? 'HBCode' : 'id', 0.2);
    await writeFile(join(folder, `${object}.geojson`), JSON.stringify(layer));
  }
  const lines: string[] = [];
  const to = join(folder, 'out');
  await buildBoundaries({ tables: 'data/boundaries', official: folder, to }, (line) => lines.push(line));

  expect(lines.filter((line) => line.startsWith('Using '))).toHaveLength(3);
  expect((await readdir(to)).sort()).toEqual(['atlas.topo.json', 'street.topo.json']);
  const atlas = JSON.parse(await readFile(join(to, 'atlas.topo.json'), 'utf8')) as {
    objects: Record<string, { geometries: { id: string; arcs: number[][] }[] }>;
  };
  expect(atlas.objects['boards']!.geometries.map(({ id }) => id)).toEqual(codesOf(tables, 'boards'));
  expect(atlas.objects['trusts']!.geometries).toHaveLength(5);
});

test('a failed build leaves the old files as they were', async () => {
  await writeFile(join(folder, 'atlas.topo.json'), 'old');
  await writeFile(join(folder, 'boards.geojson'), 'not GeoJSON');
  const build = buildBoundaries({ tables: 'data/boundaries', official: folder, to: folder }, () => undefined);
  await expect(build).rejects.toThrow('boundaries-official/boards.geojson: is not a GeoJSON FeatureCollection');
  expect(await readFile(join(folder, 'atlas.topo.json'), 'utf8')).toBe('old');
  expect((await readdir(folder)).sort()).toEqual(['atlas.topo.json', 'boards.geojson']);
});

test('an area that the official file lacks, and one that it has too many, are named', () => {
  const layer = squares(['BHSCT', 'XXXXX'], 'TrustCode');
  expect(() => codedLayer('trusts.geojson', layer, ['BHSCT', 'NHSCT'])).toThrow(/Missing: NHSCT\. Unknown: XXXXX\./);
});

test('an official file without our codes is refused', () => {
  expect(() => codedLayer('trusts.geojson', squares(['1', '2'], 'objectid'), ['BHSCT'])).toThrow(
    /holds our codes, such as BHSCT/,
  );
});

test('an official file in National Grid metres is refused', () => {
  expect(() => codedLayer('trusts.geojson', squares(['BHSCT'], 'code', 5000), ['BHSCT'])).toThrow(
    /not degrees.*EPSG:4326/,
  );
});
