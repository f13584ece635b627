// The disparity panel on invented districts: what each number says, and what is said where there is none.
import { describe, expect, it } from 'vitest';
import { placeStripPoints } from '../../src/charts/parts/strip-places.ts';
import type { DisparityTable } from '../../src/model/catalogue.ts';
import { disparityFigure } from '../../src/model/figures/disparity.ts';
import { toyChanceReading, toyDisparity } from './toy-chance.ts';
import { toyReading } from './toy-indicators.ts';

const figureOf = (fields: Partial<DisparityTable> = {}) =>
  disparityFigure(toyChanceReading({}, { disparity: { result: { ...toyDisparity, ...fields }, missing: null } }));
const statement = (id: string, fields: Partial<DisparityTable> = {}) =>
  figureOf(fields).statements.find((each) => each.id === id)!;

describe('the disparity panel', () => {
  it('names the two ends of the largest gap with its interval, and says how they were picked', () => {
    const { number, sentence, caution } = statement('gap');
    expect(number).toBe('20.8 points');
    expect(sentence).toBe(
      'The largest gap is between NHS North, 12.3%, and NHS South, 33.0%: 20.8 percentage points (95% interval 11.5 to 30.3). The highest is 2.7 times the lowest.',
    );
    expect(caution).toContain('picked because they differ most');
  });

  it('says that a gap has no interval where the two do not both have one, and gives no ratio to zero', () => {
    const { sentence } = statement('gap', { differenceLimits: null, ratio: null });
    expect(sentence).toContain('(no interval, as the two do not both have one that can be used).');
    expect(sentence).not.toContain('times the lowest');
  });

  it('puts the index by people first and the unweighted beside it', () => {
    expect(statement('index')).toMatchObject({ number: '18%', sentence: expect.stringContaining('it is 32%') });
    expect(statement('index', { weightedIndex: null }).sentence).toContain('No number of people is held');
    expect(statement('index', { weightedIndex: null, unweightedIndex: null })).toMatchObject({ number: null });
  });

  it('says what is left once chance is taken out, or that nothing is', () => {
    expect(figureOf().title).toBe(
      'Districts differ by up to 20.8 percentage points; 92% of variation is beyond chance',
    );
    expect(statement('beyond-chance').sentence).toBe(
      'Apart from chance, districts spread by about 6.3 percentage points around their mean (one standard deviation). 92% of the variation between the three with an interval is beyond chance.',
    );
    const none = { beyondChance: { tau: 0, iSquared: 0, areas: 3 } };
    expect(figureOf(none).title).toBe(
      'Districts differ by up to 20.8 percentage points, no more than chance would give',
    );
    expect(statement('beyond-chance', none).sentence).toBe(
      'No more variation than chance would give, among the three districts with an interval.',
    );
    expect(statement('beyond-chance', { beyondChance: null })).toMatchObject({ number: null, noNumber: 'Not known' });
    const few = { beyondChance: { tau: 6.25, iSquared: 91.6, areas: 1 } };
    expect(figureOf(few).title).toBe('Districts differ by up to 20.8 percentage points');
    expect(figureOf({ beyondChance: null }).title).toBe('Districts differ by up to 20.8 percentage points');
  });

  it('says what a gradient by deprivation would need', () => {
    const { number, sentence } = statement('gradient');
    expect(number).toBeNull();
    expect(sentence).toContain('needs the figure for each deprivation fifth');
  });

  it('has its numbers and every point in its table, unrounded', () => {
    const { strip, twin } = figureOf();
    const values = twin.rows.flatMap((row) => row.flatMap(({ value }) => value ?? []));
    expect(values).toEqual([
      20.75,
      11.5,
      30.25,
      2.7,
      18.2,
      31.6,
      5.5,
      6.25,
      91.6,
      ...strip.points.map(({ value }) => value),
    ]);
  });

  it.each(['a_count', 'too_few_areas'] as const)('says why there is none: %s', (missing) => {
    const figure = disparityFigure(toyChanceReading({}, { disparity: { result: null, missing } }));
    expect(figure.unavailable).not.toBeNull();
    expect([figure.statements, figure.strip.points]).toEqual([[], []]);
  });

  it('stands without statistics', () => {
    const figure = disparityFigure(toyReading());
    expect(figure.unavailable).toContain('nothing to compare');
    expect(JSON.stringify(figure)).not.toMatch(/NaN|Infinity/u);
  });
});

describe('the strip', () => {
  it('names the ends of the gap, lowest first', () => {
    expect(figureOf().strip.points.map(({ code, end }) => [code, end])).toEqual([
      ['N', 'lowest'],
      ['M', null],
      ['S', 'highest'],
    ]);
  });

  it('moves a point to another row where it would lie on its neighbour', () => {
    const { strip } = figureOf();
    const points = [10, 10, 10, 30].map((value, index) => ({ ...strip.points[0]!, code: String(index), value }));
    expect(placeStripPoints({ ...strip, points, domain: [10, 30] }).map(({ row }) => row)).toEqual([0, 1, -1, 0]);
  });
});
