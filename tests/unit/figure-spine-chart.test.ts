// The spine chart on invented districts: better is right, the nation is in the middle, and nothing is compared unsaid.
import { describe, expect, it } from 'vitest';
import { comparisonHeadline, comparisonSentence, comparisonTally } from '../../src/model/areas/comparison-tally.ts';
import { wordCount } from '../../src/model/figures/fitting.ts';
import { spinePlaces } from '../../src/model/figures/spine-axis.ts';
import { spineIndicators, spinePlace, toySpine, toySpineFigure, toySpineOf } from './toy-spine.ts';

const rowOf = (code: string, id: string) =>
  toySpineFigure(code)
    .groups.flatMap(({ rows }) => rows)
    .find((row) => row.id === id)!;

describe('the axis of a row', () => {
  const spread = { areas: 5, lowest: 10, lowerQuartile: 18, upperQuartile: 22, highest: 24 };
  const bare = { lower: null, upper: null };

  it('has the nation in the middle and reaches as far to the right as to the left', () => {
    const places = spinePlaces({ value: 24, ...bare }, spread, 20, 'higher_is_better');
    expect(places).toEqual({
      spread: { from: 0, to: 0.7 },
      middle: { from: 0.4, to: 0.6 },
      dot: 0.7,
      interval: null,
      flipped: false,
    });
  });

  it('is flipped where low is good, so that better is right; a neutral one is not', () => {
    const flipped = spinePlaces({ value: 10, lower: 9, upper: 12 }, spread, 20, 'higher_is_worse');
    expect(flipped.dot).toBeGreaterThan(0.5);
    expect(flipped.spread.from).toBeLessThan(flipped.spread.to);
    expect(flipped.interval!.from).toBeLessThan(flipped.interval!.to);
    expect(flipped.flipped).toBe(true);
    expect(spinePlaces({ value: 10, ...bare }, spread, 20, 'neutral').dot).toBe(0);
  });

  it('holds an interval that is wider than the spread of the areas', () => {
    const { interval, spread: bar } = spinePlaces({ value: 20, lower: 0, upper: 45 }, spread, 20, 'higher_is_better');
    expect(interval!.from).toBeCloseTo(0.1, 12);
    expect(interval!.to).toBe(1);
    expect(bar.from).toBeGreaterThan(0);
  });

  it('puts all in the middle where all are equal, and stands with a single area', () => {
    const equal = { areas: 4, lowest: 7, lowerQuartile: 7, upperQuartile: 7, highest: 7 };
    expect(spinePlaces({ value: 7, ...bare }, equal, 7, 'higher_is_worse')).toMatchObject({
      dot: 0.5,
      spread: { from: 0.5, to: 0.5 },
    });
    const { dot, spread: bar } = spinePlaces({ value: 7, ...bare }, { ...equal, areas: 1 }, 5, 'higher_is_better');
    expect([dot, bar.from, bar.to]).toEqual([1, 1, 1]);
  });

  it('draws neither mark nor interval without a value', () => {
    expect(spinePlaces({ value: null, lower: 1, upper: 2 }, spread, 20, 'neutral')).toMatchObject({
      dot: null,
      interval: null,
    });
  });
});

describe('the rows', () => {
  it('keep measures with a good direction apart from those without', () => {
    const { groups } = toySpineFigure('M');
    expect(groups.map(({ id, sides, rows }) => [id, sides, rows.map((row) => row.id)])).toEqual([
      ['direction', { left: 'Worse', right: 'Better' }, ['toy-rate', 'toy-feeding', 'toy-census']],
      ['neutral', { left: 'Lower', right: 'Higher' }, ['toy-rural']],
      ['plain', null, ['toy-lonely', 'toy-births']],
    ]);
  });

  it('say the comparison in words, and why there is none', () => {
    expect(rowOf('M', 'toy-rate').words).toBe('worse than Toyland');
    expect(rowOf('M', 'toy-rural').words).toBe('lower than Toyland');
    expect(rowOf('N', 'toy-feeding').words).toBe('similar to Toyland');
    expect(rowOf('M', 'toy-census').words).toBe('not compared: everyone is counted');
    expect(toySpineFigure('M').notes).toContain(
      '“Everyone is counted”: there is no margin of error that a difference could lie outside.',
    );
  });

  it('carry value, interval, period, what is odd, origin and source', () => {
    expect(rowOf('M', 'toy-rate')).toMatchObject({
      printed: '12.3%',
      interval: '11.0%\u00a0to\u00a013.5%',
      drawn: { nation: 10, nationPrinted: '10.0%', ends: ['12.3%', '0.0%'] },
      detail: '2025 · provisional · derived by us',
      href: '?indicator=toy-rate',
      source: { label: toySpine.sources[0]!.publisher },
    });
    expect(rowOf('N', 'toy-rate')).toMatchObject({ value: null, printed: 'hidden: small numbers [c]' });
  });

  it('leave counts, and what the nation has no value for, off the spine', () => {
    const plain = toySpineFigure('N').groups.find(({ id }) => id === 'plain');
    expect(plain!.rows.map(({ id, printed, words, drawn }) => [id, printed, words, drawn])).toEqual([
      ['toy-lonely', '30.0%', 'not compared: no figure for Toyland', null],
      ['toy-births', '300', '30.0% of Toyland', null],
    ]);
  });
});

describe('the figure', () => {
  it('says in its title how many are better and worse', () => {
    expect(toySpineFigure('M').title).toBe(
      'Middle is better than Toyland on one of three measures compared, worse on one',
    );
    expect(toySpineFigure('N').title).toBe('North is similar to Toyland on one of two measures compared, lower on one');
  });

  it('says how many cannot be compared where these are the most', () => {
    const tally = { better: 0, worse: 3, similar: 0, higher: 0, lower: 0, compared: 3, all: 11 };
    expect(comparisonHeadline(spinePlace('M'), tally)).toBe(
      'Middle is worse than Toyland on three of 11 measures, eight not compared',
    );
    expect(comparisonSentence(spinePlace('M'), tally)).toBe(
      'Of 11 measures, three can be compared with Toyland: three are worse.',
    );
  });

  it.each([
    [{ better: 2, worse: 4, similar: 6, higher: 0, lower: 0, compared: 12, all: 12 }],
    [{ better: 1, worse: 2, similar: 1, higher: 0, lower: 0, compared: 4, all: 12 }],
    [{ better: 12, worse: 0, similar: 0, higher: 0, lower: 0, compared: 12, all: 13 }],
    [{ better: 0, worse: 0, similar: 0, higher: 0, lower: 0, compared: 0, all: 11 }],
    [{ better: 2, worse: 0, similar: 1, higher: 0, lower: 1, compared: 4, all: 13 }],
  ])('has a title of at most 15 words for the longest name: %o', (tally) => {
    const long = { ...spinePlace('M'), area: { ...spinePlace('M').area, shortName: 'Greater Glasgow and Clyde' } };
    expect(comparisonHeadline(long, tally)).toContain(long.area.shortName);
    expect(wordCount(comparisonHeadline(long, tally))).toBeLessThanOrEqual(15);
  });

  it.each([
    ['Toy', 1, 6, 'Toy is worse than Toyland on six of 11 measures compared, better on one'],
    ['Toy', 3, 3, 'Toy is better than Toyland on three of 11 measures compared, worse on three'],
    ['Toy', 4, 2, 'Toy is better than Toyland on four of 11 measures compared, worse on two'],
    ['Toy of Many Names', 1, 6, 'Toy of Many Names: worse than Toyland on six of 11 compared, better on one'],
    ['Toy of Very Many Names', 1, 6, 'Toy of Very Many Names: worse than Toyland on six measures, better on one'],
  ])('leads its title with the larger of better and worse, and never drops the other: %s, %i, %i', (...row) => {
    const [shortName, better, worse, headline] = row;
    const tally = { better, worse, similar: 11 - better - worse, higher: 0, lower: 0, compared: 11, all: 13 };
    const place = { ...spinePlace('M'), area: { ...spinePlace('M').area, shortName } };
    expect(comparisonHeadline(place, tally)).toBe(headline);
    expect(wordCount(headline)).toBeLessThanOrEqual(15);
    expect(comparisonSentence(place, tally)).toMatch(/better.*worse/u);
  });

  it('counts each comparison in the legend, and only marks that are drawn', () => {
    expect(toySpineFigure('N').legend.map(({ key, count }) => [key, count])).toEqual([
      ['similar', 1],
      ['lower', 1],
      ['not_compared', 1],
    ]);
  });

  it.each(['N', 'M', 'S'])('counts in its title the measures that its legend counts: %s', (code) => {
    const { legend } = toySpineFigure(code);
    const drawn = legend.reduce((sum, { count }) => sum + (count ?? 0), 0);
    const left = legend.find(({ key }) => key === 'not_compared')?.count ?? 0;
    const tally = comparisonTally(toySpineOf(code));
    expect([tally.all, tally.compared]).toEqual([drawn, drawn - left]);
  });

  it('says which intervals are ours, and keeps the caution of an indicator', () => {
    expect(toySpineFigure('M').notes.join(' ')).toContain('we worked out from published counts: toy-feeding.');
    expect(toySpineFigure('M').cautions).toEqual([{ titles: ['toy-rate'], caution: 'Not a measure of children.' }]);
  });

  it('has a table with every number that is drawn, unrounded', () => {
    const { twin } = toySpineFigure('M');
    expect(twin.rows[0]!.flatMap(({ value }) => value ?? [])).toEqual([12.34, 11, 13.5, 10, 0, 3, 9, 12.34]);
    expect(twin.rows[0]!.map(({ text }) => text)).toContain('between 1 and 2 of 3');
    expect(twin.rows.map(([name]) => name!.text)).toEqual(
      Object.values(spineIndicators).map(({ shortTitle }) => shortTitle),
    );
    for (const row of twin.rows) expect(row).toHaveLength(twin.columns.length);
  });

  it('says that there are no figures where an area has no indicator', () => {
    const empty = toySpineFigure('M', { ...toySpine, indicators: [] });
    expect(empty.unavailable).toContain('No indicator of this edition has figures');
    expect(empty.groups).toEqual([]);
  });
});
