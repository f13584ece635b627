// Which rows of a series are hidden, on invented areas: a nation with two districts, one of them an island of one part.
import { describe, expect, it } from 'vitest';
import type { CountRow, CountSeries } from '../../src/model/disclosure/count-row.ts';
import { hideSeries } from '../../src/model/disclosure/hide-series.ts';
import { yearsOf } from '../../src/model/disclosure/period-years.ts';
import { seriesTable } from '../../src/model/disclosure/series-table.ts';

const tree = {
  partsOf: new Map([
    ['N', ['D', 'I']],
    ['D', ['a', 'b', 'c']],
    ['I', ['i']],
  ]),
  islands: new Set(['I', 'i']),
};

const people: CountSeries = {
  id: 'invented',
  disclosure: 'people_events',
  measure: 'proportion',
  multiplier: 100,
  decimals: 1,
  yearlyAverages: false,
};

function row(area: string, numerator: number | null, over: Partial<CountRow> = {}): CountRow {
  const value = numerator === null ? null : numerator / 10;
  const own = { value, numerator, denominator: 1000, lower: null, upper: null, missing: null };
  return { row: 0, area, period: '2024', group: null, origin: 'derived', ...own, ...over };
}

const hidden = (series: CountSeries, rows: readonly CountRow[]) => {
  const { small, protecting } = hideSeries(series, rows, tree);
  return { small: small.map(({ area }) => area), protecting: protecting.map(({ area }) => area) };
};

describe('the count behind a row', () => {
  it('is all of its years, where the numerator is a mean a year', () => {
    const averages = { ...people, yearlyAverages: true };
    expect(hidden(averages, [row('a', 1.3, { period: '2020-2022' })]).small).toEqual(['a']);
    expect(hidden(averages, [row('a', 1.7, { period: '2020/21-2022/23' })]).small).toEqual([]);
    expect(hidden(people, [row('a', 1.7, { period: '2020-2022' })]).small).toEqual(['a']);
  });

  it('is asked of a percentage that comes without one: a few small counts must not fit it', () => {
    const bare = (value: number, denominator: number | null) => row('a', null, { value, denominator });
    expect(hidden(people, [bare(0.5, 612)]).small).toEqual(['a']);
    expect(hidden(people, [bare(4.3, 9500)]).small).toEqual([]);
    expect(hidden(people, [bare(4.3, null)]).small).toEqual(['a']);
  });

  it('is none for a mean', () => {
    expect(hidden({ ...people, measure: 'mean' }, [row('a', null, { value: 3 })]).small).toEqual([]);
  });
});

describe('an area and its one part', () => {
  it('are one cell: both are hidden, or neither', () => {
    const rows = [row('N', 60), row('D', 53), row('I', 7), row('i', 7), row('a', 20), row('b', 20), row('c', 13)];
    expect(hidden(people, rows).small).toEqual(['I', 'i']);
  });

  it('are the publisher’s, where it prints the part and the area repeats it', () => {
    expect(hidden(people, [row('I', 7), row('i', 7, { origin: 'published' })]).small).toEqual([]);
  });

  it('stay hidden where the publisher hides the part, whatever the count of ours', () => {
    const part = row('i', null, { value: null, origin: 'published', missing: 'suppressed' });
    expect(hidden(people, [row('I', 70), part]).small).toEqual(['I']);
    expect(hidden(people, [row('I', 0), part]).small).toEqual(['I']);
  });
});

describe('sums', () => {
  it('of groups are read like sums of areas', () => {
    const groups = [3, 20, 30].map((count, place) => row('a', count, { group: String(place) }));
    expect(hidden(people, [row('a', 53), ...groups])).toEqual({ small: ['a'], protecting: ['a'] });
  });

  it('go through an area that has no row', () => {
    const rows = [row('N', 60), row('i', 7, { origin: 'published' }), row('a', 3), row('b', 20), row('c', 30)];
    expect(hidden(people, rows)).toEqual({ small: ['a'], protecting: ['b'] });
  });

  it('that were rounded on their own still count; totals of something else do not', () => {
    const rows = (nation: number) => [row('N', nation), row('D', 53), row('I', 70), row('i', 70)];
    expect(seriesTable(people, rows(124), tree).table.sums).toHaveLength(1);
    expect(seriesTable(people, rows(150), tree).table.sums).toHaveLength(0);
  });

  it('leave a gap that nobody hides unprotected', () => {
    const rows = [row('D', 60), row('a', null, { value: null, missing: 'not_published' }), row('b', 20), row('c', 30)];
    expect(hidden(people, rows)).toEqual({ small: [], protecting: [] });
  });
});

it('publishers that give away what they hide are named, and nothing of theirs is hidden', () => {
  const theirs = { origin: 'published' } as const;
  const secret = row('a', null, { value: null, origin: 'published', missing: 'suppressed' });
  const rows = [
    row('D', 53, theirs),
    secret,
    row('b', 20, theirs),
    row('c', 30, theirs),
    row('N', 70),
    row('I', 17),
    row('i', 17),
  ];
  const { small, protecting, givenAway } = hideSeries(people, rows, tree);
  expect([small, protecting]).toEqual([[], []]);
  expect(givenAway.map(([own]) => own?.area)).toEqual(['a']);
});

it('years of a period', () => {
  expect(yearsOf('2019/20-2021/22')).toEqual([2019, 2020, 2021]);
  expect(['2024', '2023/24', '2012 Q3', '2024-06', '2021-07-31', '2022-2020'].flatMap(yearsOf)).toEqual([]);
});

it('nothing is hidden in vain: a small sum of printed counts goes alone', () => {
  const printed = [3, 1, 0].map((count, place) => row('abc'.charAt(place), count, { origin: 'published' }));
  const rows = [row('N', 54), row('D', 4), row('I', 50), row('i', 50), ...printed];
  const { small, protecting, givenAway } = hideSeries(people, rows, tree);
  expect([small, protecting].map((own) => own.map(({ area }) => area))).toEqual([['D'], []]);
  expect(givenAway.map(([own]) => own?.area)).toEqual(['D']);
});
