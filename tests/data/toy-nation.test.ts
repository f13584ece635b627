// An indicator and a nation are added as data: no code knows that they are there.
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue, CoverageTable, IndicatorTable, ServiceTable } from '../../src/model/catalogue.ts';
import { build, readJson, type BuildResult } from './fixtures/run-build.ts';
import { extraIndicator, shippedWithToyland } from './fixtures/shipped-with-toyland.ts';
import { root } from './fixtures/toyland.ts';

let result: BuildResult;
let catalogue: Catalogue;
beforeAll(() => {
  result = build(shippedWithToyland());
  expect(result.problems).toEqual([]);
  catalogue = readJson<Catalogue>(result.to, 'catalogue.json');
});

describe('an indicator as one file and one row', () => {
  test('is read although the description does not list its file, and this is said', () => {
    expect(result.printed.join('\n')).toContain(
      `Note: indicators/values/${extraIndicator}.csv is read although datapackage.json does not list it`,
    );
  });

  test('stands in the catalogue, with the geography that has values', () => {
    const summary = catalogue.indicators.find(({ id }) => id === extraIndicator);
    expect(summary).toMatchObject({
      title: 'Toys in each board',
      geographies: ['boards'],
      nation: 'S92000003',
      latest: '2024',
    });
  });

  test('has its values in the order of the boards', () => {
    const { blocks } = readJson<IndicatorTable>(result.to, `indicators/${extraIndicator}.json`);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.areas).toHaveLength(14);
    expect(blocks[0]?.values[0]?.every((value) => value !== null)).toBe(true);
  });
});

describe('a nation as rows and one boundary file', () => {
  test('can be chosen, with its own weights', () => {
    expect(catalogue.nations.find(({ slug }) => slug === 'toyland')).toEqual({
      code: 'T92000001',
      slug: 'toyland',
      name: 'Toyland',
      mainGeography: 'districts',
      weights: {
        indicator: 'toy-births',
        period: '2024',
        label: 'toy births in 2024',
        note: 'Invented.',
        values: { T08000001: 30, T08000002: 20, T08000003: 10 },
        areShares: false,
      },
    });
  });

  test('is drawn: each district has a path, a point in the frame and its neighbours', () => {
    const geography = catalogue.geographies.find(({ id }) => id === 'districts');
    const { areas } = readJson<{ areas: { code: string; path: string }[] }>(result.to, 'geometry/districts.json');
    expect(areas.map(({ code }) => code)).toEqual(['T08000001', 'T08000002', 'T08000003']);
    for (const { path } of areas) expect(path).toMatch(/^m[-\d ]+z$/u);
    for (const code of areas.map((area) => area.code)) {
      const point = catalogue.areas.find((area) => area.code === code)?.point;
      expect(point?.x).toBeGreaterThan(0);
      expect(point?.x).toBeLessThan(geography?.frame.width ?? 0);
    }
    const neighbours = (code: string) => catalogue.areas.find((area) => area.code === code)?.neighbours;
    expect(neighbours('T08000001')).toEqual(['T08000002']);
    expect(neighbours('T08000002')).toEqual(['T08000001', 'T08000003']);
  });

  test('has a status for every column in every district, by the rule', () => {
    const { cells } = readJson<CoverageTable>(result.to, 'coverage.json');
    const own = cells.filter(({ area }) => area.startsWith('T080'));
    expect(own).toHaveLength(3 * catalogue.columns.length);
    const status = (area: string) => own.find((cell) => cell.area === area && cell.column === 'toy-team')?.status;
    expect([status('T08000001'), status('T08000002')]).toEqual(['yes', 'unknown']);
  });

  test('has its service in the directory and a street map of its own', () => {
    const { services } = readJson<ServiceTable>(result.to, 'services.json');
    expect(services.find(({ id }) => id === 'north-toy-team')).toMatchObject({
      nation: 'T92000001',
      location: { latitude: 57.1, longitude: -4.2 },
    });
    expect(Object.keys(readJson<{ objects: object }>(result.to, 'street/districts.json').objects)).toEqual([
      'districts',
    ]);
  });

  test('derives a share that is not printed, and keeps what is missing missing', () => {
    const { blocks } = readJson<IndicatorTable>(result.to, 'indicators/toy-share.json');
    const [nation, districts] = blocks;
    expect(nation).toMatchObject({ geography: null, values: [[(20 / 60) * 100]], origin: ['d'] });
    expect(districts).toMatchObject({ values: [[50, 25, null]], origin: ['ppp'], missing: { '0:2': 'suppressed' } });
  });

  test('changes nothing for the other nations', () => {
    const plain = readJson<Catalogue>(build(join(root, 'data')).to, 'catalogue.json');
    const others = <Row extends { readonly nation: string }>(rows: readonly Row[]) =>
      rows.filter(({ nation }) => nation !== 'T92000001');
    expect(others(catalogue.geographies)).toEqual(plain.geographies);
    expect(catalogue.areas.filter(({ code }) => !code.startsWith('T0') && !code.startsWith('T9'))).toEqual(plain.areas);
  });
});
