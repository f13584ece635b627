// Between which places each invented district lies.
import { describe, expect, it } from 'vitest';
import { isInOneHalf, rankIntervalsFigure } from '../../src/model/figures/rank-intervals.ts';
import { wordCount } from '../../src/model/figures/fitting.ts';
import { valueMapFigure } from '../../src/model/figures/value-map.ts';
import { toyRate, toyReading, toyTable } from './toy-indicators.ts';
import { toyStatistics } from './toy-worked.ts';

type Fields = Parameters<typeof toyStatistics>[0];
const reading = (fields: Fields = {}) => toyReading({}, toyRate, toyTable, toyStatistics(fields));
const figure = (fields: Fields = {}) => rankIntervalsFigure(reading(fields));
const range = (from: number, to: number, of = 14) => ({ from, to, of });

describe('ranges of places', () => {
  it('stand in the order of the values, with areas without a range last', () => {
    expect(figure().rows.map(({ code, from, to }) => [code, from, to])).toEqual([
      ['S', 1, 1],
      ['M', 1, 3],
      ['N', 3, 3],
      ['E', null, null],
    ]);
  });

  it('are said in words, as places and not as medals', () => {
    expect(figure().rows.map(({ words }) => words)).toEqual([
      'NHS South: 1st of 3.',
      'NHS Middle: between 1st and 3rd of 3.',
      'NHS North: 3rd of 3.',
      'NHS East: no interval, so no range of places.',
    ]);
  });

  it('are in one half only where the whole range is; the middle place of an odd number is in neither', () => {
    expect([range(1, 7), range(8, 14), range(7, 8), range(1, 14)].map(isInOneHalf)).toEqual([true, true, false, false]);
    expect([range(3, 3, 5), range(1, 2, 5), range(4, 5, 5)].map(isInOneHalf)).toEqual([false, true, true]);
  });

  it('say in the heading how many are clear, in at most 15 words', () => {
    expect(figure().title).toBe('Two of three districts are clearly in the top or bottom half');
    const wide = [range(1, 14), range(2, 12), range(1, 3), null];
    const overlap = figure({ ranks: { result: wide, missing: null } }).title;
    expect(overlap).toBe('Places overlap: only one of three districts is clearly in the top or bottom half');
    expect(wordCount(overlap)).toBeLessThanOrEqual(15);
    const none = figure({ ranks: { result: [range(1, 14), range(2, 12), null, null], missing: null } });
    expect(none.title).toBe('Places overlap: no district is clearly in the top or the bottom half');
  });

  it('have an axis from the first place to the last', () => {
    const fourteen = figure({ ranks: { result: [range(1, 14), null, null, null], missing: null } });
    expect(fourteen.ticks.map(({ label }) => label)).toEqual(['1st', '5th', '10th', '14th']);
    expect(figure().ticks.map(({ place }) => place)).toEqual([1, 2, 3]);
  });

  it('have the same places in the table, with the value beside them', () => {
    expect(figure().twin.rows[1]!.map(({ value }) => value)).toEqual([undefined, 1, 3, 3, 24.5]);
    expect(figure().twin.rows[3]!.map(({ text }) => text)).toEqual([
      'NHS East',
      'no interval',
      '',
      '',
      expect.stringContaining('small numbers'),
    ]);
  });

  it.each([
    ['not_latest_period', 'only for the latest period that can have them'],
    ['too_few_areas', 'Too few districts'],
  ] as const)('say why there are none: %s', (missing, words) => {
    expect(figure({ ranks: { result: null, missing } }).unavailable).toContain(words);
  });

  it('say that there are none without intervals, and why there are no intervals', () => {
    const bare = { ...toyTable, blocks: toyTable.blocks.map((block) => ({ ...block, lower: [], upper: [] })) };
    const statistics = toyStatistics({
      intervals: { result: null, missing: 'everyone_counted' },
      ranks: { result: null, missing: 'no_intervals' },
    });
    const said = rankIntervalsFigure(toyReading({}, toyRate, bare, statistics)).unavailable;
    expect(said).toContain('Without intervals');
    expect(said).toContain('everyone');
    expect(rankIntervalsFigure(toyReading({}, toyRate, bare)).unavailable).toContain('did not arrive');
  });

  it('say that the file did not arrive, even where the source gives intervals', () => {
    expect(rankIntervalsFigure(toyReading()).unavailable).toContain('did not arrive');
  });

  it('are spoken on the value map too', () => {
    const map = valueMapFigure(reading());
    expect(map.marks.find(({ code }) => code === 'M')!.words).toBe(
      'NHS Middle: 24.5% of toys (95% interval 22.0% to 28.0%, the source’s own); 1st to 3rd of 3; provisional.',
    );
  });
});
