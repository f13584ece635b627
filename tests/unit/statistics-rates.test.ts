// Rates and ratios, crude and standardised: what must hold for any counts, and what they say when there is none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byar } from '../../src/model/statistics/byar.ts';
import { dsr } from '../../src/model/statistics/dsr.ts';
import { expectedEvents, isr } from '../../src/model/statistics/isr.ts';
import { differenceOfProportions } from '../../src/model/statistics/newcombe.ts';
import { rateRatio } from '../../src/model/statistics/rate-ratio.ts';
import { rate } from '../../src/model/statistics/rate.ts';
import { smr } from '../../src/model/statistics/smr.ts';

const count = fc.integer({ min: 0, max: 5000 });
const people = fc.integer({ min: 1, max: 100_000 });
const share = people.chain((denominator) =>
  fc.record({ count: fc.nat(denominator), denominator: fc.constant(denominator) }),
);

describe('a rate', () => {
  it('scales with its multiplier and holds its value', () => {
    fc.assert(
      fc.property(count, people, fc.constantFrom(100, 1000, 100_000), (x, n, multiplier) => {
        const [one, many] = [rate(x, n, 1), rate(x, n, multiplier)];
        expect(many.value! / multiplier).toBeCloseTo(one.value!, 10);
        expect(many.lower! / multiplier).toBeCloseTo(one.lower!, 10);
        expect(many.upper! / multiplier).toBeCloseTo(one.upper!, 10);
        expect(many.lower! <= many.value! && many.value! < many.upper!).toBe(true);
      }),
    );
  });

  it('may be above its multiplier, and of no events it is 0 with an upper limit', () => {
    expect(rate(250, 220, 100)).toMatchObject({ value: expect.closeTo(113.636, 3), method: 'byar', missing: null });
    const none = rate(0, 1000, 1000);
    expect(none).toMatchObject({ value: 0, lower: 0, upper: expect.closeTo(3.688879, 6), method: 'exact' });
  });

  it('says why there is none; an averaged count keeps its value', () => {
    expect(rate(3, 0, 1000)).toMatchObject({
      value: null,
      lower: null,
      upper: null,
      missing: 'denominator_not_positive',
    });
    expect(rate(3, Infinity, 1000).missing).toBe('denominator_not_positive');
    expect(rate(-3, 10, 1000).missing).toBe('count_not_valid');
    expect(rate(12.5, 100, 100)).toMatchObject({ value: 12.5, lower: null, upper: null, missing: 'count_not_whole' });
    expect(rate(3, 10, 100, 1.5)).toMatchObject({ value: 30, lower: null, missing: 'confidence_not_valid' });
    expect(rate(1e300, 1e-300, 1e300)).toMatchObject({ value: null, missing: 'not_finite' });
  });
});

describe('observed over expected', () => {
  it('is 1 where they agree, and scales with its reference', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (observed) => {
        expect(smr(observed, observed).value).toBe(1);
        const [one, hundred] = [smr(observed, 40), smr(observed, 40, { reference: 100 })];
        expect(hundred.upper! / 100).toBeCloseTo(one.upper!, 9);
        expect(hundred.lower! / 100).toBeCloseTo(one.lower!, 9);
      }),
    );
  });

  it('says why there is none', () => {
    expect([0, -2, Infinity, Number.NaN].map((expected) => smr(5, expected).missing)).toEqual(
      Array(4).fill('expected_not_positive'),
    );
    expect(smr(-5, 4).missing).toBe('count_not_valid');
    expect(smr(5, 4, { confidence: 3 }).missing).toBe('confidence_not_valid');
  });
});

const strata = fc.array(fc.record({ count: fc.nat(500), people }), { minLength: 1, maxLength: 19 });

describe('indirect standardisation', () => {
  it('gives 100 where the rates are those of the reference', () => {
    fc.assert(
      fc.property(strata, (ages) => {
        const [population, referenceCount] = [ages.map((age) => age.people), ages.map((age) => age.count)];
        const observed = referenceCount.reduce((sum, each) => sum + each, 0);
        fc.pre(observed > 0);
        const found = isr(observed, { population, referenceCount, referencePopulation: population });
        expect(found.value).toBeCloseTo(100, 9);
        expect(found.expected).toBeCloseTo(observed, 6);
      }),
    );
  });

  it('says why there is none', () => {
    const [population, referenceCount] = [
      [10, 20],
      [1, 2],
    ];
    expect(isr(3, { population, referenceCount, referencePopulation: [0, 5] })).toEqual({
      value: null,
      lower: null,
      upper: null,
      expected: null,
      method: 'exact',
      missing: 'reference_not_valid',
    });
    expect(isr(3, { population, referenceCount: [-1, 2], referencePopulation: [9, 5] }).missing).toBe(
      'reference_not_valid',
    );
    expect(isr(3, { population: [-1, 2], referenceCount, referencePopulation: [9, 5] }).missing).toBe(
      'population_not_valid',
    );
    expect(isr(3, { population, referenceCount: [0, 0], referencePopulation: [9, 5] }).missing).toBe(
      'expected_not_positive',
    );
    expect(isr(30, { population: [], referenceCount: [], referencePopulation: [] })).toMatchObject({
      expected: 0,
      method: 'byar',
      missing: 'expected_not_positive',
    });
    expect(() => expectedEvents({ population, referenceCount: [1], referencePopulation: [1, 2] })).toThrow(
      'expectedEvents',
    );
    expect(() => expectedEvents({ population, referenceCount, referencePopulation: [1] })).toThrow('expectedEvents');
  });

  it('keeps to the method asked for', () => {
    const one = { population: [100], referenceCount: [10], referencePopulation: [100] };
    expect(isr(20, one, { method: 'exact' }).method).toBe('exact');
    expect(isr(20, one, { method: 'exact' }).lower).not.toBe(isr(20, one).lower);
  });
});

describe('direct standardisation', () => {
  it('with one stratum is the crude rate, limits and all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 5000 }), people, people, (x, n, standard) => {
        const found = dsr({ count: [x], population: [n], standard: [standard] }, 1000);
        expect(found.value! / rate(x, n, 1000).value!).toBeCloseTo(1, 10);
        expect(found.lower! / ((byar(x).lower! / n) * 1000)).toBeCloseTo(1, 8);
        expect(found.upper! / ((byar(x).upper! / n) * 1000)).toBeCloseTo(1, 8);
      }),
    );
  });

  it('does not depend on the size of the standard population', () => {
    const ages = { count: [8, 20], population: [100, 300], standard: [5, 7] };
    const [one, many] = [dsr(ages, 100), dsr({ ...ages, standard: [5000, 7000] }, 100)];
    expect(many.value).toBeCloseTo(one.value!, 12);
    expect(many.upper).toBeCloseTo(one.upper!, 12);
  });

  it('is not worked out below 10 events, and says so', () => {
    const ages = { population: [100, 300], standard: [1, 1] };
    expect(dsr({ ...ages, count: [4, 5] }, 100)).toEqual({
      value: null,
      lower: null,
      upper: null,
      missing: 'too_few_events',
    });
    expect(dsr({ ...ages, count: [5, 5] }, 100).missing).toBeNull();
  });

  it('says what else is wrong', () => {
    const ages = { count: [20, 30], population: [100, 300], standard: [1, 1] };
    expect(dsr({ ...ages, population: [100, 0] }, 100).missing).toBe('denominator_not_positive');
    expect(dsr({ ...ages, population: [100, Infinity] }, 100).missing).toBe('denominator_not_positive');
    expect(dsr({ ...ages, standard: [0, 0] }, 100).missing).toBe('standard_not_valid');
    expect(dsr({ ...ages, standard: [-1, 2] }, 100).missing).toBe('standard_not_valid');
    expect(dsr({ ...ages, count: [-20, 30] }, 100).missing).toBe('count_not_valid');
    expect(dsr({ ...ages, count: [20.5, 30] }, 100).missing).toBe('count_not_whole');
    expect(dsr({ count: [], population: [], standard: [] }, 100).missing).toBe('no_strata');
    expect(dsr(ages, 100, 0)).toMatchObject({ value: expect.closeTo(15, 9), missing: 'confidence_not_valid' });
    expect(() => dsr({ ...ages, standard: [1] }, 100)).toThrow('dsr');
    expect(() => dsr({ ...ages, population: [1] }, 100)).toThrow('dsr');
  });
});

describe('the difference of two proportions', () => {
  it('turns round with its order and holds its value', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [there, back] = [differenceOfProportions(one, other), differenceOfProportions(other, one)];
        expect(there.value).toBeCloseTo(-back.value!, 12);
        expect(there.lower).toBeCloseTo(-back.upper!, 12);
        expect(-1 <= there.lower! && there.lower! <= there.value! && there.value! <= there.upper!).toBe(true);
      }),
    );
  });

  it('may leave out 0 where the two intervals overlap', () => {
    const found = differenceOfProportions({ count: 56, denominator: 70 }, { count: 48, denominator: 80 });
    expect(found.lower).toBeCloseTo(0.0524, 4);
    expect(found.upper).toBeCloseTo(0.3339, 4);
  });

  it('says why there is none', () => {
    const half = { count: 5, denominator: 10 };
    const none = { value: null, lower: null, upper: null, missing: 'denominator_not_positive' };
    expect(differenceOfProportions(half, { count: 0, denominator: 0 })).toEqual(none);
    expect(differenceOfProportions({ count: 0, denominator: 0 }, half)).toEqual(none);
    expect(differenceOfProportions(half, half, 1)).toMatchObject({ value: 0, missing: 'confidence_not_valid' });
  });
});

describe('the ratio of two rates', () => {
  const events = fc.record({ count: fc.integer({ min: 1, max: 800 }), time: people });

  it('turns over with its order and holds its value', () => {
    fc.assert(
      fc.property(events, events, (one, other) => {
        const [there, back] = [rateRatio(one, other), rateRatio(other, one)];
        expect(there.value! * back.value!).toBeCloseTo(1, 9);
        expect(there.lower! * back.upper!).toBeCloseTo(1, 6);
        expect(there.lower! < there.value! && there.value! < there.upper!).toBe(true);
      }),
    );
  });

  it('has one limit alone where one side has no events', () => {
    const [none, some] = [
      { count: 0, time: 100 },
      { count: 8, time: 100 },
    ];
    expect(rateRatio(none, some)).toMatchObject({ value: 0, lower: 0, upper: expect.any(Number), missing: null });
    const open = rateRatio(some, none);
    expect(open).toMatchObject({ value: null, upper: null, missing: 'no_events_to_compare_with' });
    expect(open.lower! * rateRatio(none, some).upper!).toBeCloseTo(1, 9);
    expect(rateRatio(none, none)).toEqual({ value: null, lower: null, upper: null, missing: 'no_events' });
  });

  it('says what is wrong', () => {
    const fine = { count: 3, time: 100 };
    expect(rateRatio(fine, { count: 3, time: 0 }).missing).toBe('denominator_not_positive');
    expect(rateRatio({ count: 3, time: Infinity }, fine).missing).toBe('denominator_not_positive');
    expect(rateRatio({ count: 2.5, time: 10 }, fine).missing).toBe('count_not_whole');
    expect(rateRatio({ count: -2, time: 10 }, fine).missing).toBe('count_not_valid');
    expect(rateRatio(fine, fine, 0)).toMatchObject({ value: 1, lower: null, missing: 'confidence_not_valid' });
    expect(rateRatio({ count: 3, time: 1e-300 }, { count: 3, time: 1e300 })).toMatchObject({
      value: null,
      missing: 'not_finite',
    });
  });
});
