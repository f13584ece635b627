// Intervals of proportions and counts: what must hold for any count, and what they say when there is none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byar } from '../../src/model/statistics/byar.ts';
import { poissonCdf } from '../../src/model/statistics/distributions.ts';
import { between, limits, scaled, whyNotCount, zOf } from '../../src/model/statistics/estimate.ts';
import { meanInterval } from '../../src/model/statistics/mean-interval.ts';
import { poissonExact } from '../../src/model/statistics/poisson-exact.ts';
import { poissonLimits, poissonMethod } from '../../src/model/statistics/poisson-limits.ts';
import { wilson } from '../../src/model/statistics/wilson.ts';

const denominators = fc.integer({ min: 1, max: 60_000 });
const proportions = denominators.chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
const counts = fc.integer({ min: 0, max: 20_000 });
const confidences = fc.constantFrom(0.9, 0.95, 0.998);

describe('z', () => {
  it('is used at full precision, never as 1.96 and 3.09', () => {
    expect(zOf(0.95)).toBeCloseTo(1.959963984540054, 14);
    expect(zOf(0.998)).toBeCloseTo(3.090232306167813, 13);
  });

  it('does not exist outside 0 to 1', () => {
    expect([0, 1, -0.5, 95, Number.NaN].map(zOf)).toEqual([null, null, null, null, null]);
  });
});

describe("Wilson's interval", () => {
  it('of x mirrors that of n − x', () => {
    fc.assert(
      fc.property(proportions, confidences, ([x, n], confidence) => {
        const [one, other] = [wilson(x, n, confidence), wilson(n - x, n, confidence)];
        expect(one.lower).toBeCloseTo(1 - other.upper!, 12);
        expect(one.upper).toBeCloseTo(1 - other.lower!, 12);
      }),
    );
  });

  it('holds its value and stays within 0 and 1', () => {
    fc.assert(
      fc.property(proportions, confidences, ([x, n], confidence) => {
        const { lower, value, upper } = wilson(x, n, confidence);
        expect(0 <= lower! && lower! <= value! && value! <= upper! && upper! <= 1).toBe(true);
      }),
    );
  });

  it('moves up with the count and is wider at 99.8 %', () => {
    fc.assert(
      fc.property(proportions, ([x, n]) => {
        const [here, wide] = [wilson(x, n), wilson(x, n, 0.998)];
        expect(wide.upper! - wide.lower!).toBeGreaterThan(here.upper! - here.lower!);
        fc.pre(x < n);
        const next = wilson(x + 1, n);
        expect(next.lower).toBeGreaterThan(here.lower!);
        expect(next.upper).toBeGreaterThan(here.upper!);
      }),
    );
  });

  it('starts at 0 for none and ends at 1 for all, exactly', () => {
    fc.assert(
      fc.property(denominators, confidences, (n, confidence) => {
        expect(wilson(0, n, confidence).lower).toBe(0);
        expect(wilson(n, n, confidence).upper).toBe(1);
      }),
    );
  });

  it('says why there is none', () => {
    expect(wilson(0, 0)).toEqual({ value: null, lower: null, upper: null, missing: 'denominator_not_positive' });
    expect(wilson(3, -5).missing).toBe('denominator_not_positive');
    expect(wilson(3, Infinity).missing).toBe('denominator_not_positive');
    expect(wilson(-1, 10).missing).toBe('count_not_valid');
    expect(wilson(Number.NaN, 10).missing).toBe('count_not_valid');
    expect(wilson(11, 10).missing).toBe('count_above_denominator');
    expect(wilson(5, 10, 1)).toEqual({ value: 0.5, lower: null, upper: null, missing: 'confidence_not_valid' });
  });
});

describe('the exact Poisson interval', () => {
  it('leaves half of what is left of chance beyond each limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), confidences, (x, confidence) => {
        const { lower, upper } = poissonExact(x, confidence);
        expect(1 - poissonCdf(x - 1, lower!)!).toBeCloseTo((1 - confidence) / 2, 9);
        expect(poissonCdf(x, upper!)).toBeCloseTo((1 - confidence) / 2, 9);
      }),
    );
  });

  it('holds the count, moves up with it, and begins at 0 for no events', () => {
    expect(poissonExact(0).lower).toBe(0);
    fc.assert(
      fc.property(counts, (x) => {
        const [here, next] = [poissonExact(x), poissonExact(x + 1)];
        expect(here.lower! <= x && x < here.upper!).toBe(true);
        expect(next.lower).toBeGreaterThan(here.lower!);
        expect(next.upper).toBeGreaterThan(here.upper!);
      }),
    );
  });

  it('is not made from averages, negative counts or what is no number', () => {
    expect(poissonExact(4.5)).toEqual({ lower: null, upper: null, missing: 'count_not_whole' });
    expect([-1, Number.NaN, Infinity].map((x) => poissonExact(x).missing)).toEqual(Array(3).fill('count_not_valid'));
    expect(poissonExact(4, 0).missing).toBe('confidence_not_valid');
  });
});

describe("Byar's interval", () => {
  it('lies within 0.2 % of the exact one from 10 events at 95 %', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 20_000 }), (x) => {
        const [near, exact] = [byar(x), poissonExact(x)];
        expect(Math.abs(near.lower! / exact.lower! - 1)).toBeLessThan(0.002);
        expect(Math.abs(near.upper! / exact.upper! - 1)).toBeLessThan(0.002);
      }),
    );
  });

  it('holds the count and is wider at 99.8 %', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 20_000 }), (x) => {
        const [here, wide] = [byar(x), byar(x, 0.998)];
        expect(wide.lower! < here.lower! && here.lower! < x && x < here.upper! && here.upper! < wide.upper!).toBe(true);
      }),
    );
  });

  it('gives no lower limit below zero, and says so', () => {
    const found = byar(1, 0.998);
    expect(found).toEqual({
      lower: null,
      upper: expect.closeTo(9.362180217908362, 9),
      missing: 'no_lower_limit',
    });
    expect(byar(0)).toMatchObject({ lower: null, missing: 'no_lower_limit' });
    expect(byar(-1).missing).toBe('count_not_valid');
    expect(byar(12, 2).missing).toBe('confidence_not_valid');
    expect(byar(1e200 ** 1.6).missing).toBe('count_not_valid');
  });
});

describe('limits of a count', () => {
  it('are exact below 10 events and Byar’s from 10', () => {
    expect([0, 9, 10, 11].map(poissonMethod)).toEqual(['exact', 'exact', 'byar', 'byar']);
    expect(poissonLimits(9)).toEqual(poissonExact(9));
    expect(poissonLimits(10)).toEqual(byar(10));
    expect(poissonLimits(10, 0.95, 'exact')).toEqual(poissonExact(10));
  });

  it('are not made from averages of either size', () => {
    expect([4.5, 40.5].map((count) => poissonLimits(count).missing)).toEqual(['count_not_whole', 'count_not_whole']);
    expect([0, 1.5, -1].map(whyNotCount)).toEqual([null, 'count_not_whole', 'count_not_valid']);
  });
});

describe('an estimate that leaves the range of numbers', () => {
  it('loses its value and limits, never becoming Infinity', () => {
    const none = { value: null, lower: null, upper: null, missing: 'not_finite' };
    expect(between(Infinity, limits(1, 2))).toEqual(none);
    expect(limits(1, Number.NaN)).toEqual({ lower: null, upper: null, missing: 'not_finite' });
    expect(scaled(limits(1, 1e300), 1e300)).toEqual({ lower: null, upper: null, missing: 'not_finite' });
    expect(scaled({ lower: null, upper: 2, missing: 'why' }, 3)).toEqual({ lower: null, upper: 6, missing: 'why' });
  });
});

describe('the mean', () => {
  const value = fc.double({ min: -1000, max: 1000, noNaN: true });

  it('moves with its values, its width unchanged', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 30 }), value, (values, shift) => {
        const [here, there] = [meanInterval(values), meanInterval(values.map((each) => each + shift))];
        expect(there.lower! - shift).toBeCloseTo(here.lower!, 8);
        expect(there.upper! - shift).toBeCloseTo(here.upper!, 8);
        expect(there.deviation).toBeCloseTo(here.deviation!, 8);
      }),
    );
  });

  it('of equal values has no width; of one value no limits; of none no value', () => {
    expect(meanInterval([4, 4, 4])).toEqual({ value: 4, lower: 4, upper: 4, deviation: 0, missing: null });
    expect(meanInterval([4])).toEqual({ value: 4, lower: null, upper: null, deviation: null, missing: 'one_value' });
    expect(meanInterval([])).toMatchObject({ value: null, missing: 'no_values' });
    expect(meanInterval([1, Number.NaN])).toMatchObject({ value: null, missing: 'value_not_finite' });
    expect(meanInterval([Number.NaN])).toMatchObject({ value: null, missing: 'value_not_finite' });
    expect(meanInterval([1, Infinity])).toMatchObject({ value: null, missing: 'value_not_finite' });
    expect(meanInterval([1, 2], 1)).toMatchObject({ value: 1.5, missing: 'confidence_not_valid' });
    expect(meanInterval([1e308, -1e308])).toMatchObject({ lower: null, upper: null, missing: 'not_finite' });
  });
});
