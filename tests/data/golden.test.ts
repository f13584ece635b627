// Totals of the shipped package that must not move unless the data does.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type {
  Catalogue,
  CoverageTable,
  EvidenceTable,
  IndicatorTable,
  NeedTable,
  ServiceTable,
  SourceTable,
} from '../../src/model/catalogue.ts';
import { readChecked } from '../../scripts/data/build.ts';
import { retiredCodes } from '../../scripts/data/check/references.ts';
import { build, readJson } from './fixtures/run-build.ts';
import { root, shippedDescription } from './fixtures/toyland.ts';

let to: string;
let catalogue: Catalogue;
beforeAll(() => {
  const result = build(join(root, 'data'));
  expect(result.problems).toEqual([]);
  to = result.to;
  catalogue = readJson<Catalogue>(to, 'catalogue.json');
});

const sum = (numbers: readonly (number | null)[] | undefined) =>
  (numbers ?? []).reduce<number>((total, number) => total + (number ?? Number.NaN), 0);

describe('births in 2024', () => {
  test('add up to 45,763 from boards, from councils and for Scotland', () => {
    const { periods, blocks } = readJson<IndicatorTable>(to, 'indicators/live-births.json');
    const in2024 = (geography: string | null) =>
      blocks.find((block) => block.geography === geography)?.values[periods.findIndex(({ id }) => id === '2024')];
    expect([null, 'boards', 'councils'].map((geography) => sum(in2024(geography)))).toEqual([45763, 45763, 45763]);
  });

  test('weight the coverage of Scotland, board by board', () => {
    const { weights } = catalogue.nations.find(({ slug }) => slug === 'scotland')!;
    expect(Object.keys(weights.values)).toHaveLength(14);
    expect(sum(Object.values(weights.values))).toBe(45763);
    expect(weights.areShares).toBe(false);
  });
});

test('shares of births weight the coverage of Northern Ireland, and say that they are shares', () => {
  const { weights } = catalogue.nations.find(({ slug }) => slug === 'northern-ireland')!;
  expect(Object.keys(weights.values)).toEqual(['BHSCT', 'NHSCT', 'SEHSCT', 'SHSCT', 'WHSCT']);
  expect(sum(Object.values(weights.values))).toBeCloseTo(99.9, 6);
  expect(weights.areShares).toBe(true);
});

test('the package holds what it holds', () => {
  const services = readJson<ServiceTable>(to, 'services.json').services;
  const evidence = readJson<EvidenceTable>(to, 'evidence.json');
  expect({
    areas: Object.fromEntries(
      catalogue.geographies.map(({ id, level }) => [id, catalogue.areas.filter((area) => area.level === level).length]),
    ),
    indicators: catalogue.indicators.length,
    services: services.length,
    records: services.flatMap(({ records }) => records).length,
    cells: readJson<CoverageTable>(to, 'coverage.json').cells.length,
    interventions: evidence.interventions.length,
    prevalences: readJson<NeedTable>(to, 'need.json').constructs.flatMap(({ prevalences }) => prevalences).length,
  }).toEqual({
    areas: { boards: 14, councils: 32, trusts: 5 },
    indicators: 87,
    services: 128,
    records: 156,
    cells: (14 + 5) * catalogue.columns.length,
    interventions: 33,
    prevalences: 21,
  });
});

test('population to 2020 and population in 2022 are kept apart by a break', () => {
  const { periods } = readJson<IndicatorTable>(to, 'indicators/population-0-2.json');
  expect(periods.filter(({ breakBefore }) => breakBefore).map(({ id }) => id)).toEqual(['2022']);
});

test('disorganised attachment is the default construct of Need, as a range from 10 to 25 per cent', () => {
  const [first] = readJson<NeedTable>(to, 'need.json').constructs;
  expect(catalogue.constructs[0]).toBe('disorganised-attachment');
  expect(first?.prevalences.find(({ use }) => use === 'default_range')).toMatchObject({
    low: 10,
    high: 25,
    point: null,
  });
});

test('every indicator leads to a source, and every source to a licence', () => {
  for (const { id } of catalogue.indicators) {
    expect(readJson<IndicatorTable>(to, `indicators/${id}.json`).sources, id).toHaveLength(1);
  }
  for (const source of readJson<SourceTable>(to, 'sources.json').sources)
    expect(source.licence, source.id).not.toBe('');
});

test('every source that an output cites is among its sources', () => {
  const coverage = readJson<CoverageTable>(to, 'coverage.json');
  const known = new Set(coverage.sources.map(({ id }) => id));
  expect(coverage.cells.flatMap(({ sources }) => sources).filter((id) => !known.has(id))).toEqual([]);
});

test('the codes of boards that were replaced are known, each with its new one', () => {
  const retired = retiredCodes(readChecked(join(root, 'data'), () => undefined).tables.get('areas'));
  expect(['S08000018', 'S08000021', 'S08000023', 'S08000027'].map((code) => retired.get(code))).toEqual([
    'S08000029',
    'S08000031',
    'S08000032',
    'S08000030',
  ]);
});

test('the description lists every file of values', () => {
  const listed = shippedDescription().resources.find(({ name }) => name === 'indicator_values')?.path;
  const there = readdirSync(join(root, 'data/indicators/values')).map((name) => `indicators/values/${name}`);
  expect([listed].flat().sort()).toEqual(there.sort());
});

test('a series whose licence is not stated is not shipped', () => {
  const ids = catalogue.indicators.map(({ id }) => id).join(' ');
  expect(ids).not.toMatch(/poverty/u);
});

test('what a publisher hides stays hidden: no value, and the reason', () => {
  const { blocks } = readJson<IndicatorTable>(to, 'indicators/child-protection-register.json');
  const councils = blocks.find(({ geography }) => geography === 'councils')!;
  const orkney = councils.areas.indexOf('S12000023');
  expect(councils.values[0]?.[orkney]).toBeNull();
  expect(councils.missing[`0:${orkney}`]).toBe('suppressed');
});

test('coverage as a download holds the statuses of the site, cell for cell', () => {
  const rows = readFileSync(join(to, 'downloads/coverage.csv'), 'utf8').trim().split('\n').slice(1);
  const cells = readJson<CoverageTable>(to, 'coverage.json').cells;
  expect(rows.map((row) => row.split(',').slice(0, 3).join(' '))).toEqual(
    cells.map(({ area, column, status }) => `${area} ${column} ${status}`),
  );
});
