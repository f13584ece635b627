// Indices of disparity: what must hold for any areas, and what they say when there is nothing to compute.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betweenGroupDeviation,
  betweenGroupVariance,
  coefficientOfVariation,
} from '../../src/model/statistics/between-group-variance.ts';
import { heterogeneity } from '../../src/model/statistics/dersimonian-laird.ts';
import { expectedRangeByChance } from '../../src/model/statistics/expected-range.ts';
import { gapBetweenAreas } from '../../src/model/statistics/gap.ts';
import { gini } from '../../src/model/statistics/gini.ts';
import { indexOfDisparity } from '../../src/model/statistics/index-of-disparity.ts';
import { differenceFromBest, differenceFromMean } from '../../src/model/statistics/mean-difference.ts';
import { meanLogDeviation } from '../../src/model/statistics/mean-log-deviation.ts';
import { theilDecomposition } from '../../src/model/statistics/theil-decomposition.ts';
import { theil } from '../../src/model/statistics/theil.ts';

type Numbers = readonly (number | null)[];

const people = fc.integer({ min: 1, max: 40_000 });
const rate = fc.double({ min: 0.01, max: 1000, noNaN: true });
const areas = fc.array(fc.record({ people, rate }), { minLength: 2, maxLength: 14 });
const split = (list: readonly { people: number; rate: number }[]): readonly [number[], number[]] => [
  list.map((area) => area.people),
  list.map((area) => area.rate),
];

const weighted: Readonly<Record<string, (populations: Numbers, values: Numbers) => { readonly value: number | null }>> =
  {
    betweenGroupVariance,
    betweenGroupDeviation,
    coefficientOfVariation,
    theil,
    meanLogDeviation,
    gini,
    differenceFromMean: (populations, values) => differenceFromMean(populations, values, 'people'),
    differenceFromBest: (populations, values) => differenceFromBest(populations, values, 'people'),
    indexOfDisparity: (populations, values) => indexOfDisparity(populations, values, 'people'),
  };

const scaleFree = ['theil', 'meanLogDeviation', 'gini', 'indexOfDisparity', 'coefficientOfVariation'];

function number(index: string, populations: Numbers, values: Numbers): number {
  const value = weighted[index]?.(populations, values).value;
  if (value === null || value === undefined) throw new Error(`${index}: a number was expected`);
  return value;
}

describe.each(Object.keys(weighted))('%s', (index) => {
  it('is never negative, and 0 where all areas are equal', () => {
    fc.assert(
      fc.property(areas, (list) => {
        const [populations, values] = split(list);
        expect(number(index, populations, values)).toBeGreaterThanOrEqual(0);
        const same = values.map(() => values[0]!);
        expect(number(index, populations, same) / Math.max(1, values[0]! ** 2)).toBeCloseTo(0, 6);
      }),
    );
  });

  it('stays the same when an area is split into two with its value', () => {
    fc.assert(
      fc.property(areas, ([first, ...rest]) => {
        const [populations, values] = split([first!, ...rest]);
        const part = first!.people * 0.3;
        const parts = [part, first!.people - part, ...populations.slice(1)];
        const found = number(index, parts, [first!.rate, ...values]);
        const before = number(index, populations, values);
        expect(Math.abs(found - before)).toBeLessThan(1e-9 * Math.max(1, before) + 1e-7);
      }),
    );
  });

  it('says why it has no value', () => {
    const missing = (populations: Numbers, values: Numbers) => weighted[index]?.(populations, values);
    expect(missing([5], [2])).toEqual({ value: null, missing: 'too_few_areas' });
    expect(missing([], [])).toEqual({ value: null, missing: 'too_few_areas' });
    expect(missing([5, 6], [2, null])).toEqual({ value: null, missing: 'value_missing' });
    expect(missing([5, null], [2, 3])).toEqual({ value: null, missing: 'population_missing' });
    expect(missing([5, 6], [2, Infinity])).toEqual({ value: null, missing: 'value_not_finite' });
    expect(missing([5, 6], [2, NaN])).toEqual({ value: null, missing: 'value_not_finite' });
    expect(missing([5, -6], [2, 3])).toEqual({ value: null, missing: 'population_not_valid' });
    expect(missing([5, Infinity], [2, 3])).toEqual({ value: null, missing: 'population_not_valid' });
    expect(missing([0, 0], [2, 3])).toEqual({ value: null, missing: 'population_zero' });
    expect(() => missing([5], [2, 3])).toThrow('one population a value');
  });

  it('is never Infinity or NaN, whatever the size of the values', () => {
    const any = fc.array(fc.double(), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(any, any, (populations, values) => {
        const count = Math.min(populations.length, values.length);
        const value = weighted[index]?.(populations.slice(0, count), values.slice(0, count)).value;
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe('indices of disparity', () => {
  it.each(scaleFree)('%s does not depend on the unit', (index) => {
    fc.assert(
      fc.property(areas, fc.double({ min: 0.01, max: 100, noNaN: true }), (list, times) => {
        const [populations, values] = split(list);
        const scaled = values.map((value) => value * times);
        expect(number(index, populations, scaled)).toBeCloseTo(number(index, populations, values), 7);
      }),
    );
  });

  it('between-group deviation stays when every value rises by the same amount', () => {
    fc.assert(
      fc.property(areas, rate, (list, more) => {
        const [populations, values] = split(list);
        const risen = values.map((value) => value + more);
        const before = number('betweenGroupDeviation', populations, values);
        expect(number('betweenGroupDeviation', populations, risen)).toBeCloseTo(before, 6);
      }),
    );
  });

  it('counted by areas they change when an area is split: the smallest area weighs as much as the largest', () => {
    const before = differenceFromMean([10, 30], [1, 5], 'areas').value;
    const after = differenceFromMean([10, 15, 15], [1, 5, 5], 'areas').value;
    expect(before).toBeCloseTo(2, 12);
    expect(after).toBeCloseTo((3 + 1 + 1) / 3, 12);
  });

  it('the best area may be the lowest', () => {
    expect(differenceFromBest([1, 3], [2, 6], 'people', 'lowest').value).toBeCloseTo(3, 12);
    expect(differenceFromBest([1, 3], [2, 6], 'people', 'highest').value).toBeCloseTo(1, 12);
  });

  it('have no share of a mean that is 0 or below', () => {
    expect(coefficientOfVariation([1, 1], [-1, 1])).toEqual({ value: null, missing: 'mean_not_positive' });
    expect(coefficientOfVariation([1, 1], [-3, 1]).missing).toBe('mean_not_positive');
    expect(indexOfDisparity([1, 1], [0, 0], 'people').missing).toBe('mean_not_positive');
    expect(gini([1, 1], [0, 0]).missing).toBe('mean_not_positive');
    expect(theil([1, 1], [0, 0]).missing).toBe('mean_not_positive');
  });

  it('entropy and Gini refuse negative values', () => {
    for (const index of [theil, meanLogDeviation, gini]) {
      expect(index([1, 1], [-1, 5])).toEqual({ value: null, missing: 'value_negative' });
    }
  });

  it('a value of 0 counts in Theil’s T and Gini, and leaves no mean log deviation', () => {
    expect(theil([1, 1], [0, 4]).value).toBeCloseTo(Math.log(2), 12);
    expect(gini([1, 1], [0, 4]).value).toBeCloseTo(0.5, 12);
    expect(meanLogDeviation([1, 1], [0, 4])).toEqual({ value: null, missing: 'value_zero' });
  });

  it('Gini is half the mean difference of all pairs over the mean', () => {
    fc.assert(
      fc.property(areas, (list) => {
        const all = list.reduce((sum, area) => sum + area.people, 0);
        const mean = list.reduce((sum, area) => sum + (area.people / all) * area.rate, 0);
        const pairs = list.flatMap((a) =>
          list.map((b) => ((a.people * b.people) / all ** 2) * Math.abs(a.rate - b.rate)),
        );
        const byPairs = pairs.reduce((sum, each) => sum + each, 0) / (2 * mean);
        expect(number('gini', ...split(list))).toBeCloseTo(byPairs, 9);
      }),
    );
  });
});

describe('the parts of Theil’s T', () => {
  const groups = ['island', 'mainland'] as const;

  it('add up to the whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ people, rate, group: fc.constantFrom(...groups) }), { minLength: 2 }),
        (list) => {
          const parts = theilDecomposition(
            ...split(list),
            list.map((area) => area.group),
          );
          if (parts.missing !== null) throw new Error(parts.missing);
          expect(parts.between + parts.within).toBeCloseTo(parts.total, 12);
          expect(parts.between).toBeGreaterThanOrEqual(0);
          expect(parts.withinGroups.every(({ part }) => part >= 0)).toBe(true);
        },
      ),
    );
  });

  it('are named in the order in which the groups appear', () => {
    const parts = theilDecomposition([1, 1, 1], [1, 2, 3], ['b', 'a', 'b']);
    expect(parts.withinGroups?.map(({ group }) => group)).toEqual(['b', 'a']);
  });

  it('hold a group with nothing, and a group with nobody', () => {
    const parts = theilDecomposition([1, 1, 0], [4, 0, 3], ['a', 'b', 'c']);
    expect(parts).toMatchObject({ within: 0, missing: null });
    expect(parts.between).toBeCloseTo(Math.log(2), 12);
  });

  it('say why there are none', () => {
    const nulls = { total: null, between: null, within: null, withinGroups: null };
    expect(theilDecomposition([1], [1], ['a'])).toEqual({ ...nulls, missing: 'too_few_areas' });
    expect(theilDecomposition([1, 1], [1, -1], ['a', 'b'])).toEqual({ ...nulls, missing: 'value_negative' });
    expect(theilDecomposition([1, 1], [0, 0], ['a', 'b'])).toEqual({ ...nulls, missing: 'mean_not_positive' });
    expect(() => theilDecomposition([1, 1], [1, 1], ['a'])).toThrow('one group a value');
  });
});

describe('the gap between areas', () => {
  it('names the places of the extreme areas', () => {
    expect(gapBetweenAreas([4, 8, 2, 8])).toEqual({
      highest: 1,
      lowest: 2,
      difference: 6,
      ratio: 4,
      noRatio: null,
      missing: null,
    });
  });

  it('has no ratio to a value of 0 or below', () => {
    expect(gapBetweenAreas([4, 0])).toMatchObject({ difference: 4, ratio: null, noRatio: 'lowest_not_positive' });
    expect(gapBetweenAreas([4, -2])).toMatchObject({ difference: 6, ratio: null, noRatio: 'lowest_not_positive' });
  });

  it('says why there is none', () => {
    expect(gapBetweenAreas([4])).toMatchObject({ difference: null, missing: 'too_few_areas' });
    expect(gapBetweenAreas([4, null])).toMatchObject({ difference: null, missing: 'value_missing' });
    expect(gapBetweenAreas([4, NaN])).toMatchObject({ difference: null, missing: 'value_not_finite' });
    expect(gapBetweenAreas([1e308, -1e308])).toMatchObject({ difference: null, missing: 'value_not_finite' });
  });

  it('by chance alone grows with the number of areas', () => {
    expect(expectedRangeByChance(2, 1).value).toBeCloseTo(2 / Math.sqrt(Math.PI), 10);
    expect(expectedRangeByChance(3, 2).value).toBeCloseTo(6 / Math.sqrt(Math.PI), 10);
    expect(expectedRangeByChance(14, 0)).toEqual({ value: 0, missing: null });
    expect(expectedRangeByChance(1, 1)).toEqual({ value: null, missing: 'too_few_areas' });
    expect(expectedRangeByChance(2.5, 1)).toEqual({ value: null, missing: 'areas_not_whole' });
    expect(expectedRangeByChance(14, -1)).toEqual({ value: null, missing: 'error_not_valid' });
    expect(expectedRangeByChance(14, Infinity)).toEqual({ value: null, missing: 'error_not_valid' });
  });
});

describe('variation beyond chance', () => {
  it('is 0 where the areas differ no more than their errors', () => {
    expect(heterogeneity([10, 10.1, 9.9], [1, 1, 1])).toMatchObject({ tau2: 0, i2: 0, missing: null });
  });

  it('of two areas with equal errors is half their squared difference less the error', () => {
    expect(heterogeneity([0, 4], [1, 1]).tau2).toBeCloseTo(7, 12);
    expect(heterogeneity([0, 4], [1, 1]).mean).toBeCloseTo(2, 12);
    expect(heterogeneity([0, 4], [1, 1]).i2).toBeCloseTo((100 * 7) / 8, 12);
  });

  it('says why there is none', () => {
    const nulls = { mean: null, tau2: null, q: null, i2: null };
    expect(heterogeneity([1], [1])).toEqual({ ...nulls, missing: 'too_few_areas' });
    expect(heterogeneity([1, null], [1, 1])).toEqual({ ...nulls, missing: 'value_missing' });
    expect(heterogeneity([1, 2], [1, null])).toEqual({ ...nulls, missing: 'variance_missing' });
    expect(heterogeneity([1, NaN], [1, 1])).toEqual({ ...nulls, missing: 'value_not_finite' });
    expect(heterogeneity([1, 2], [1, 0])).toEqual({ ...nulls, missing: 'variance_not_positive' });
    expect(heterogeneity([1, 2], [1, Infinity])).toEqual({ ...nulls, missing: 'variance_not_positive' });
    expect(heterogeneity([1e300, -1e300], [1, 1])).toEqual({ ...nulls, missing: 'not_finite' });
    expect(() => heterogeneity([1, 2], [1])).toThrow('one variance a value');
  });
});
