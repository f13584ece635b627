// Gradients by deprivation: slope and relative indices, concentration, attributable share.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absoluteConcentrationIndex,
  erreygersIndex,
  relativeConcentrationIndex,
} from '../../src/model/statistics/concentration-index.ts';
import { deprivationGradient } from '../../src/model/statistics/deprivation-gradient.ts';
import { gini } from '../../src/model/statistics/gini.ts';
import { attributableShare } from '../../src/model/statistics/population-attributable-risk.ts';
import { slopeIndexInterval } from '../../src/model/statistics/slope-index-interval.ts';
import { slopeIndex, type LineScale } from '../../src/model/statistics/slope-index.ts';

const people = fc.integer({ min: 1, max: 40_000 });
const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const fifths = fc.array(fc.record({ people, share }), { minLength: 5, maxLength: 5 });
const peopleOf = (list: readonly { people: number }[]): number[] => list.map((fifth) => fifth.people);
const sharesOf = (list: readonly { share: number }[]): number[] => list.map((fifth) => fifth.share);
const scale = fc.constantFrom<LineScale>('identity', 'log', 'logit');

function slope(...input: Parameters<typeof slopeIndex>) {
  const answer = slopeIndex(...input);
  if (answer.missing !== null) throw new Error(answer.missing);
  return answer;
}

describe('the slope index', () => {
  it('is 0 where all fifths are equal', () => {
    fc.assert(
      fc.property(fifths, share, scale, (list, same, on) => {
        const answer = slope(
          peopleOf(list),
          list.map(() => same),
          on,
        );
        expect(answer.sii).toBeCloseTo(0, 10);
        expect(answer.riiRatio).toBeCloseTo(1, 9);
        expect(answer.intercept).toBeCloseTo(same, 10);
      }),
    );
  });

  it('turns its sign with the values', () => {
    fc.assert(
      fc.property(fifths, (list) => {
        const values = sharesOf(list);
        const turned = slope(
          peopleOf(list),
          values.map((value) => -value),
        );
        expect(turned.sii).toBeCloseTo(-slope(peopleOf(list), values).sii, 10);
      }),
    );
  });

  it('as a ratio is turned over when the order is reversed', () => {
    fc.assert(
      fc.property(fifths, fc.constantFrom<LineScale>('log', 'logit'), (list, on) => {
        const back = [...list].reverse();
        const [there, again] = [slope(peopleOf(list), sharesOf(list), on), slope(peopleOf(back), sharesOf(back), on)];
        if (there.riiRatio === null || again.riiRatio === null) return;
        expect(there.riiRatio * again.riiRatio).toBeCloseTo(1, 8);
      }),
    );
  });

  it('of fifths on a straight line is the distance between its ends', () => {
    const answer = slope([1, 1, 1, 1, 1], [11, 13, 15, 17, 19]);
    expect(answer).toMatchObject({ missing: null, noRatio: null });
    expect(answer.sii).toBeCloseTo(10, 12);
    expect(answer.intercept).toBeCloseTo(10, 12);
    expect(answer.riiRatio).toBeCloseTo(2, 12);
  });

  it('is turned by a negative multiplier, which turns the ratio over', () => {
    const answer = slope([1, 1, 1, 1, 1], [11, 13, 15, 17, 19], 'identity', -100);
    expect(answer.sii).toBeCloseTo(-1000, 9);
    expect(answer.riiRatio).toBeCloseTo(0.5, 12);
    expect(answer.intercept).toBeCloseTo(10, 12);
  });

  it('has no ratio where the line falls to 0 or below at an end', () => {
    expect(slope([1, 1, 1, 1, 1], [0, 0, 0, 1, 9])).toMatchObject({ riiRatio: null, noRatio: 'fitted_not_positive' });
    expect(slope([1, 1, 1, 1, 1], [9, 1, 0, 0, 0])).toMatchObject({ riiRatio: null, noRatio: 'fitted_not_positive' });
  });

  it('says why there is none', () => {
    const nulls = { sii: null, riiRatio: null, noRatio: null, intercept: null };
    expect(slopeIndex([1, 1], [1, null])).toEqual({ ...nulls, missing: 'value_missing' });
    expect(slopeIndex([1], [1])).toEqual({ ...nulls, missing: 'too_few_areas' });
    expect(slopeIndex([1, 0], [1, 2])).toEqual({ ...nulls, missing: 'one_group' });
    expect(slopeIndex([1, 1], [0, 2], 'log')).toEqual({ ...nulls, missing: 'value_outside_scale' });
    expect(slopeIndex([1, 1], [0.5, 1], 'logit')).toEqual({ ...nulls, missing: 'value_outside_scale' });
    expect(slopeIndex([1, 1], [-1, 2], 'logit')).toEqual({ ...nulls, missing: 'value_outside_scale' });
    expect(slopeIndex([1, 1], [1, 2], 'identity', 0)).toEqual({ ...nulls, missing: 'multiplier_not_valid' });
    expect(slopeIndex([1, 1], [1, 2], 'identity', NaN)).toEqual({ ...nulls, missing: 'multiplier_not_valid' });
    expect(slopeIndex([1, 1], [1e308, -1e308])).toEqual({ ...nulls, missing: 'not_finite' });
  });
});

describe('limits of the slope index', () => {
  const errors = [1, 1, 1, 1, 1];

  it('agree within one per cent with 100,000 published simulations', () => {
    const population = [7291, 7997, 6105, 7666, 5790, 6934, 5918, 5974, 7147, 7534];
    const value = [75.93346, 78.34424, 83.83606, 83.63754, 80.4655, 81.11568, 81.69308, 84.19001, 80.59556, 86.28943];
    const error = [1.63847, 1.57819, 1.51344, 1.77549, 1.70134, 1.56412, 1.36811, 1.40014, 2.43285, 1.56652];
    const limits = slopeIndexInterval(population, value, error);
    expect(limits.siiLower).toBeCloseTo(3.09, 2);
    expect(limits.siiUpper).toBeCloseTo(10.779, 2);
    expect(Number(limits.riiLower) / 1.03837).toBeCloseTo(1, 2);
    expect(Number(limits.riiUpper) / 1.1413).toBeCloseTo(1, 2);
  });

  it('hold the index, and are wider at 99.8 % than at 95 %', () => {
    fc.assert(
      fc.property(fifths, (list) => {
        const values = sharesOf(list);
        const [narrow, wide] = [0.95, 0.998].map((confidence) =>
          slopeIndexInterval(
            peopleOf(list),
            values,
            values.map((value) => value / 10),
            confidence,
          ),
        );
        const { sii } = slope(peopleOf(list), values);
        expect(narrow!.siiLower).toBeLessThan(sii);
        expect(narrow!.siiUpper).toBeGreaterThan(sii);
        expect(wide!.siiLower).toBeLessThan(narrow!.siiLower!);
      }),
    );
  });

  it('meet where nothing is in doubt', () => {
    const limits = slopeIndexInterval([1, 1, 1, 1, 1], [11, 13, 15, 17, 19], [0, 0, 0, 0, 0]);
    expect(limits).toMatchObject({ missing: null });
    expect(limits.siiLower).toBe(limits.siiUpper);
    expect(limits.riiLower).toBeCloseTo(2, 12);
  });

  it('of the ratio are missing where an end is 0 or below', () => {
    const limits = slopeIndexInterval([1, 1, 1, 1, 1], [0, 0, 0, 1, 9], errors);
    expect(limits).toMatchObject({ riiLower: null, riiUpper: null, missing: null });
    expect(slopeIndexInterval([1, 1, 1, 1, 1], [9, 1, 0, 0, 0], errors).riiUpper).toBeNull();
  });

  it('say why there are none', () => {
    const values = [1, 2, 3, 4, 5];
    const nulls = { siiLower: null, siiUpper: null, riiLower: null, riiUpper: null };
    expect(slopeIndexInterval([1], [1], [1])).toEqual({ ...nulls, missing: 'too_few_areas' });
    expect(slopeIndexInterval(errors, values, [1, 1, 1, 1, -1]).missing).toBe('error_not_valid');
    expect(slopeIndexInterval(errors, values, [1, 1, 1, 1, null]).missing).toBe('error_not_valid');
    expect(slopeIndexInterval(errors, values, errors, 1).missing).toBe('confidence_not_valid');
    expect(slopeIndexInterval(errors, values, errors, 0).missing).toBe('confidence_not_valid');
    expect(slopeIndexInterval([1, 0], [1, 2], [1, 1]).missing).toBe('one_group');
    expect(slopeIndexInterval(errors, values, [1e200, 1, 1, 1, 1])).toEqual({ ...nulls, missing: 'not_finite' });
    expect(() => slopeIndexInterval(errors, values, [1])).toThrow('one error a value');
  });
});

describe('the gradient over deprivation fifths', () => {
  const hundred = [100, 100, 100, 100, 100];

  it('is positive where the most deprived have the higher rate', () => {
    const answer = deprivationGradient([50, 40, 30, 20, 10], hundred, 100);
    expect(answer).toMatchObject({ missing: null, noRiiMean: null, noRelative: null });
    expect(answer.sii).toBeCloseTo(50, 10);
    expect(answer.overallRate).toBeCloseTo(30, 10);
    expect(answer.riiMean).toBeCloseTo(5 / 3, 10);
    expect(answer.mostDeprivedAbove).toBeCloseTo(250 / 3, 9);
    expect(answer.absoluteRange).toBeCloseTo(40, 10);
    expect(answer.relativeRange).toBeCloseTo(5, 10);
    expect(answer.attributable).toBeCloseTo((100 * 2) / 3, 9);
  });

  it('keeps what it can where a rate is 0', () => {
    const none = deprivationGradient([0, 0, 0, 0, 0], hundred, 100);
    expect(none).toMatchObject({ riiMean: null, noRiiMean: 'overall_zero', attributable: null, overallRate: 0 });
    const least = deprivationGradient([5, 4, 3, 2, 0], hundred, 100);
    expect(least).toMatchObject({ relativeRange: null, attributable: null, noRelative: 'least_deprived_zero' });
    expect(least.riiMean).toBeGreaterThan(0);
  });

  it('needs all five fifths, and says so', () => {
    const missing = (events: (number | null)[], counts: (number | null)[], multiplier = 100) =>
      deprivationGradient(events, counts, multiplier).missing;
    expect(missing([5, 4, 3, 2], [1, 1, 1, 1])).toBe('fifth_missing');
    expect(missing([5, 4, null, 2, 1], hundred)).toBe('fifth_missing');
    expect(missing([5, 4, 3, 2, 1], [100, 100, 100, 100, null])).toBe('fifth_missing');
    expect(missing([5, 4, 3, 2, -1], hundred)).toBe('count_not_valid');
    expect(missing([5, 4, 3, 2, NaN], hundred)).toBe('count_not_valid');
    expect(missing([5, 4, 3, 2, 1], [100, 100, 100, 100, 0])).toBe('zero_denominator');
    expect(missing([5, 4, 3, 2, 1], hundred, 0)).toBe('multiplier_not_valid');
    expect(missing([5, 4, 3, 2, 1], hundred, Infinity)).toBe('multiplier_not_valid');
    expect(missing([5, 4, 3, 2, 1e300], hundred, 1e300)).toBe('not_finite');
    expect(() => missing([1], [])).toThrow('one count of people');
    const keys = Object.keys(deprivationGradient([5, 4, 3, 2, 1], hundred, 100)).sort();
    expect(Object.keys(deprivationGradient([], [], 100)).sort()).toEqual(keys);
  });

  it('the attributable share is negative where the least deprived have the highest rate', () => {
    const groups = [1, 2].map((value) => ({ share: 0.5, value }));
    expect(attributableShare(groups)).toBeCloseTo((100 * -0.25) / 0.75, 10);
    expect(attributableShare([])).toBeNull();
  });
});

describe('concentration indices', () => {
  it('turn their sign when the order is reversed', () => {
    fc.assert(
      fc.property(fifths, (list) => {
        const back = [...list].reverse();
        const there = relativeConcentrationIndex(peopleOf(list), sharesOf(list));
        const again = relativeConcentrationIndex(peopleOf(back), sharesOf(back));
        expect(again.value).toBeCloseTo(-there.value!, 10);
        expect(again.error).toBeCloseTo(there.error!, 8);
      }),
    );
  });

  it('are never above Gini', () => {
    fc.assert(
      fc.property(fifths, (list) => {
        const index = relativeConcentrationIndex(peopleOf(list), sharesOf(list)).value!;
        expect(Math.abs(index)).toBeLessThanOrEqual(gini(peopleOf(list), sharesOf(list)).value! + 1e-12);
      }),
    );
  });

  it('relative is absolute over the mean', () => {
    const relative = relativeConcentrationIndex([1, 3], [2, 6]);
    expect(absoluteConcentrationIndex([1, 3], [2, 6]).value).toBeCloseTo(5 * relative.value!, 12);
    expect(relative.error).toBeNull();
  });

  it('Erreygers’ index of a percentage is four times the absolute index over 100', () => {
    const absolute = absoluteConcentrationIndex([1, 3], [20, 60]).value!;
    expect(erreygersIndex([1, 3], [20, 60], { lowest: 0, highest: 100 }).value).toBeCloseTo((4 * absolute) / 100, 12);
  });

  it('say why they have no value', () => {
    const nothing = { value: null, error: null };
    expect(relativeConcentrationIndex([1], [1])).toEqual({ ...nothing, missing: 'too_few_areas' });
    expect(relativeConcentrationIndex([1, 1], [0, 0])).toEqual({ ...nothing, missing: 'mean_not_positive' });
    expect(relativeConcentrationIndex([1, 0], [2, 3])).toEqual({ ...nothing, missing: 'one_group' });
    expect(absoluteConcentrationIndex([1, 1, 1], [1e308, -1e308, 1e308]).missing).toBe('not_finite');
    const percent = { lowest: 0, highest: 100 };
    expect(erreygersIndex([1], [1], percent)).toEqual({ value: null, missing: 'too_few_areas' });
    expect(erreygersIndex([1, 1], [1, 101], percent)).toEqual({ value: null, missing: 'value_outside_bounds' });
    expect(erreygersIndex([1, 1], [1, -1], percent)).toEqual({ value: null, missing: 'value_outside_bounds' });
    expect(erreygersIndex([1, 1], [0, 100], percent).missing).toBeNull();
    expect(erreygersIndex([1, 1], [1, 1], { lowest: 1, highest: 1 }).missing).toBe('bounds_not_valid');
    expect(erreygersIndex([1, 1], [1, 1], { lowest: 0, highest: Infinity }).missing).toBe('bounds_not_valid');
  });
});
