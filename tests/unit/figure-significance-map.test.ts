// Which invented districts differ from their nation by more than chance.
import { describe, expect, it } from 'vitest';
import type { Polarity } from '../../src/model/catalogue.ts';
import { wordCount } from '../../src/model/figures/fitting.ts';
import { significanceMapFigure } from '../../src/model/figures/significance-map.ts';
import { comparisonOfSide } from '../../src/model/statistics/benchmark-comparison.ts';
import type { BenchmarkComparison } from '../../src/model/statistics/benchmark-comparison.ts';
import { toyRate, toyReading, toyTable } from './toy-indicators.ts';
import { toyWorked, toyStatistics } from './toy-worked.ts';

type Fields = Parameters<typeof toyStatistics>[0];
const figure = (fields: Fields = {}, polarity: Polarity = 'higher_is_worse') =>
  significanceMapFigure(toyReading({}, { ...toyRate, polarity }, toyTable, toyStatistics(fields)));
const compared = (...comparisons: readonly BenchmarkComparison[]) => figure({ comparisons });
const counts = (entries: readonly { readonly key: string; readonly count: number }[]) =>
  Object.fromEntries(entries.map(({ key, count }) => [key, count]));

describe('the comparison with the nation', () => {
  it.each([
    ['higher_is_worse', ['worse', 'similar', 'better']],
    ['higher_is_better', ['better', 'similar', 'worse']],
    ['neutral', ['higher', 'similar', 'lower']],
  ] as const)('calls the sides of an indicator by its polarity: %s', (polarity, names) => {
    expect((['higher', 'similar', 'lower'] as const).map((side) => comparisonOfSide(side, polarity))).toEqual(names);
  });

  it('marks each area with its answer and the side on which it lies', () => {
    expect(figure().marks.map(({ code, comparison, side }) => [code, comparison, side])).toEqual([
      ['N', 'better', 'lower'],
      ['M', 'similar', 'similar'],
      ['S', 'worse', 'higher'],
      ['E', 'not_compared', null],
    ]);
  });

  it('counts every answer in the legend, and says which are not compared and why', () => {
    const { entries, notCompared } = figure({ comparisons: ['better', 'not_compared', 'worse', 'not_compared'] });
    expect(counts(entries)).toEqual({ worse: 1, similar: 0, better: 1 });
    expect(entries.map(({ label }) => label)).toEqual([
      'Worse: higher than Toyland (invented)',
      'Similar to Toyland (invented)',
      'Better: lower than Toyland (invented)',
    ]);
    expect(counts(notCompared)).toEqual({ no_interval: 1, no_figure: 1 });
  });

  it('is said after the value', () => {
    expect(figure().marks[2]!.words).toBe(
      'NHS South: 33.0% of toys (95% interval 29.0% to 37.0%, worked out by us); 1st of 3; derived by us. Worse: higher than Toyland (invented).',
    );
  });

  it('is counted in the heading, the larger side first, in at most 15 words', () => {
    const heading = compared('better', 'better', 'worse', 'similar').title;
    expect(heading).toBe('Two districts have a better figure than Toyland (invented), one a worse; one is similar');
    expect(wordCount(heading)).toBeLessThanOrEqual(15);
    expect(compared('worse', 'similar', 'similar', 'similar').title).toBe(
      'One district has a worse figure than Toyland (invented); three are similar',
    );
    expect(compared('similar', 'similar', 'similar', 'not_compared').title).toBe(
      'No district clearly differs from Toyland (invented): three are similar',
    );
  });

  it('judges nothing where neither side is good', () => {
    const neutral = figure({ comparisons: ['lower', 'similar', 'higher', 'not_compared'] }, 'neutral');
    expect(neutral.entries.map(({ label }) => label).join()).not.toMatch(/better|worse/iu);
    expect(neutral.title).toContain('one has a higher figure');
  });

  it('tells how often chance alone marks an area', () => {
    expect(figure().notes.at(-1)).toContain('Three areas are compared');
    expect(figure().notes.at(-1)).toContain('14% of such maps');
  });

  it('has the answer, value and limits of each area in the table', () => {
    const south = figure().twin.rows[2]!;
    expect(south.map(({ text }) => text)).toEqual([
      'NHS South',
      'Worse: higher than Toyland (invented)',
      '33.0%',
      '29.0%',
      '37.0%',
    ]);
    expect(south.map(({ value }) => value)).toEqual([undefined, undefined, 33, 29, 37]);
    expect(
      figure()
        .twin.rows[3]!.map(({ text }) => text)
        .slice(1, 3),
    ).toEqual(['Not compared: no figure', expect.stringContaining('small numbers')]);
  });

  it('is not drawn where no area has an interval, or the nation no figure: it says which', () => {
    const none = toyWorked.comparisons.map(() => 'not_compared' as const);
    expect(figure({ comparisons: none }).unavailable).toContain('No figure for Toyland');
    expect(significanceMapFigure(toyReading()).unavailable).toContain('did not arrive');
    const [nation, districts] = toyTable.blocks;
    const bare = { ...toyTable, blocks: [nation!, { ...districts!, lower: [], upper: [] }] };
    const statistics = toyStatistics({ comparisons: none, intervals: { result: null, missing: 'no_counts' } });
    expect(significanceMapFigure(toyReading({}, toyRate, bare, statistics)).unavailable).toContain('source gives none');
  });
});
