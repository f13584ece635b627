// Periods as publishers write them become words and places in time.
import { describe, expect, test } from 'vitest';
import { readPeriod } from '../../src/tables/periods.ts';

describe('a period is read by its kind', () => {
  test.each([
    ['calendar_year', '2024', '2024', 2024.5],
    ['financial_year', '2023/24', '2023/24', 2023.75],
    ['financial_year', '1999/00', '1999/00', 1999.75],
    ['three_financial_years', '2020/21-2022/23', '2020/21 to 2022/23', 2021.75],
    ['years', '2019-2021', '2019 to 2021', 2020.5],
    ['quarter', '2012 Q3', 'July to September 2012', 2012.625],
    ['edition', 'SIMD 2020v2', 'SIMD 2020v2', 2020.5],
  ])('%s %s is "%s"', (kind, words, label, at) => {
    expect(readPeriod(kind, words)).toEqual({ label, at });
  });

  test('months and days stand in their year, in order', () => {
    const months = ['2024-01', '2024-04', '2024-12'].map((words) => readPeriod('month', words));
    expect(months.map((month) => month?.label)).toEqual(['January 2024', 'April 2024', 'December 2024']);
    const at = months.map((month) => month?.at ?? Number.NaN);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(readPeriod('date', '2021-07-31')).toMatchObject({ label: '31 July 2021' });
  });
});

describe('what is no period of its kind is refused', () => {
  test.each([
    ['calendar_year', '2023/24'],
    ['calendar_year', '24'],
    ['financial_year', '2023/25'],
    ['financial_year', '2023-24'],
    ['three_financial_years', '2020/21-2021/22'],
    ['years', '2021-2019'],
    ['quarter', '2012 Q5'],
    ['quarter', 'Q3 2012'],
    ['month', '2024-13'],
    ['date', '2023-02-29'],
    ['edition', 'the new one'],
    ['fortnight', '2024'],
    ['__proto__', '2024'],
  ])('%s "%s"', (kind, words) => {
    expect(readPeriod(kind, words)).toBeNull();
  });
});
