// What the build works out about areas: every number of every shipped file is sound, and two series agree with a plain account of them.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IndicatorTable, StatisticsTable } from '../../src/model/catalogue.ts';
import { isOfSeveralYears } from '../../src/tables/periods.ts';
import { readChecked } from '../../scripts/data/build.ts';
import { rowsOf } from '../../scripts/data/read/row.ts';
import { build, readJson } from './fixtures/run-build.ts';
import { root } from './fixtures/toyland.ts';

interface Shipped {
  readonly table: IndicatorTable;
  readonly statistics: StatisticsTable;
  readonly measure: string;
  readonly chance: string;
  readonly periodKind: string;
}

let shipped: readonly Shipped[];

beforeAll(() => {
  const { to } = build(join(root, 'data'));
  const ids = readdirSync(join(to, 'statistics'));
  const { tables } = readChecked(join(root, 'data'), () => undefined);
  shipped = rowsOf(tables.get('indicators')!, (row) => ({
    file: `${row.text('indicator_id')}.json`,
    measure: row.text('measure'),
    chance: row.text('chance'),
    periodKind: row.text('period_kind'),
  }))
    .filter(({ file }) => ids.includes(file))
    .map(({ file, ...words }) => ({
      ...words,
      table: readJson<IndicatorTable>(to, `indicators/${file}`),
      statistics: readJson<StatisticsTable>(to, `statistics/${file}`),
    }));
});

/** Every period of every block, with the values that it is about. */
const periodsOf = ({ table, statistics }: Shipped) =>
  statistics.blocks.flatMap((block) =>
    block.periods.flatMap((found, index) => {
      const values = table.blocks.find(({ geography }) => geography === block.geography)!.values[index]!;
      return found === null
        ? []
        : [{ id: `${table.id} ${block.geography} ${table.periods[index]!.id}`, found, values }];
    }),
  );
const everyPeriod = () => shipped.flatMap((series) => periodsOf(series).map((period) => ({ ...series, ...period })));

describe('every statistic that is shipped', () => {
  test('has a file for each indicator with values by area, as long as its table', () => {
    expect(shipped.length).toBeGreaterThan(50);
    for (const { table, statistics } of shipped) {
      const areas = table.blocks.filter(({ geography }) => geography !== null);
      expect(statistics.blocks.map(({ geography }) => geography)).toEqual(areas.map(({ geography }) => geography));
      for (const [index, block] of statistics.blocks.entries()) {
        expect(block.periods).toHaveLength(table.periods.length);
        expect(block.control.areas).toHaveLength(areas[index]!.areas.length);
      }
    }
  });

  test('is a finite number, a word, or a reason for having none', () => {
    const odd: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value === 'number' && !Number.isFinite(value)) odd.push(path);
      if (value === null || typeof value !== 'object') return;
      if ('missing' in value && 'result' in value && (value.missing === null) === (value.result === null))
        odd.push(path);
      for (const [name, part] of Object.entries(value)) walk(part, `${path}.${name}`);
    };
    for (const { statistics } of shipped) walk(statistics, statistics.id);
    expect(odd).toEqual([]);
  });

  test('has a null in JSON only where the contract allows one: no NaN was written as null', () => {
    for (const { id, found } of everyPeriod()) {
      const numbers = [
        ...(found.intervals.result ?? []).flatMap((each) => (each ? [each.lower, each.upper] : [])),
        ...(found.ranks.result ?? []).flatMap((each) => (each ? [each.from, each.to, each.of] : [])),
        ...(found.funnel.result?.limits ?? []).flatMap((each) => Object.values(each)),
        ...(found.funnel.result?.points ?? []).flatMap((each) => (each ? [each.x, each.y] : [])),
        ...(found.funnel.result ? [found.funnel.result.target, found.funnel.result.phi, found.funnel.result.tau2] : []),
        ...(found.disparity.result ? [found.disparity.result.difference] : []),
        ...Object.values(found.disparity.result?.differenceLimits ?? {}),
        ...Object.values(found.disparity.result?.beyondChance ?? {}),
      ];
      expect(
        numbers.every((number) => typeof number === 'number'),
        id,
      ).toBe(true);
    }
  });

  test('lies between its limits', () => {
    for (const { id, found, values, measure } of everyPeriod()) {
      for (const [place, interval] of (found.intervals.result ?? []).entries()) {
        if (interval === null) continue;
        const value = values[place]!;
        expect(interval.lower <= value && value <= interval.upper, `${id}: ${interval.lower} ${value}`).toBe(true);
        expect(interval.lower >= 0 && (measure !== 'proportion' || interval.upper <= 100), id).toBe(true);
      }
      for (const limits of found.funnel.result?.limits ?? []) {
        const { lower998, lower95, upper95, upper998 } = limits;
        const inOrder = [lower998, lower95, found.funnel.result!.target, upper95, upper998];
        expect(inOrder, id).toEqual([...inOrder].sort((a, b) => a - b));
      }
      const { result } = found.disparity;
      if (result?.differenceLimits) {
        expect(result.differenceLimits.lower, id).toBeLessThanOrEqual(result.difference);
        expect(result.differenceLimits.upper, id).toBeGreaterThanOrEqual(result.difference);
      }
    }
  });

  test('has ranks from 1 to the number of areas', () => {
    for (const { id, found } of everyPeriod()) {
      const ranges = (found.ranks.result ?? []).filter((range) => range !== null);
      for (const { from, to, of: all } of ranges) {
        expect([from >= 1, from <= to, to <= all, all === ranges.length, all >= 10], id).toEqual(Array(5).fill(true));
      }
    }
  });

  test('gives no interval of ours, no funnel and no limits of a difference to counts and where everyone is counted', () => {
    const without = everyPeriod().filter(({ measure, chance }) => measure === 'count' || chance === 'everyone_counted');
    expect(without.length).toBeGreaterThan(100);
    for (const { id, found } of without) {
      const ours = (found.intervals.result ?? []).filter((interval) => interval && interval.method !== 'source');
      expect(ours, id).toEqual([]);
      expect(found.funnel.result, id).toBeNull();
      expect(found.disparity.result?.differenceLimits ?? null, id).toBeNull();
    }
  });

  test('gives no interval of ours and no funnel to averaged counts', () => {
    const averaged = shipped.filter(({ table }) => table.caution?.includes('Counts are averages a year'));
    expect(averaged.length).toBeGreaterThan(10);
    for (const { id, found } of averaged.flatMap(periodsOf)) {
      const methods = new Set((found.intervals.result ?? []).map((interval) => interval?.method ?? 'source'));
      expect([...methods], id).toEqual(['source']);
      expect(found.funnel.missing, id).toBe('counts_not_whole');
    }
  });

  test('gives no control limits to counts and to periods of several years', () => {
    const without = shipped.filter(({ measure, periodKind }) => measure === 'count' || isOfSeveralYears(periodKind));
    for (const { statistics } of without) {
      for (const { control } of statistics.blocks) {
        expect([...control.areas, control.nation].filter(({ result }) => result !== null)).toEqual([]);
      }
    }
  });

  test('is small enough to fetch', () => {
    for (const { statistics } of shipped)
      expect(JSON.stringify(statistics).length, statistics.id).toBeLessThan(135_000);
  });
});
