// Control limits of the series of an area: invented series with limits by hand.
import { describe, expect, test } from 'vitest';
import type { IndicatorNature } from '../../src/model/indicator-statistics/nature.ts';
import { controlOfSeries } from '../../src/model/indicator-statistics/control-of-series.ts';
import { times, toyBlock, toyShare, toyTable } from './toy-statistics.ts';

/** The series of one area of a thousand people, a value a year. */
function control(values: readonly (number | null)[], nature: IndicatorNature = toyShare, breakAt = -1) {
  const block = toyBlock({
    values: values.map((value) => [value]),
    numerator: values.map(() => [500]),
    denominator: values.map(() => [1000]),
  });
  const periods = toyTable(block).periods.map((period, p) => ({ ...period, breakBefore: p === breakAt }));
  return controlOfSeries(block, 0, periods, nature);
}

/** The series of counts of one area. */
function controlOfCounts(count: number, all: number) {
  const block = toyBlock({
    numerator: times(12, count).map((each) => [each]),
    denominator: times(12, all).map((each) => [each]),
  });
  return controlOfSeries(block, 0, toyTable(block).periods, toyShare);
}

const swing = times(12, (place) => (place % 2 === 0 ? 49 : 51));

describe('control limits', () => {
  test('lie 2.66 mean moving ranges from the mean of twelve points: 50 ± 5.32', () => {
    const { result } = control(swing);
    expect(result).toMatchObject({ from: 0, mean: 50, shifts: [], outside: [] });
    expect(result!.lower).toBeCloseTo(44.68, 10);
    expect(result!.upper).toBeCloseTo(55.32, 10);
  });

  test('tell a shift of six and a point outside by their places in the table', () => {
    const shifted = control([10, 10, ...times(6, 1), ...times(6, 2)].map((value, p) => (p < 2 ? null : value)));
    expect(shifted.result).toMatchObject({
      from: 2,
      shifts: [
        { from: 2, to: 7 },
        { from: 8, to: 13 },
      ],
    });
    expect(control([...swing, 50, 50, 90]).result!.outside).toEqual([14]);
  });

  test('never leave the scale: not below nothing, not above all', () => {
    expect(control(times(12, (place) => (place % 2 === 0 ? 1 : 99))).result).toMatchObject({ lower: 0, upper: 100 });
    const weeks = { ...toyShare, measure: 'mean' } as const;
    expect(
      control(
        times(12, (place) => (place % 2 === 0 ? 1 : 199)),
        weeks,
      ).result!.upper,
    ).toBeGreaterThan(200);
  });

  test('rest on the latest unbroken run: a break or a gap leaves too few points', () => {
    expect(control(swing.slice(1)).missing).toBe('too_few_points');
    expect(control(swing, toyShare, 4).missing).toBe('too_few_points');
    expect(control(swing.with(4, Number.NaN).map((value) => (Number.isNaN(value) ? null : value))).missing).toBe(
      'too_few_points',
    );
    expect(control([1, 99, ...swing], toyShare, 2).result).toMatchObject({ from: 2, mean: 50 });
  });

  test('are not given where nobody knows how many events stand behind a value', () => {
    const block = toyBlock({ values: swing.map((value) => [value]) });
    expect(controlOfSeries(block, 0, toyTable(block).periods, toyShare)).toEqual({
      result: null,
      missing: 'counts_not_known',
    });
  });

  test.each([
    ['raw counts', { ...toyShare, measure: 'count' }, 'a_count_of_births_or_people'],
    ['averages over several years', { ...toyShare, severalYears: true }, 'overlapping_averages'],
  ] as const)('are not given to %s', (_, nature, missing) => {
    expect(control(swing, nature)).toEqual({ result: null, missing });
  });

  test('are not given to small counts: a share and its opposite have the same answer', () => {
    expect(controlOfCounts(9, 100).missing).toBe('small_counts');
    expect(controlOfCounts(91, 100).missing).toBe('small_counts');
    expect([controlOfCounts(10, 100), controlOfCounts(90, 100)].map(({ missing }) => missing)).toEqual([null, null]);
  });

  test('of values without end or none at all are not given', () => {
    expect(control([...swing.slice(1), Infinity]).result).toBeNull();
    expect(control([]).missing).toBe('too_few_points');
    expect(control(times(12, () => 0)).result).toMatchObject({ mean: 0, lower: 0, upper: 0, outside: [] });
  });
});
