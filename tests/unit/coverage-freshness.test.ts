import { describe, expect, it } from 'vitest';
import type { CoverageCell } from '../../src/model/catalogue.ts';
import { dayOf, firstDayOf, isLater, lastDayOf, monthsBefore } from '../../src/model/coverage/dates.ts';
import { ageOf, atReading } from '../../src/model/coverage/freshness.ts';
import { cell, record } from './coverage-toyland.ts';

const edition = '2026-11-22';
const known = (asAt: string | null, change: Partial<CoverageCell> = {}): CoverageCell => ({
  ...cell({ records: [record()] }),
  asAt,
  ...change,
});

describe('dates of evidence', () => {
  it('count from the middle of a year or month, and from the end of a span', () => {
    expect(['2021', '2024-06', '2024-06-30', '2018-10/2020-03', '2010/2020'].map(dayOf)).toEqual([
      '2021-07-01',
      '2024-06-15',
      '2024-06-30',
      '2020-03-15',
      '2020-07-01',
    ]);
  });

  it('have a first and a last day that they may mean', () => {
    expect([firstDayOf('2026'), firstDayOf('2018-10/2020'), lastDayOf('2026'), lastDayOf('2023-02')]).toEqual([
      '2026-01-01',
      '2018-10-01',
      '2026-12-31',
      '2023-02-31',
    ]);
  });

  it('go back over the turn of the year', () => {
    expect([monthsBefore(edition, 18), monthsBefore(edition, 36), monthsBefore('2026-01-31', 1)]).toEqual([
      '2025-05-22',
      '2023-11-22',
      '2025-12-31',
    ]);
  });

  it('are not later than one another where one is missing', () => {
    expect([isLater('2024', '2023'), isLater('2023', '2024'), isLater(null, '2024'), isLater('2024', null)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('are refused where they are words', () => {
    expect(() => dayOf('last winter')).toThrow('"last winter" is no date');
  });
});

describe('age of evidence', () => {
  it.each([
    ['2025-05-22', 'fresh'],
    ['2025-05-21', 'ageing'],
    ['2023-11-22', 'ageing'],
    ['2023-11-21', 'old'],
    ['2025', 'fresh'],
    ['2023', 'old'],
    [null, 'undated'],
  ] as const)('of %s is %s on the day of the edition', (asAt, age) => {
    expect(ageOf(known(asAt), edition)).toBe(age);
  });

  it('is none where nothing is known, and for an entitlement', () => {
    expect(ageOf(cell({}), edition)).toBe('none');
    expect(ageOf(known('2001', { basis: 'entitlement' }), edition)).toBe('none');
  });
});

describe('readings', () => {
  const cells = [known('2026'), known('2025-01'), known('2020'), known(null), known(null, { basis: 'entitlement' })];

  it('as reported, keep every status', () => {
    const read = atReading(cells, 'as-reported', edition);
    expect(read.map((each) => each.status)).toEqual(['yes', 'yes', 'yes', 'yes', 'yes']);
    expect(read.map((each) => each.age)).toEqual(['fresh', 'ageing', 'old', 'undated', 'none']);
  });

  it('recent only, take old and undated answers as unknown but keep what was reported', () => {
    const read = atReading(cells, 'recent-only', edition);
    expect(read.map((each) => each.status)).toEqual(['yes', 'yes', 'unknown', 'unknown', 'yes']);
    expect(read.map((each) => each.reported)).toEqual(['yes', 'yes', 'yes', 'yes', 'yes']);
    expect(read[2]).toMatchObject({ asAt: '2020', age: 'old', reason: cells[2]!.reason });
  });

  it('take an old "none" as unknown too', () => {
    expect(atReading([known('2019', { status: 'no' })], 'recent-only', edition)[0]).toMatchObject({
      status: 'unknown',
      reported: 'no',
    });
  });
});
