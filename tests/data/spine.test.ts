// spine/*.json of the shipped package: what the tables of its indicators and their statistics say, in one file a geography.
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue, IndicatorTable, SpineTable, StatisticsTable } from '../../src/model/catalogue.ts';
import { build, readJson } from './fixtures/run-build.ts';
import { root } from './fixtures/toyland.ts';

let to: string;
let catalogue: Catalogue;
const spineOf = (geography: string) => readJson<SpineTable>(to, `spine/${geography}.json`);
beforeAll(() => {
  to = build(join(root, 'data')).to;
  catalogue = readJson<Catalogue>(to, 'catalogue.json');
});

describe.each(['boards', 'councils'])('of %s', (geography) => {
  test('has values, intervals and comparisons of the latest period, area by area', () => {
    const { areas, indicators } = spineOf(geography);
    expect(indicators.length).toBeGreaterThan(9);
    for (const shown of indicators) {
      const table = readJson<IndicatorTable>(to, `indicators/${shown.id}.json`);
      const block = table.blocks.find((candidate) => candidate.geography === geography)!;
      const latest = block.values.findLastIndex((row) => row.some((value) => value !== null));
      const worked = readJson<StatisticsTable>(to, `statistics/${shown.id}.json`).blocks.find(
        (candidate) => candidate.geography === geography,
      )!.periods[latest]!;
      expect(shown.period).toBe(table.periods[latest]!.label);
      for (const [index, code] of areas.entries()) {
        const place = block.areas.indexOf(code);
        expect(shown.values[index]).toBe(block.values[latest]![place]);
        expect(shown.lower[index]).toBe(worked.intervals.result?.[place]?.lower ?? null);
        expect(shown.comparisons[index]).toBe(worked.comparisons[place]);
      }
    }
  });

  test('has the quartiles of the areas between their ends, and every caution', () => {
    for (const { id, spread, values, caution } of spineOf(geography).indicators) {
      const held = values.flatMap((value) => value ?? []);
      const { lowest, lowerQuartile, upperQuartile, highest } = spread;
      expect([spread.areas, lowest, highest]).toEqual([held.length, Math.min(...held), Math.max(...held)]);
      expect([lowest, lowerQuartile, upperQuartile, highest].toSorted((a, b) => a - b)).toEqual([
        lowest,
        lowerQuartile,
        upperQuartile,
        highest,
      ]);
      expect(caution).toBe(readJson<IndicatorTable>(to, `indicators/${id}.json`).caution);
    }
  });

  test('names three similar areas for each, never the area itself', () => {
    const { areas, similar } = spineOf(geography);
    expect(Object.keys(similar)).toEqual(areas);
    for (const [code, alike] of Object.entries(similar)) {
      expect(new Set(alike).size).toBe(3);
      expect(alike).not.toContain(code);
    }
  });
});

test('quartiles are of type 7', () => {
  const shown = spineOf('boards').indicators.find(({ id }) => id === 'domestic-abuse')!;
  const sorted = shown.values.flatMap((value) => value ?? []).toSorted((a, b) => a - b);
  // (14 − 1) × ¼ = 3.25: a quarter of the way from the fourth to the fifth.
  expect(shown.spread.lowerQuartile).toBeCloseTo(sorted[3]! + 0.25 * (sorted[4]! - sorted[3]!), 10);
});

test('waiting for CAMHS, which is for all under 18, stands for nothing on a spine', () => {
  for (const { id } of catalogue.geographies) {
    const topics = spineOf(id).indicators.map(
      (shown) => catalogue.indicators.find((indicator) => indicator.id === shown.id)!.topic,
    );
    expect(topics).not.toContain('camhs');
  }
});

test('trusts have no similar areas, no comparison, and the topics that are not held', () => {
  const { indicators, similar, topicsNotHeld } = spineOf('trusts');
  expect(similar).toEqual({});
  expect(indicators.flatMap(({ comparisons }) => comparisons).every((each) => each === 'not_compared')).toBe(true);
  expect(topicsNotHeld.length).toBeGreaterThan(5);
});
