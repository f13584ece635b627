import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { fitFrame } from '../../src/tables/geometry-frame.ts';
import { linesPath, ringsPath } from '../../src/tables/geometry-path.ts';
import { isInside, pointInside, ringArea } from '../../src/tables/geometry-point.ts';
import { roundLine, simplifyLine } from '../../src/tables/geometry-simplify.ts';
import { areaShapes } from '../../src/tables/geometry-topology.ts';
import { projectGeography } from '../../src/tables/geometry.ts';

const atlas = JSON.parse(readFileSync('data/boundaries/atlas.topo.json', 'utf8')) as Topology;
const codesOf = (object: string) => [...areaShapes(atlas, object).keys()];
const geographies = [
  ['boards', 14],
  ['councils', 32],
  ['trusts', 5],
] as const;

/** Rings or lines of a path, in units of the frame. */
function points(path: string): [number, number][][] {
  let [x, y] = [0, 0];
  return path
    .split('m')
    .slice(1)
    .map((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      const line: [number, number][] = [];
      for (let i = 0; i < numbers.length; i += 2) line.push([(x += numbers[i]!), (y += numbers[i + 1]!)]);
      if (part.endsWith('z')) [[x, y]] = [line[0]!];
      return line;
    });
}

const closed = (line: [number, number][]) => [...line, line[0]!];

test.each(geographies)('each area of %s has a path of whole numbers only, inside the frame', (object, count) => {
  const { areas, frame } = projectGeography(atlas, object, codesOf(object));
  expect(areas).toHaveLength(count);
  expect(frame.width).toBe(1000);
  for (const { path } of areas) {
    expect(path).toMatch(/^(m-?\d+([ -]\d+)+z)+$/);
    const all = points(path).flat();
    expect(all.every(([x, y]) => x >= 0 && x <= frame.width && y >= 0 && y <= frame.height)).toBe(true);
  }
});

test.each(geographies)('the point of each area of %s stands inside its largest ring', (object) => {
  for (const { code, path, point } of projectGeography(atlas, object, codesOf(object)).areas) {
    const rings = points(path).map(closed);
    const largest = rings.reduce((a, b) => (ringArea(b) > ringArea(a) ? b : a));
    expect(isInside([largest], [point.x, point.y]), code).toBe(true);
  }
});

test.each(geographies)('every point of a border between %s is a point of both its neighbours', (object) => {
  const { areas, borders } = projectGeography(atlas, object, codesOf(object));
  const owners = new Map<string, number>();
  for (const { path } of areas) {
    for (const key of new Set(points(path).flat().map(String))) owners.set(key, (owners.get(key) ?? 0) + 1);
  }
  const lonely = points(borders)
    .flat()
    .filter((point) => (owners.get(String(point)) ?? 0) < 2);
  expect(points(borders).flat().length).toBeGreaterThan(40);
  expect(lonely).toEqual([]);
});

test('areas come in the order of the codes that were asked for', () => {
  const codes = codesOf('boards').reverse();
  expect(projectGeography(atlas, 'boards', codes).areas.map(({ code }) => code)).toEqual(codes);
});

test('Shetland stands in its true place: north-east of Orkney, no inset', () => {
  const { areas } = projectGeography(atlas, 'boards', codesOf('boards'));
  const point = (code: string) => areas.find((area) => area.code === code)!.point;
  expect(point('S08000026').y).toBeLessThan(point('S08000025').y - 200);
  expect(point('S08000026').x).toBeGreaterThan(point('S08000025').x + 100);
});

test('small islands stay visible: Orkney and Shetland are drawn as many islands', () => {
  const { areas } = projectGeography(atlas, 'boards', codesOf('boards'));
  const rings = (code: string) => points(areas.find((area) => area.code === code)!.path).length;
  expect(rings('S08000025')).toBeGreaterThanOrEqual(15);
  expect(rings('S08000026')).toBeGreaterThanOrEqual(12);
});

test('a code without a boundary, or a boundary without a code, stops the build', () => {
  expect(() => projectGeography(atlas, 'trusts', ['BHSCT', 'NHSCT', 'SEHSCT', 'SHSCT', 'XX'])).toThrow(
    /XX has no boundary; boundary WHSCT has no row/,
  );
  expect(() => projectGeography(atlas, 'parishes', [])).toThrow(
    /no object "parishes"; they have: boards, councils, trusts/,
  );
});

/** Invented: a large square with a tiny island state beside it, not quantised. */
const toyland: Topology = {
  type: 'Topology',
  arcs: [
    [
      [0, 0],
      [0, 10],
      [10, 10],
      [10, 0],
      [0, 0],
    ],
    [
      [12, 5],
      [12, 5.0001],
      [12.0001, 5.0001],
      [12, 5],
    ],
  ],
  objects: {
    states: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'LARGE', arcs: [[0]] },
        { type: 'Polygon', id: 'TINY', arcs: [[1]] },
      ],
    },
  },
};

test('an area too small to see still has a path', () => {
  const { areas } = projectGeography(toyland, 'states', ['LARGE', 'TINY']);
  expect(areas[1]!.path).toMatch(/^m\d+ \d+ 1 0 0 1-1 0z$/);
});

test('a frame is fitted to its own part of the world, whole and with a margin', () => {
  const frame = fitFrame(
    [
      [
        [170, -40],
        [175, -40],
        [175, -45],
        [170, -45],
      ],
    ],
    1000,
  );
  const [west] = frame.place([170, -40]);
  const [east] = frame.place([175, -40]);
  expect([Math.round(west), Math.round(east)]).toEqual([6, 994]);
});

test('simplifying removes small wiggles first and keeps both ends', () => {
  const line = [
    [0, 0],
    [10, 0.1],
    [20, 0],
    [30, 20],
    [40, 0],
  ] as const;
  expect(simplifyLine(line, 3)).toEqual([
    [0, 0],
    [20, 0],
    [30, 20],
    [40, 0],
  ]);
  expect(simplifyLine(line, 1e6)).toEqual([
    [0, 0],
    [40, 0],
  ]);
});

test('rounding drops repeated points but never a whole line', () => {
  expect(
    roundLine([
      [0.2, 0.1],
      [0.4, 0.3],
      [5.6, 1.2],
    ]),
  ).toEqual([
    [0, 0],
    [6, 1],
  ]);
  expect(
    roundLine([
      [0.2, 0.1],
      [0.4, 0.3],
    ]),
  ).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test('paths are written as relative steps, each ring from where the one before began', () => {
  const ring = [
    [10, 20],
    [13, 16],
    [15, 20],
    [10, 20],
  ] as const;
  const next = [
    [20, 20],
    [22, 20],
    [22, 22],
    [20, 20],
  ] as const;
  expect(ringsPath([ring, next])).toBe('m10 20 3-4 2 4zm10 0 2 0 0 2z');
  expect(linesPath([ring, next])).toBe('m10 20 3-4 2 4-5 0m10 0 2 0 0 2-2-2');
});

test('a point is found inside a crescent, whose centroid lies outside', () => {
  const crescent = [
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100],
    [0, 90],
    [90, 90],
    [90, 10],
    [0, 10],
    [0, 0],
  ] as const;
  const { x, y } = pointInside([crescent]);
  expect(isInside([crescent], [50, 50])).toBe(false);
  expect(isInside([crescent], [x, y])).toBe(true);
});

test('the point of an area that surrounds another stands in the area, not in the hole', () => {
  const square = (from: number, to: number) =>
    [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ] as const;
  const { x, y } = pointInside([square(0, 100), square(20, 80)]);
  expect(isInside([square(20, 80)], [x, y])).toBe(false);
  expect(isInside([square(0, 100)], [x, y])).toBe(true);
});
