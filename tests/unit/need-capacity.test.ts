// A reader's own assumptions: nothing is filled in, and what cannot be told is undetermined.
import { describe, expect, it } from 'vitest';
import { capacityReading, tierShares } from '../../src/model/need/own-assumptions.ts';
import { capacityRange } from '../../src/model/statistics/capacity.ts';
import { defaultView, type ViewSpec } from '../../src/spec/view-spec.ts';
import { toyCatalogue } from './toy-coverage.ts';
import { toyIndicatorTable, toyNeedView } from './toy-need.ts';

const { tiers } = toyCatalogue;
const read = (fields: Partial<ViewSpec>, tables: Parameters<typeof toyNeedView>[1] = {}) =>
  capacityReading(toyNeedView(fields, tables), { ...defaultView, ...fields }, tiers);
/** Middle: 60 to 150 expected; half of them is 30 to 75. */
const middle = { area: 'middle', shareSpecialist: 50 };
const staff = (low: number, high: number) => ({ staffLow: low, staffHigh: high, caseloadLow: 10, caseloadHigh: 20 });

describe('the share that needs a tier', () => {
  it('has no default, and none is asked for help that is for every family', () => {
    const shares = tierShares(toyNeedView(), defaultView, tiers);
    expect(shares.map(({ tier, share }) => [tier.id, share])).toEqual([['specialist', null]]);
    expect(shares[0]!.results).toEqual(['No share is assumed. Type one to see a range.']);
  });

  it('gives a range for the area picked out and for the nation, rounded outwards', () => {
    const fields = { area: 'middle', shareSpecialist: 7.5 };
    const [specialist] = tierShares(toyNeedView(fields), { ...defaultView, ...fields }, tiers);
    expect(specialist!.results).toEqual([
      '7.5% of the range above, NHS Middle: between about 0 and 15',
      '7.5% of the range above, Toyland (invented): between about 5 and 20',
    ]);
  });

  it('says so where it is nothing, or where there is no range', () => {
    const results = (fields: Partial<ViewSpec>) =>
      tierShares(toyNeedView(fields), { ...defaultView, ...fields }, tiers)[0]!.results;
    expect(results({ shareSpecialist: 0 })).toEqual([
      '0% of the range above, Toyland (invented): none, by this assumption',
    ]);
    expect(results({ shareSpecialist: 5, denominator: 'under-3' })[0]).toContain('no range above');
  });
});

describe('need against capacity', () => {
  it('is a shortfall only where the least need is above the most capacity', () => {
    const { sign, sentences } = read({ ...middle, ...staff(0.5, 1) });
    expect(sign).toBe('shortfall');
    expect(sentences[0]).toContain('between about 10 and 70 children a year');
    expect(sentences[1]).toContain('help for between about 30 and 75 children; staff who could see 5 to 20');
  });

  it('is a surplus only where the most need is below the least capacity', () => {
    const { sign, sentences } = read({ ...middle, ...staff(10, 12) });
    expect(sign).toBe('surplus');
    expect(sentences[0]).toContain('between about 20 and 210 children a year');
  });

  it('is undetermined where the two overlap', () => {
    const { sign, missing, sentences } = read({ ...middle, ...staff(2, 3) });
    expect([sign, missing]).toEqual(['undetermined', null]);
    expect(sentences[0]).toContain('overlap');
  });

  it('never speaks of unmet need or a waiting list but to say that it is neither', () => {
    for (const fields of [staff(0.5, 1), staff(2, 3), staff(10, 12)]) {
      const words = read({ ...middle, ...fields }).sentences.join(' ');
      expect(words.match(/unmet|waiting/gu)).toHaveLength(2);
      expect(words).toContain('It is not unmet need and not a waiting list');
      expect(words).not.toMatch(/cases|NaN|Infinity/u);
    }
  });

  it.each([
    ['no_area', { ...middle, area: null }],
    ['no_share', { ...middle, shareSpecialist: null }],
    ['no_capacity', { ...middle, ...staff(2, 3), caseloadHigh: null }],
    ['ends_reversed', { ...middle, ...staff(3, 2) }],
    ['universal', { ...middle, ...staff(2, 3), tier: 'universal' }],
    ['no_need', { ...middle, ...staff(2, 3), denominator: 'under-3' }],
  ] as const)('is undetermined, with the reason, for %s', (missing, fields) => {
    const reading = read(fields);
    expect(reading).toMatchObject({ sign: 'undetermined', missing });
    expect(reading.sentences).toHaveLength(1);
    expect(reading.sentences[0]!.length).toBeGreaterThan(20);
  });

  it('is undetermined for an area without a number of children', () => {
    const births = toyIndicatorTable('toy-births', [300, null, 100], null);
    expect(read({ ...middle, ...staff(2, 3) }, { births }).missing).toBe('no_need');
  });

  it('says that children under 3 are more than a year of births', () => {
    const underThree = toyIndicatorTable('population-0-2', [900, 1800, 300], 3000);
    const { sentences } = read({ ...middle, ...staff(2, 3), denominator: 'under-3' }, { underThree });
    expect(sentences.join(' ')).toContain('three years of births');
  });
});

describe('capacity', () => {
  it('is staff × caseload, and null rather than a broken number', () => {
    const known = staff(2, 3);
    expect(capacityRange(known)).toEqual({ low: 20, high: 60, missing: null });
    expect(capacityRange({ ...known, staffLow: Number.NaN }).missing).toBe('no_capacity');
    expect(capacityRange({ ...known, staffHigh: Number.POSITIVE_INFINITY }).missing).toBe('no_capacity');
  });
});
