// Ranked bars on invented districts.
import { describe, expect, it } from 'vitest';
import { rankedBarsFigure } from '../../src/model/figures/ranked-bars.ts';
import { emptied, toyCount, toyRate, toyReading, toyTable } from './toy-indicators.ts';
import { toyStatistics } from './toy-worked.ts';

describe('ranked bars', () => {
  it('go from highest to lowest, with areas without a value last', () => {
    expect(rankedBarsFigure(toyReading()).bars.map(({ code, value }) => [code, value])).toEqual([
      ['S', 33],
      ['M', 24.5],
      ['N', 12.25],
      ['E', null],
    ]);
  });

  it('say why an area has no value in the place of the number', () => {
    const east = rankedBarsFigure(toyReading()).bars.at(-1)!;
    expect([east.printed, east.missing]).toEqual(['hidden: small numbers [c]', 'suppressed']);
  });

  it('keep the intervals of the source and invent none', () => {
    const figure = rankedBarsFigure(toyReading());
    expect(figure.bars.map(({ lower, upper }) => [lower, upper])).toEqual([
      [null, null],
      [22, 28],
      [11, 14],
      [null, null],
    ]);
    expect(figure.interval!.label).toBe(
      'The thin line is a 95% interval, the source’s own. Figures without a line have none: the source gives none, and not the counts that we would need.',
    );
    expect(rankedBarsFigure(toyReading({ period: '2021' })).interval).toBeNull();
  });

  it('have our interval where the source gives none, and say whose each is', () => {
    const figure = rankedBarsFigure(toyReading({}, toyRate, toyTable, toyStatistics()));
    expect(figure.bars.map(({ lower, upper, method }) => [lower, upper, method])).toEqual([
      [29, 37, 'wilson'],
      [22, 28, 'source'],
      [11, 14, 'source'],
      [null, null, null],
    ]);
    expect(figure.interval!.label).toBe(
      'The thin line is a 95% interval: the source’s own for two, worked out by us from the counts (Wilson) for one.',
    );
    expect(figure.bars[0]!.words).toContain('(95% interval 29.0% to 37.0%, worked out by us)');
    expect(figure.twin.rows.map((row) => row[4]!.text)).toEqual([
      'ours (Wilson)',
      'the source’s own',
      'the source’s own',
      '',
    ]);
    expect(figure.twin.rows[0]!.slice(2, 4).map(({ value }) => value)).toEqual([29, 37]);
  });

  it.each([
    ['everyone_counted', 'nothing is left to chance'],
    ['no_counts', 'not the counts'],
    ['counts_not_whole', 'averages or sums'],
    ['not_a_rate', 'neither a share nor a rate'],
  ] as const)('say why there is no interval: %s', (missing, words) => {
    const bare = { ...toyTable, blocks: toyTable.blocks.map((block) => ({ ...block, lower: [], upper: [] })) };
    const statistics = toyStatistics({ intervals: { result: null, missing } });
    const { interval, notes } = rankedBarsFigure(toyReading({}, toyRate, bare, statistics));
    expect(interval).toBeNull();
    expect(notes.join(' ')).toContain(words);
  });

  it('are held against their own nation, wherever it stands in the table', () => {
    const [nation, districts] = toyTable.blocks;
    const two = { ...nation!, areas: ['SML', 'TOY'], values: nation!.values.map(([own = null]) => [99, own]) };
    const figure = rankedBarsFigure(toyReading({}, toyRate, { ...toyTable, blocks: [two, districts!] }));
    expect(figure.comparator?.value).toBe(23);
  });

  it('begin at zero and hold every interval', () => {
    const { domain } = rankedBarsFigure(toyReading());
    expect(domain[0]).toBe(0);
    expect(domain[1]).toBeGreaterThanOrEqual(33);
  });

  it('have fewer ticks where the labels are long', () => {
    const thousands = toyTable.blocks.map((block) => ({
      ...block,
      values: block.values.map((row) => row.map((value) => (value ?? 1) * 1000)),
    }));
    const long = rankedBarsFigure(toyReading({}, toyCount, { ...toyTable, blocks: thousands })).ticks;
    expect(long.map(({ label }) => label)).toEqual(['0', '20,000', '40,000']);
    expect(rankedBarsFigure(toyReading()).ticks.length).toBeGreaterThan(long.length);
  });

  it('reach below zero for a negative value', () => {
    const blocks = toyTable.blocks.map((block) => ({
      ...block,
      values: block.values.map((row) => row.map(() => -3)),
      lower: [],
      upper: [],
    }));
    const { domain } = rankedBarsFigure(toyReading({}, toyRate, { ...toyTable, blocks }));
    expect(domain[0]).toBeLessThanOrEqual(-3);
    expect(domain[1]).toBeGreaterThanOrEqual(0);
  });

  it('count in the heading how many are higher than the nation', () => {
    expect(rankedBarsFigure(toyReading()).title).toBe(
      'Toy rate: two of three districts are above Toyland (invented)’s 23.0% of toys',
    );
  });

  it('hold no count against the count of the nation', () => {
    const figure = rankedBarsFigure(toyReading({}, toyCount));
    expect(figure.comparator).toBeNull();
    expect(figure.title).toBe('Toy births: highest in NHS South, 33');
  });

  it('mark derived and provisional values in the table', () => {
    const { twin } = rankedBarsFigure(toyReading());
    expect(twin.rows[0]!.map(({ text }) => text)).toEqual(['NHS South', '33.0%', '', '', '', 'Derived by us', '']);
    expect(twin.rows[1]!.at(-1)!.text).toBe('provisional');
  });

  it('are not drawn where no area has a value', () => {
    expect(rankedBarsFigure(toyReading({}, toyRate, emptied)).unavailable).not.toBeNull();
  });
});
