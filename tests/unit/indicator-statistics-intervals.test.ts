// Intervals of areas, comparisons with the nation, and ranks: small invented numbers with answers from tables and by hand.
import { describe, expect, test } from 'vitest';
import { evenErrorOf, onEvenScale } from '../../src/model/indicator-statistics/interval-errors.ts';
import { statisticsOf } from '../../src/model/indicator-statistics/statistics-of-indicator.ts';
import { latestOf, times, toyBlock, toyRate, toyShare, toyStatistics, toyTable } from './toy-statistics.ts';

describe('the interval of an area', () => {
  test('of 5 in 20 is Wilson’s, 11.2 to 46.9 per cent, and ends at 0 and 100 for none and for all', () => {
    const { intervals } = latestOf(toyBlock({ numerator: [[5, 0, 20]], denominator: [[20, 20, 20]] }));
    const [some, none, all] = intervals.result!;
    expect(some).toMatchObject({ method: 'wilson' });
    expect(some!.lower).toBeCloseTo(11.186, 3);
    expect(some!.upper).toBeCloseTo(46.87, 2);
    expect([none!.lower, all!.upper]).toEqual([0, 100]);
  });

  test('of a rate is exact below 10 events and Byar’s from 10', () => {
    const block = toyBlock({ numerator: [[4, 10]], denominator: [[1000, 1000]] }, toyRate);
    const [few, more] = latestOf(block, toyRate).intervals.result!;
    expect(few!.method).toBe('poisson_exact');
    expect([few!.lower, few!.upper].map((limit) => limit.toFixed(4))).toEqual(['1.0899', '10.2416']);
    expect(more!.method).toBe('byar');
    expect([more!.lower, more!.upper].map((limit) => limit.toFixed(2))).toEqual(['4.79', '18.39']);
  });

  test('is the publisher’s wherever there is one, area by area', () => {
    const { intervals, withoutInterval } = latestOf(
      toyBlock({
        numerator: [[5, 5, null]],
        denominator: [[20, 20, null]],
        values: [[25, 25, 25]],
        lower: [[20, null, null]],
        upper: [[30, null, null]],
      }),
    );
    expect(intervals.result!.map((interval) => interval?.method ?? null)).toEqual(['source', 'wilson', null]);
    expect(intervals.result![0]).toEqual({ lower: 20, upper: 30, method: 'source' });
    expect(withoutInterval).toBe('no_counts');
  });

  test('is never ours from averages, not even where one comes out whole', () => {
    const averages = latestOf(toyBlock({ numerator: [[5, 5.5]], denominator: [[20, 20]] }));
    expect(averages.intervals).toEqual({ result: null, missing: 'counts_not_whole' });
    expect(averages.funnel.missing).toBe('counts_not_whole');
  });

  test('is never ours where everyone is counted; the publisher’s stays', () => {
    const census = { ...toyShare, chance: 'everyone_counted' } as const;
    const counts = { numerator: [[5, 6]], denominator: [[20, 20]] };
    expect(latestOf(toyBlock(counts), census).intervals.missing).toBe('everyone_counted');
    const own = latestOf(toyBlock({ ...counts, lower: [[20, null]], upper: [[30, null]] }), census);
    expect(own.intervals.result!.map((interval) => interval?.method ?? null)).toEqual(['source', null]);
    expect(own.withoutInterval).toBe('everyone_counted');
  });

  test.each([
    ['a count', { ...toyShare, measure: 'count' }, 'not_a_rate'],
    ['a mean', { ...toyShare, measure: 'mean' }, 'not_a_rate'],
  ] as const)('is none for %s', (_, nature, missing) => {
    expect(latestOf(toyBlock({ values: [[5, 6]] }), nature).intervals).toEqual({ result: null, missing });
  });

  test.each([
    ['a denominator of zero', 5, 0],
    ['a negative count', -5, 20],
    ['more than all', 21, 20],
    ['a count that is not a number', Number.NaN, 20],
    ['a denominator without end', 5, Infinity],
    ['counts of another number', 15, 20],
  ])('is none from %s', (_, count, all) => {
    const { intervals, funnel } = latestOf(toyBlock({ values: [[25]], numerator: [[count]], denominator: [[all]] }));
    expect(intervals.result).toBeNull();
    expect(funnel.result).toBeNull();
  });
});

describe('beside the nation', () => {
  const five = {
    values: [[10, 20, 30, 40, 50]],
    lower: [[5, 15, 30, 35, null]],
    upper: [[15, 30, 35, 45, null]],
  };

  test('an area is similar when the nation lies on a limit, and not compared without an interval', () => {
    expect(latestOf(toyBlock(five), toyShare, [30]).comparisons).toEqual([
      'better',
      'similar',
      'similar',
      'worse',
      'not_compared',
    ]);
  });

  test('the words follow the polarity', () => {
    const words = (polarity: 'higher_is_better' | 'neutral') =>
      latestOf(toyBlock(five), { ...toyShare, polarity }, [30]).comparisons;
    expect(words('higher_is_better')).toEqual(['worse', 'similar', 'similar', 'better', 'not_compared']);
    expect(words('neutral')).toEqual(['lower', 'similar', 'similar', 'higher', 'not_compared']);
  });

  test('nothing is compared without the nation’s value in that very period', () => {
    const twice = toyBlock({
      values: [...five.values, ...five.values],
      lower: [...five.lower, ...five.lower],
      upper: [...five.upper, ...five.upper],
    });
    expect(new Set(latestOf(twice, toyShare, [30, null]).comparisons)).toEqual(new Set(['not_compared']));
  });
});

describe('ranks', () => {
  /** Ten areas 5 per cent apart with intervals of the given half width. */
  const ten = (reach: number, areas = 10) => {
    const values = times(areas, (place) => 25 + 5 * place);
    return { values, lower: values.map((value) => value - reach), upper: values.map((value) => value + reach) };
  };
  const block = (...periods: readonly ReturnType<typeof ten>[]) =>
    toyBlock({
      values: periods.map(({ values }) => values),
      lower: periods.map(({ lower }) => lower),
      upper: periods.map(({ upper }) => upper),
    });

  test('are settled where intervals lie far apart, the highest first', () => {
    const { ranks } = latestOf(block(ten(0.5)));
    expect(ranks.result).toEqual(times(10, (place) => 10 - place).map((rank) => ({ from: rank, to: rank, of: 10 })));
  });

  test('are ranges that widen with the intervals and come out the same each time', () => {
    const width = (reach: number) =>
      latestOf(block(ten(reach))).ranks.result!.reduce((sum, range) => sum + range!.to - range!.from, 0);
    expect(width(8)).toBeGreaterThan(width(4));
    expect(width(4)).toBeGreaterThan(0);
    expect(latestOf(block(ten(8))).ranks).toEqual(latestOf(block(ten(8))).ranks);
  });

  test('need ten areas with an interval, and an area without one has none', () => {
    expect(latestOf(block(ten(1, 9))).ranks.missing).toBe('too_few_areas');
    const eleven = ten(1, 11);
    const { ranks } = latestOf(block({ ...eleven, lower: [null as unknown as number, ...eleven.lower.slice(1)] }));
    expect(ranks.result![0]).toBeNull();
    expect(ranks.result![1]).toEqual({ from: 10, to: 10, of: 10 });
  });

  test('are given for the latest period that can have them', () => {
    const { periods } = toyStatistics(block(ten(1), ten(1), ten(1, 9)));
    expect(periods.map((period) => period!.ranks.missing)).toEqual(['not_latest_period', null, 'too_few_areas']);
  });

  test('rest on a scale where the ends lie evenly around the value: 1 of 100 as 99 of 100', () => {
    const [few, most] = latestOf(toyBlock({ numerator: [[1, 99]], denominator: [[100, 100]] })).intervals.result!;
    expect(evenErrorOf(few!, toyShare)).toBeCloseTo(evenErrorOf(most!, toyShare), 12);
    // 1/(2√n), as chance has it on this scale
    expect(evenErrorOf(few!, toyShare)).toBeCloseTo(0.05, 2);
    expect([0, 100].map((value) => onEvenScale(value, toyShare))).toEqual([0, Math.PI / 2]);
    expect(onEvenScale(50, toyShare)).toBeCloseTo(Math.PI / 4, 12);
    expect([-5, 105].map((value) => onEvenScale(value, toyShare))).toEqual([0, Math.PI / 2]);
  });
});

test('a national series has no statistics of areas, nor has a table by groups within areas', () => {
  const table = toyTable(toyBlock({ values: [[1, 2]] }));
  const block = table.blocks[0]!;
  expect(statisticsOf({ ...table, blocks: [{ ...block, geography: null }] }, toyShare)).toBeNull();
  expect(statisticsOf({ ...table, blocks: [{ ...block, groups: ['1', '5'] }] }, toyShare)).toBeNull();
});
