import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBoundaries } from '../../scripts/build-boundaries.ts';
import { isInside } from '../../src/tables/geometry-point.ts';

let folder: string;
const lines: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boundaries-'));
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Auckland';
  await buildBoundaries({ tables: 'data/boundaries', official: join(folder, 'none'), to: folder }, (line) =>
    lines.push(line),
  );
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});
afterAll(() => rm(folder, { recursive: true }));

test.each(['atlas.topo.json', 'street.topo.json'])(
  'a rebuild of %s is byte for byte what is committed',
  async (name) => {
    const [rebuilt, committed] = [await readFile(join(folder, name)), await readFile(join('data/boundaries', name))];
    expect(rebuilt.equals(committed)).toBe(true);
  },
);

test('the build says what it does while it runs', () => {
  expect(lines[0]).toMatch(/^Reading the constituencies/);
  expect(lines.some((line) => line.startsWith('Splitting Orkney and Shetland'))).toBe(true);
  expect(lines.at(-1)).toMatch(/^street\.topo\.json: \d+ kB written\.$/);
});

const places = [
  ['Goat Fell on Arran', -5.19, 55.626, 'boards', 'S08000015'],
  ['Millport on Great Cumbrae', -4.92, 55.77, 'boards', 'S08000015'],
  ['Rothesay on Bute', -5.07, 55.83, 'boards', 'S08000022'],
  ['Campbeltown', -5.61, 55.42, 'boards', 'S08000022'],
  ['Fair Isle', -1.63, 59.535, 'boards', 'S08000026'],
  ['North Ronaldsay', -2.43, 59.37, 'boards', 'S08000025'],
  ['Hirta, St Kilda', -8.58, 57.815, 'boards', 'S08000028'],
  ['Cumbernauld', -3.99, 55.95, 'boards', 'S08000032'],
  ['Largs', -4.86, 55.79, 'councils', 'S12000021'],
  ['Peebles', -3.19, 55.65, 'councils', 'S12000026'],
  ['Coleraine', -6.67, 55.13, 'trusts', 'NHSCT'],
] as const;

test.each(places)('%s lies in its own area', async (_name, x, y, object, code) => {
  const atlas = JSON.parse(await readFile('data/boundaries/atlas.topo.json', 'utf8')) as Topology;
  const { features } = feature(atlas, atlas.objects[object] as GeometryCollection);
  const here = features.filter(({ geometry }) => {
    const polygons =
      geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry as GeoJSON.MultiPolygon).coordinates;
    return isInside(
      polygons.flat().map((ring) => ring.map(([px = 0, py = 0]) => [px, py] as const)),
      [x, y],
    );
  });
  expect(here.map(({ id }) => id)).toEqual([code]);
});
