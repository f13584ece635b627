// Differences and gaps of bounded figures, teams per births, provision against need, and the third reading of a band.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../src/model/catalogue.ts';
import { expectedFrom, numberBehind } from '../../src/model/need/expected.ts';
import { boundsDifference } from '../../src/model/statistics/bounds-difference.ts';
import { coverageBounds } from '../../src/model/statistics/coverage-bounds.ts';
import { hoover, hooverBounds } from '../../src/model/statistics/hoover.ts';
import { knownCountBounds } from '../../src/model/statistics/known-count-bounds.ts';
import { needGap } from '../../src/model/statistics/need-gap.ts';
import { teamsPer1000Births } from '../../src/model/statistics/teams-per-births.ts';

describe('the difference of two bands', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const inBand = fc
    .tuple(share, share, share)
    .map((three) => [...three].sort((a, b) => a - b) as [number, number, number]);

  it('holds every difference of two points inside them', () => {
    fc.assert(
      fc.property(inBand, inBand, ([low, inside, high], [less, within, more]) => {
        const answer = boundsDifference({ lower: low, upper: high }, { lower: less, upper: more });
        expect(answer.lower).toBeLessThanOrEqual(inside - within);
        expect(answer.upper).toBeGreaterThanOrEqual(inside - within);
        if (answer.sign === 'positive') expect(inside).toBeGreaterThan(within);
        if (answer.sign === 'negative') expect(inside).toBeLessThan(within);
      }),
    );
  });

  it('has a sign only where 0 is outside', () => {
    const sign = (a: number, b: number, c: number, d: number) =>
      boundsDifference({ lower: a, upper: b }, { lower: c, upper: d }).sign;
    expect(sign(0.6, 0.8, 0.1, 0.5)).toBe('positive');
    expect(sign(0.1, 0.5, 0.6, 0.8)).toBe('negative');
    expect(sign(0.5, 0.8, 0.1, 0.5)).toBe('undetermined');
    expect(sign(0.1, 0.5, 0.5, 0.8)).toBe('undetermined');
  });

  it('says why there is none', () => {
    const band = { lower: 0.2, upper: 0.4 };
    const nulls = { lower: null, upper: null, sign: null };
    expect(boundsDifference(null, band)).toEqual({ ...nulls, missing: 'band_missing' });
    expect(boundsDifference(band, null)).toEqual({ ...nulls, missing: 'band_missing' });
    expect(boundsDifference(band, { lower: 0.4, upper: 0.2 })).toEqual({ ...nulls, missing: 'band_not_valid' });
    expect(boundsDifference({ lower: NaN, upper: 1 }, band).missing).toBe('band_not_valid');
    expect(boundsDifference({ lower: -Infinity, upper: 1 }, band).missing).toBe('band_not_valid');
    expect(boundsDifference(band, { lower: 0, upper: Infinity }).missing).toBe('band_not_valid');
  });
});

describe('need against capacity', () => {
  const need = (low: number, high: number) => ({ low: expectedFrom(low), high: expectedFrom(high) });

  it('is undetermined as soon as the ranges touch', () => {
    expect(needGap(need(60, 150), { low: 20, high: 59 }).sign).toBe('shortfall');
    expect(needGap(need(60, 150), { low: 20, high: 60 }).sign).toBe('undetermined');
    expect(needGap(need(60, 150), { low: 151, high: 200 }).sign).toBe('surplus');
    expect(needGap(need(60, 150), { low: 150, high: 200 }).sign).toBe('undetermined');
    const { low, high } = needGap(need(60, 150), { low: 100, high: 120 });
    expect([numberBehind(low!), numberBehind(high!)]).toEqual([-60, 50]);
  });

  it('is not computed where capacity is not known', () => {
    const nulls = { low: null, high: null, sign: null };
    expect(needGap(need(60, 150), null)).toEqual({ ...nulls, missing: 'capacity_not_known' });
    expect(needGap(need(60, 150), { low: 3, high: 2 })).toEqual({ ...nulls, missing: 'capacity_not_valid' });
    expect(needGap(need(60, 150), { low: -1, high: 2 }).missing).toBe('capacity_not_valid');
    expect(needGap(need(60, 150), { low: 0, high: Infinity }).missing).toBe('capacity_not_valid');
    expect(needGap(need(150, 60), { low: 0, high: 1 })).toEqual({ ...nulls, missing: 'need_not_valid' });
  });
});

describe('teams per 1,000 births', () => {
  it('are sums over sums, not means of areas', () => {
    const answer = teamsPer1000Births([1, 1], [100, 900]);
    expect(answer.areas?.[0]).toBeCloseTo(10, 12);
    expect(answer).toMatchObject({ known: 2, lower: 2, knownBirths: 1 });
  });

  it('count an unknown area as none in the lower bound alone', () => {
    expect(teamsPer1000Births([2, null], [400, 600])).toEqual({
      areas: [5, null],
      known: 5,
      lower: 2,
      knownBirths: 0.4,
      missing: null,
    });
  });

  it('an area without births has none, and 0 teams is 0', () => {
    expect(teamsPer1000Births([0, 1], [500, 0])).toMatchObject({ areas: [0, null], known: 2 });
  });

  it('say why there are none', () => {
    const nulls = { areas: null, known: null, lower: null, knownBirths: null };
    expect(teamsPer1000Births([], [])).toEqual({ ...nulls, missing: 'no_areas' });
    expect(teamsPer1000Births([1], [null])).toEqual({ ...nulls, missing: 'births_missing' });
    expect(teamsPer1000Births([1], [-1])).toEqual({ ...nulls, missing: 'births_not_valid' });
    expect(teamsPer1000Births([1], [Infinity]).missing).toBe('births_not_valid');
    expect(teamsPer1000Births([-1], [1])).toEqual({ ...nulls, missing: 'teams_not_valid' });
    expect(teamsPer1000Births([NaN], [1]).missing).toBe('teams_not_valid');
    expect(teamsPer1000Births([1, 2], [0, 0])).toEqual({ ...nulls, missing: 'no_births' });
    expect(teamsPer1000Births([null, 3], [5, 0])).toEqual({ ...nulls, missing: 'none_known' });
    expect(() => teamsPer1000Births([1], [])).toThrow('one number of births');
  });
});

describe('the Hoover index', () => {
  const amount = fc.integer({ min: 1, max: 50 });
  const rows = fc.array(fc.record({ held: amount, need: amount, unknown: fc.boolean() }), {
    minLength: 2,
    maxLength: 8,
  });

  it('is 0 where provision follows need, and 1 less the need where one area holds all', () => {
    expect(hoover([2, 4, 6], [10, 20, 30])).toEqual({ value: 0, missing: null });
    expect(hoover([7, 0, 0], [10, 20, 70]).value).toBeCloseTo(0.9, 12);
  });

  it('has bounds that hold it whatever the unknown areas hold', () => {
    fc.assert(
      fc.property(rows, ([first, ...rest]) => {
        const list = [{ ...first!, unknown: false }, ...rest];
        const need = list.map((row) => row.need);
        const bounds = hooverBounds(
          list.map((row) => (row.unknown ? null : row.held)),
          need,
        );
        const { value } = hoover(
          list.map((row) => row.held),
          need,
        );
        expect(bounds.lower).toBeLessThanOrEqual(value! + 1e-12);
        expect(bounds.upper).toBeGreaterThanOrEqual(value! - 1e-12);
      }),
    );
  });

  it('has bounds that no tighter ones replace', () => {
    fc.assert(
      fc.property(rows, ([first, ...rest]) => {
        const list = [{ ...first!, unknown: false }, ...rest];
        const need = list.map((row) => row.need);
        const held = list.map((row) => (row.unknown ? null : row.held));
        const bounds = hooverBounds(held, need);
        const { least, most } = searched(held, need);
        expect(bounds.lower).toBeGreaterThan(least - 0.01);
        expect(bounds.upper).toBeLessThan(most + 0.01);
      }),
      { numRuns: 40 },
    );
  });

  it('without unknown areas has bounds that meet', () => {
    const bounds = hooverBounds([2, 0, 1, 7], [100, 50, 50, 200]);
    expect(bounds.lower).toBeCloseTo(0.2, 12);
    expect(bounds.upper).toBeCloseTo(0.2, 12);
    expect(bounds.known).toBe(1);
    expect(hooverBounds([1, null], [30, 10])).toMatchObject({ lower: 0, upper: 0.75, known: 0.75 });
  });

  it('says why there is none', () => {
    expect(hoover([1], [1])).toEqual({ value: null, missing: 'too_few_areas' });
    expect(hoover([1, null], [1, 1])).toEqual({ value: null, missing: 'provision_missing' });
    expect(hoover([1, 1], [1, null])).toEqual({ value: null, missing: 'need_missing' });
    expect(hoover([1, -1], [1, 1])).toEqual({ value: null, missing: 'amount_not_valid' });
    expect(hoover([1, 1], [1, Infinity])).toEqual({ value: null, missing: 'amount_not_valid' });
    expect(hoover([0, 0], [1, 1])).toEqual({ value: null, missing: 'no_provision' });
    expect(hoover([1, 1], [0, 0])).toEqual({ value: null, missing: 'no_need' });
    expect(hooverBounds([null, 0], [1, 1])).toEqual({ lower: null, upper: null, known: null, missing: 'no_provision' });
    expect(() => hoover([1, 2], [1])).toThrow('one need a provision');
  });
});

/** Tries amounts of the unknown areas: all the same part of their need, and all in one of them. */
function searched(held: readonly (number | null)[], need: readonly number[]): { least: number; most: number } {
  const all = need.reduce((sum, each) => sum + each, 0);
  const known = held.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const unknown = held.reduce<number>((sum, each, area) => sum + (each === null ? need[area]! / all : 0), 0);
  const byNeed = Array.from({ length: 150 }, (_, i) =>
    held.map((each, area) => each ?? (((known * i) / (150 - i)) * (need[area]! / all)) / unknown),
  );
  const inOne = held.flatMap((each, one) =>
    each === null ? [held.map((other, area) => other ?? (area === one ? known * 1e6 : 0))] : [],
  );
  const found = [...byNeed, ...inOne].map((amounts) => hoover(amounts, need).value!);
  return { least: Math.min(...found), most: Math.max(...found) };
}

describe('a known count without names', () => {
  const row = fc.record({
    status: fc.constantFrom<Status>('yes', 'partial', 'developing', 'no', 'unknown'),
    weight: fc.integer({ min: 1, max: 9000 }),
  });

  it('gives a band inside the one that does not know the count', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 14 }), fc.nat(), (rows, more) => {
        const [statuses, weights] = [rows.map((each) => each.status), rows.map((each) => each.weight)];
        const [covered, open] = ['yes', 'unknown'].map((name) => statuses.filter((each) => each === name).length);
        const stated = covered! + (more % (open! + 1));
        const { band, unnamed } = knownCountBounds(statuses, weights, stated);
        const { strict } = coverageBounds(statuses, weights);
        expect(unnamed).toBe(stated - covered!);
        expect(band!.lower).toBeGreaterThanOrEqual(strict!.lower - 1e-12);
        expect(band!.lower).toBeLessThanOrEqual(band!.upper);
        expect(band!.upper).toBeLessThanOrEqual(strict!.upper + 1e-12);
      }),
    );
  });

  it('runs from the smallest to the largest of the unknown', () => {
    const statuses: Status[] = ['yes', 'no', 'unknown', 'unknown', 'unknown'];
    const weights = [10, 20, 5, 25, 40];
    expect(knownCountBounds(statuses, weights, 2)).toEqual({
      band: { lower: 0.15, upper: 0.5 },
      unnamed: 1,
      missing: null,
    });
    expect(knownCountBounds(statuses, weights, 3).band).toEqual({ lower: 0.4, upper: 0.75 });
    expect(knownCountBounds(statuses, weights, 1).band).toEqual({ lower: 0.1, upper: 0.1 });
    expect(knownCountBounds(statuses, weights, 4).band).toEqual({ lower: 0.8, upper: 0.8 });
  });

  it('is no reading where the statement and the records disagree', () => {
    const nulls = { band: null, unnamed: null };
    const statuses: Status[] = ['yes', 'yes', 'unknown'];
    expect(knownCountBounds(statuses, [1, 1, 1], 1)).toEqual({ ...nulls, missing: 'statement_below_records' });
    expect(knownCountBounds(statuses, [1, 1, 1], 4)).toEqual({ ...nulls, missing: 'statement_above_records' });
    expect(knownCountBounds(['partial'], [1], 1).missing).toBe('statement_above_records');
  });

  it('says why there is none', () => {
    const nulls = { band: null, unnamed: null };
    expect(knownCountBounds([], [], 0)).toEqual({ ...nulls, missing: 'no_areas' });
    expect(knownCountBounds(['yes'], [null], 1)).toEqual({ ...nulls, missing: 'weights_missing' });
    expect(knownCountBounds(['yes'], [-1], 1)).toEqual({ ...nulls, missing: 'weights_not_valid' });
    expect(knownCountBounds(['yes'], [Infinity], 1)).toEqual({ ...nulls, missing: 'weights_not_valid' });
    expect(knownCountBounds(['yes'], [0], 1)).toEqual({ ...nulls, missing: 'weights_zero' });
    expect(knownCountBounds(['yes'], [1], 1.5)).toEqual({ ...nulls, missing: 'count_not_valid' });
    expect(knownCountBounds(['yes'], [1], -1)).toEqual({ ...nulls, missing: 'count_not_valid' });
    expect(() => knownCountBounds(['yes'], [], 1)).toThrow('one weight a status');
  });
});
