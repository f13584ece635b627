// Correlation by value and by rank, how it is tested, and whether neighbours are alike.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalCorrelation } from '../../src/model/statistics/critical-correlation.ts';
import { kendallExactP } from '../../src/model/statistics/kendall-exact.ts';
import { kendall } from '../../src/model/statistics/kendall.ts';
import { moran, type MoranOptions, type PlacedValue } from '../../src/model/statistics/moran.ts';
import { neighbourWeights } from '../../src/model/statistics/neighbour-weights.ts';
import { pearsonInterval } from '../../src/model/statistics/pearson-interval.ts';
import { pearson } from '../../src/model/statistics/pearson.ts';
import { midRanks, spearmanPermutationP } from '../../src/model/statistics/permutation-p.ts';
import { spearman } from '../../src/model/statistics/spearman.ts';

const pairs = fc
  .array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), { minLength: 3, maxLength: 14 })
  .map((list) => [list.map(([x]) => x), list.map(([, y]) => y)] as const)
  .filter(([x, y]) => new Set(x).size > 1 && new Set(y).size > 1);

describe.each(Object.entries({ pearson, spearman, kendall }))('%s', (_, correlation) => {
  it('lies between −1 and 1, is 1 with itself, and turns with its values', () => {
    fc.assert(
      fc.property(pairs, ([x, y]) => {
        const r = correlation(x, y).value!;
        expect(Math.abs(r)).toBeLessThanOrEqual(1);
        expect(correlation(x, x).value).toBeCloseTo(1, 12);
        expect(
          correlation(
            x,
            y.map((each) => -each),
          ).value,
        ).toBeCloseTo(-r, 12);
        expect(correlation(y, x).value).toBeCloseTo(r, 12);
      }),
    );
  });

  it('says why there is none', () => {
    expect(correlation([1, 2], [1, 2])).toEqual({ value: null, missing: 'too_few_pairs' });
    expect(correlation([1, 2, null], [1, 2, 3])).toEqual({ value: null, missing: 'value_missing' });
    expect(correlation([1, 2, 3], [1, 2, null])).toEqual({ value: null, missing: 'value_missing' });
    expect(correlation([1, 2, Infinity], [1, 2, 3])).toEqual({ value: null, missing: 'value_not_finite' });
    expect(correlation([4, 4, 4], [1, 2, 3])).toEqual({ value: null, missing: 'all_equal' });
    expect(correlation([1, 2, 3], [4, 4, 4])).toEqual({ value: null, missing: 'all_equal' });
    expect(() => correlation([1, 2, 3], [1, 2])).toThrow('same length');
  });
});

describe('rank correlation', () => {
  it('does not see how far apart values are', () => {
    expect(spearman([1, 2, 3, 4], [1, 10, 100, 1000]).value).toBeCloseTo(1, 12);
    expect(kendall([1, 2, 3, 4], [1, 10, 100, 1000]).value).toBeCloseTo(1, 12);
    expect(pearson([1, 2, 3, 4], [1, 10, 100, 1000]).value).toBeLessThan(0.9);
  });

  it('corrects for ties', () => {
    expect(kendall([1, 1, 2], [1, 2, 3]).value).toBeCloseTo(2 / Math.sqrt(6), 12);
    expect(midRanks([5, 1, 5, 0])).toEqual([3.5, 2, 3.5, 1]);
  });
});

describe('the interval of a correlation', () => {
  it('narrows with pairs and holds the correlation', () => {
    const [few, many] = [pearsonInterval(0.5, 10), pearsonInterval(0.5, 100)];
    expect(few.lower).toBeLessThan(many.lower!);
    expect(many.lower).toBeLessThan(0.5);
    expect(many.upper).toBeGreaterThan(0.5);
    expect(pearsonInterval(0.5, 10, 0.998).lower).toBeLessThan(few.lower!);
  });

  it('says why there is none', () => {
    expect(pearsonInterval(0.5, 3)).toEqual({ lower: null, upper: null, missing: 'too_few_pairs' });
    expect(pearsonInterval(1, 9)).toEqual({ lower: null, upper: null, missing: 'perfect_correlation' });
    expect(pearsonInterval(NaN, 9).missing).toBe('perfect_correlation');
    expect(pearsonInterval(0.5, 9, 1).missing).toBe('confidence_not_valid');
    expect(pearsonInterval(0.5, 9, 0).missing).toBe('confidence_not_valid');
  });

  it('the critical value falls as pairs are added', () => {
    expect(criticalCorrelation(14).value).toBeCloseTo(0.532, 3);
    expect(criticalCorrelation(5).value).toBeCloseTo(0.878, 3);
    expect(criticalCorrelation(2)).toEqual({ value: null, missing: 'too_few_pairs' });
    expect(criticalCorrelation(Infinity)).toEqual({ value: null, missing: 'too_few_pairs' });
    expect(criticalCorrelation(14, 1)).toEqual({ value: null, missing: 'confidence_not_valid' });
    expect(criticalCorrelation(14, 0)).toEqual({ value: null, missing: 'confidence_not_valid' });
  });
});

describe('chance', () => {
  it('orders three values perfectly twice in six', () => {
    expect(kendallExactP(1, 3).value).toBeCloseTo(1 / 3, 12);
    expect(kendallExactP(-1, 3).value).toBeCloseTo(1 / 3, 12);
    expect(kendallExactP(1, 4).value).toBeCloseTo(1 / 12, 12);
    expect(kendallExactP(0, 4)).toEqual({ value: 1, missing: null });
  });

  it('has no exact p for one value, for more than fifty, or for no correlation', () => {
    expect(kendallExactP(0, 1).missing).toBe('too_few_pairs');
    expect(kendallExactP(0, 51).missing).toBe('too_many_pairs');
    expect(kendallExactP(NaN, 9).missing).toBe('tau_not_valid');
    expect(kendallExactP(0.5, 50).missing).toBeNull();
  });

  it('by seeded shuffles agrees with counting all orders, and repeats itself', () => {
    const x = [1, 2, 3, 4, 5];
    const y = [1, 2, 3, 5, 4];
    const found = spearmanPermutationP(x, y, { draws: 20_000, seed: 7 }).value!;
    // Of the 120 orders 10 have |ρ| ≥ 0.9: the two perfect ones and the eight with one neighbouring swap.
    expect(Math.abs(found - 10 / 120)).toBeLessThan(0.008);
    expect(spearmanPermutationP(x, y, { draws: 20_000, seed: 7 }).value).toBe(found);
    expect(spearmanPermutationP(x, y, { draws: 500, seed: 8 }).value).not.toBe(found);
  });

  it('is never 0, and 1 where there is no correlation', () => {
    expect(spearmanPermutationP([1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 4, 5, 6, 7, 8, 9], { draws: 99 }).value).toBe(
      0.01,
    );
    expect(spearmanPermutationP([1, 2, 3, 2], [1, 5, 1, 5], { draws: 200 }).value).toBe(1);
    expect(spearmanPermutationP([1, 2], [1, 2])).toEqual({ value: null, missing: 'too_few_pairs' });
  });
});

describe('Moran’s I', () => {
  const square = { a: ['b', 'd'], b: ['a', 'c'], c: ['b', 'd'], d: ['a', 'c'] };
  const ring = { a: ['b', 'e'], b: ['a', 'c'], c: ['b', 'd'], d: ['c', 'e'], e: ['d', 'a'] };
  const place = (values: Readonly<Record<string, number | null>>): PlacedValue[] =>
    Object.entries(values).map(([code, value]) => ({ code, value }));
  const options: MoranOptions = { weights: 'row', withoutNeighbours: 'drop' };

  it('is the same for any straight change of scale', () => {
    const value = fc.integer({ min: -50, max: 50 });
    const values = fc.tuple(value, value, value, value, value).filter((list) => new Set(list).size > 1);
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 9 }), value, (list, times, more) => {
        const codes = Object.keys(ring);
        const placed = list.map((each, i) => ({ code: codes[i]!, value: each }));
        const scaled = placed.map((each) => ({ ...each, value: each.value * times + more }));
        const [there, here] = [moran(scaled, ring, options), moran(placed, ring, options)];
        expect(there.i).toBeCloseTo(here.i!, 9);
        expect(there.z).toBeCloseTo(here.z!, 7);
      }),
    );
  });

  it('is −1 where every neighbour is the opposite', () => {
    const answer = moran(place({ a: 1, b: -1, c: 1, d: -1 }), square, { ...options, weights: 'binary' });
    expect(answer.i).toBeCloseTo(-1, 12);
    expect(answer.areas).toBe(4);
  });

  it('leaves areas without neighbours out before the mean, or refuses', () => {
    const withIsland = [...place({ a: 1, b: 2, c: 3, d: 5 }), { code: 'island', value: 90 }];
    expect(moran(withIsland, square, options)).toEqual(moran(withIsland.slice(0, 4), square, options));
    const refused = moran(withIsland, square, { ...options, withoutNeighbours: 'refuse' });
    expect(refused).toMatchObject({ i: null, missing: 'area_without_neighbours' });
  });

  it('does not count neighbours that have no value here', () => {
    const beyond = { ...square, e: ['elsewhere'] };
    expect(moran([...place({ a: 1, b: 2, c: 3, d: 5 }), { code: 'e', value: 9 }], beyond, options).areas).toBe(4);
  });

  it('says why there is none', () => {
    const nulls = { i: null, expectation: null, variance: null, z: null, p: null, areas: null };
    expect(moran(place({ a: 1, b: null }), square, options)).toEqual({ ...nulls, missing: 'value_missing' });
    expect(moran(place({ a: 1, b: NaN }), square, options)).toEqual({ ...nulls, missing: 'value_not_finite' });
    expect(moran(place({ a: 1, b: 2, c: 3 }), square, options)).toEqual({ ...nulls, missing: 'too_few_areas' });
    expect(moran(place({ a: 2, b: 2, c: 2, d: 2 }), square, options)).toEqual({ ...nulls, missing: 'all_equal' });
    expect(moran(place({ a: 1e308, b: -1e308, c: 1, d: 2 }), square, options).missing).toBe('not_finite');
  });

  it('weighs neighbours by row or one each', () => {
    expect(neighbourWeights(['a', 'b', 'c'], { a: ['b', 'c'], b: ['a'] }, 'row')).toEqual({
      weights: [
        [0, 0.5, 0.5],
        [1, 0, 0],
        [0, 0, 0],
      ],
      sums: { s0: 2, s1: 2.5, s2: 6.5 },
    });
    expect(neighbourWeights(['a', 'b'], { a: ['b'], b: ['a'] }, 'binary').sums).toEqual({ s0: 2, s1: 4, s2: 8 });
  });
});
