// Numbers and dates in words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDate,
  formatNumber,
  formatShare,
  formatShareRange,
} from '../../src/model/figures/format.ts';
import { printWithUnit } from '../../src/model/indicators/print-value.ts';

describe('a number', () => {
  it('has its thousands parted and no negative zero', () => {
    expect(formatNumber(45763)).toBe('45,763');
    expect(formatNumber(-0.04, 1)).toBe('0.0');
    expect(formatNumber(-3.25, 1)).toBe('−3.3');
  });
  it('is rounded as it is written, whichever way is quicker', () => {
    const wanted = (value: number, decimals: number) =>
      new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
        value,
      );
    const tenths = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(10, 100, 1000, 10_000));
    const number = fc.oneof(
      fc.double({ min: 1e-9, max: 2000, noNaN: true }),
      tenths.map(([over, under]) => over / under),
    );
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        expect(formatNumber(value, decimals)).toBe(wanted(value, decimals));
      }),
    );
    expect([formatNumber(1.005, 2), formatNumber(0.45, 1), formatNumber(999.96, 1)]).toEqual([
      '1.01',
      '0.5',
      '1,000.0',
    ]);
  });
  it('stands before its unit, and a per cent sign against it', () => {
    expect(printWithUnit(12.46, { unit: '% of reviews', decimals: 1 })).toBe('12.5% of reviews');
    expect(printWithUnit(3.1, { unit: 'per 1,000 live births', decimals: 1 })).toBe('3.1 per 1,000 live births');
  });
  it('is a word inside a sentence up to nine', () => {
    expect([formatCount(0), formatCount(7), formatCount(14)]).toEqual(['no', 'seven', '14']);
  });
});

describe('a share', () => {
  it('is never rounded to none or to all', () => {
    expect([0, 0.0042, 0.9958, 1].map((share) => formatShare(share))).toEqual(['0%', 'under 1%', 'over 99%', '100%']);
    expect(formatShare(0.99996, 1)).toBe('over 99.9%');
  });
});

describe('a range of shares', () => {
  it('is one number where both round to the same', () => {
    expect(formatShareRange(0.632, 0.713)).toBe('63% to 71%');
    expect(formatShareRange(0.9501, 0.9503)).toBe('95%');
  });
});

describe('a date', () => {
  it('says as much as is known', () => {
    expect(formatDate('2023-06-02')).toBe('2 June 2023');
    expect(formatDate('2024-06')).toBe('June 2024');
    expect(formatDate('2021')).toBe('2021');
    expect(formatDate('2018-10/2020-03')).toBe('October 2018 to March 2020');
  });
});
