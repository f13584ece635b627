// The steps of the tables on a few invented rows: derive, total, place in order, make wide.
import { describe, expect, test } from 'vitest';
import { coverageWeights } from '../../src/tables/coverage-weights.ts';
import { derivedValue, deriveValues, type RateRow } from '../../src/tables/derive-values.ts';
import { geographyTotals } from '../../src/tables/geography-totals.ts';
import { inOrder } from '../../src/tables/in-order.ts';
import { onlyObject } from '../../src/tables/only-object.ts';
import { rowsOfTable, valueTable, type PlacedRow } from '../../src/tables/value-table.ts';
import { wideBlock } from '../../src/tables/wide-block.ts';

const row: PlacedRow & RateRow = {
  row: 0,
  indicator_id: 'toys',
  area_code: 'A',
  period: '2024',
  period_label: '2024',
  period_at: 2024.5,
  group: null,
  geography: 'districts',
  nation_code: 'T',
  value: null,
  numerator: null,
  denominator: null,
  lower: null,
  upper: null,
  origin: 'published',
  missing: null,
  flag: null,
  multiplier: 100,
};

const tableOf = (rows: readonly object[]) => {
  const names = Object.keys(rows[0] ?? {});
  return valueTable(
    Object.fromEntries(names.map((name) => [name, rows.map((each) => (each as Record<string, unknown>)[name])])),
  );
};

describe('a derived value', () => {
  test('is the numerator over the denominator times the multiplier, unrounded', () => {
    const derived = { ...row, origin: 'derived', numerator: 1, denominator: 3 } as const;
    expect(derivedValue(derived)).toBe((1 / 3) * 100);
    expect(derivedValue({ ...derived, multiplier: 1000 })).toBe((1 / 3) * 1000);
  });

  test('is not made up: no part missing, no division by zero, no count', () => {
    const derived = { ...row, origin: 'derived', numerator: 1, denominator: 3 } as const;
    expect(derivedValue({ ...derived, numerator: null })).toBeNull();
    expect(derivedValue({ ...derived, denominator: null })).toBeNull();
    expect(derivedValue({ ...derived, denominator: 0 })).toBeNull();
    expect(derivedValue({ ...derived, multiplier: null })).toBeNull();
  });

  test('never replaces a published one, and never fills one that is missing', () => {
    const rows = [
      { ...row, area_code: 'A', value: 30, numerator: 1, denominator: 3 },
      { ...row, area_code: 'B', origin: 'derived', numerator: 1, denominator: 4 },
      { ...row, area_code: 'C', origin: 'derived', missing: 'suppressed' },
    ];
    expect(rowsOfTable<PlacedRow>(deriveValues(tableOf(rows))).map(({ value }) => value)).toEqual([30, 25, null]);
  });
});

test('totals are taken by geography and period, of additive values alone, and say how many areas they hold', () => {
  const rows = [
    { ...row, additive: true, area_code: 'A', value: 1 },
    { ...row, additive: true, area_code: 'B', value: 2 },
    { ...row, additive: true, area_code: 'C', value: null },
    { ...row, additive: true, area_code: 'T', geography: null, value: 9 },
    { ...row, additive: false, area_code: 'A', indicator_id: 'shares', value: 50 },
    { ...row, additive: true, area_code: 'A', period: '2023', value: 5 },
  ];
  const totals = rowsOfTable<{ period: string; total: number; areas: number }>(geographyTotals(tableOf(rows)));
  expect(totals.map(({ period, total, areas }) => [period, total, areas])).toEqual([
    ['2024', 3, 2],
    ['2023', 5, 1],
  ]);
});

test('rows come in order of time, then of codes by code unit', () => {
  const rows = [
    { ...row, area_code: 'b' },
    { ...row, area_code: 'a', period: '2023', period_at: 2023.5 },
    { ...row, area_code: 'B' },
    { ...row, area_code: 'ä' },
  ];
  expect(rowsOfTable<PlacedRow>(inOrder(tableOf(rows))).map(({ area_code: code }) => code)).toEqual([
    'a',
    'B',
    'b',
    'ä',
  ]);
});

test('weights are one period of one indicator in one geography; an area without a value has none', () => {
  const rows = [
    { ...row, area_code: 'A', value: 7 },
    { ...row, area_code: 'B', value: null },
    { ...row, area_code: 'C', value: 8, geography: 'councils' },
    { ...row, area_code: 'D', value: 9, period: '2023' },
  ];
  const weights = coverageWeights({ indicator: 'toys', period: '2024', geography: 'districts' })(tableOf(rows));
  expect([...weights]).toEqual([['A', 7]]);
});

describe('a wide block', () => {
  const places = ['A', 'B', 'C'].map((area) => ({ area, group: null }));

  test('has a row of numbers a period, in the order of its areas, and null where there is no row', () => {
    const rows = [
      { ...row, area_code: 'C', value: 3, origin: 'derived' as const },
      { ...row, area_code: 'A', value: 0, period: '2023' },
    ];
    const block = wideBlock('districts', places, ['2023', '2024'], rows);
    expect(block.values).toEqual([
      [0, null, null],
      [null, null, 3],
    ]);
    expect(block.origin).toEqual(['p--', '--d']);
    expect(block.missing).toEqual({});
  });

  test('says why a value is missing and what is odd about one', () => {
    const rows = [
      { ...row, area_code: 'B', missing: 'suppressed' as const },
      { ...row, area_code: 'C', value: 3, flag: 'break' as const },
    ];
    const block = wideBlock('districts', places, ['2024'], rows);
    expect([block.missing, block.flags]).toEqual([{ '0:1': 'suppressed' }, { '0:2': 'break' }]);
  });

  test('leaves out intervals and counts that no row has', () => {
    const block = wideBlock('districts', places, ['2024'], [{ ...row, value: 3, lower: 2, upper: 4 }]);
    expect([block.lower, block.upper]).toEqual([[[2, null, null]], [[4, null, null]]]);
    expect(block).not.toHaveProperty('numerator');
    expect(block).not.toHaveProperty('groups');
  });

  test('repeats an area for each of its groups', () => {
    const groups = [
      { area: 'A', group: 'least' },
      { area: 'A', group: 'most' },
    ];
    const rows = [
      { ...row, group: 'most', value: 2 },
      { ...row, group: 'least', value: 1 },
    ];
    const block = wideBlock(null, groups, ['2024'], rows);
    expect([block.areas, block.groups, block.values]).toEqual([['A', 'A'], ['least', 'most'], [[1, 2]]]);
  });
});

test('one object of a topology keeps its own arcs, walked in the same direction', () => {
  const topology = {
    type: 'Topology' as const,
    arcs: [[[0, 0]], [[1, 1]], [[2, 2]], [[3, 3]]],
    objects: {
      one: { type: 'GeometryCollection' as const, geometries: [{ type: 'Polygon' as const, id: 'X', arcs: [[0, 1]] }] },
      two: {
        type: 'GeometryCollection' as const,
        geometries: [{ type: 'MultiPolygon' as const, id: 'Y', arcs: [[[3, -2]]] }],
      },
    },
  };
  expect(onlyObject(topology, 'two', 'toys')).toEqual({
    type: 'Topology',
    arcs: [[[1, 1]], [[3, 3]]],
    objects: {
      toys: { type: 'GeometryCollection', geometries: [{ type: 'MultiPolygon', id: 'Y', arcs: [[[1, -1]]] }] },
    },
  });
});
