import { expect, test } from 'vitest';
import { cutJson, decodeRing } from '../../scripts/boundaries/constituencies.ts';
import { boxOf, nearestCells } from '../../scripts/boundaries/nearest-cells.ts';
import { assign, splitByLatitude } from '../../scripts/boundaries/split.ts';
import type { Piece, Polygon } from '../../scripts/boundaries/shapes.ts';

const square = (x: number, y: number, size = 1): Polygon => [
  [
    [x, y],
    [x, y + size],
    [x + size, y + size],
    [x + size, y],
    [x, y],
  ],
];

/** Planar area of the outer rings, in square degrees. */
const areaOf = (pieces: readonly Piece[], code: string): number =>
  pieces
    .filter((piece) => piece.code === code)
    .flatMap((piece) => piece.polygons)
    .reduce((sum, [ring = []]) => sum + Math.abs(shoelace(ring)), 0);

const shoelace = (ring: number[][]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [fromX = 0, fromY = 0] = ring[i] ?? [];
    return sum + (fromX * y - x * fromY) / 2;
  }, 0);

test('the JSON is cut out of the map file without running it', () => {
  const script = `(function(){throw 1;echarts.registerMap('UK_electoral_2016', {"features":[],"UTF8Encoding":true});}));`;
  expect(JSON.parse(cutJson(script))).toEqual({ features: [], UTF8Encoding: true });
});

test('a map file without the call is refused with what would do', () => {
  expect(() => cutJson('nothing here')).toThrow(/run npm ci/);
});

test('a ring is decoded from steps of 1/1024 degree, repeated points dropped, and closed', () => {
  // Zigzag: @ = 0, A = −1, B = +1, C = −2, D = +2. The second pair stands still.
  expect(decodeRing('@@@@B@@BA@', [-1024, 2048])).toEqual([
    [-1, 2],
    [-1023 / 1024, 2],
    [-1023 / 1024, 2049 / 1024],
    [-1, 2049 / 1024],
    [-1, 2],
  ]);
});

test('islands are given to the south or the north by the mean latitude of their points', () => {
  const fairIsle = square(-1.65, 59.51, 0.04);
  const northRonaldsay = square(-2.45, 59.36, 0.04);
  expect(splitByLatitude([fairIsle, northRonaldsay], 59.45, 'S12000023', 'S12000027')).toEqual([
    { code: 'S12000023', polygons: [northRonaldsay] },
    { code: 'S12000027', polygons: [fairIsle] },
  ]);
});

test('nearest cells fill the box and belong to the nearest outline', () => {
  const outlines = [
    { code: 'west', polygons: [square(0, 0)] },
    { code: 'east', polygons: [square(2, 0)] },
  ];
  const cells = nearestCells(outlines, [-1, -1, 4, 2]);
  expect(areaOf(cells, 'west') + areaOf(cells, 'east')).toBeCloseTo(15, 9);
  expect(areaOf(cells, 'west')).toBeCloseTo(7.5, 1);
});

test('a box is a little wider than the land', () => {
  expect(boxOf([square(1, 2)])).toEqual([0.9, 1.9, 2.1, 3.1]);
});

test('land outside every outline goes to the nearest one, so that none is lost', async () => {
  const land = [square(0, 0, 2)];
  const outlines = [
    { code: 'west', polygons: [square(0, 0)] },
    { code: 'east', polygons: [square(1, 0)] },
    { code: 'elsewhere', polygons: [square(0, 1)] },
  ];
  const row = {
    code: 'C1',
    name: 'Invented',
    object: 'councils',
    rule: 'split_by_natural_earth',
    latitude: null,
  } as const;
  const pieces = await assign({ ...row, areas: ['west', 'east'] }, land, outlines);
  expect(areaOf(pieces, 'west')).toBeCloseTo(2, 2);
  expect(areaOf(pieces, 'east')).toBeCloseTo(2, 2);
  expect(areaOf(pieces, 'elsewhere')).toBe(0);
});

test('a row to be split by latitude without a latitude is refused', async () => {
  const row = { code: 'C1', name: 'Invented', object: 'councils', rule: 'split_by_latitude', latitude: null } as const;
  await expect(assign({ ...row, areas: ['a', 'b'] }, [], [])).rejects.toThrow(/C1: needs a latitude/);
});
