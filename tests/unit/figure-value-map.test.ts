// Classes and the value map, on invented districts and with properties.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classScale, mostClasses } from '../../src/model/indicators/class-scale.ts';
import { classOf } from '../../src/model/figures/classes.ts';
import { wordCount } from '../../src/model/figures/fitting.ts';
import { valueMapFigure } from '../../src/model/figures/value-map.ts';
import { emptied, toyCount, toyRate, toyReading } from './toy-indicators.ts';

const mapOf = (...given: Parameters<typeof toyReading>) => {
  const reading = toyReading(...given);
  return valueMapFigure(reading);
};

describe('classes', () => {
  it('have round breaks that keep near values together', () => {
    expect(classScale([8, 11.3, 12, 13, 15.2, 16.2, 16.7, 17, 19.2, 19.8, 22.2])?.breaks).toEqual([10, 15, 18]);
  });

  it('are at most as many as asked, each value in exactly one, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e4, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 }),
        (values) => {
          const scale = classScale(values)!;
          expect(scale.breaks.length).toBeLessThanOrEqual(3);
          expect(scale.breaks.toSorted((a, b) => a - b)).toEqual(scale.breaks);
          const classes = values.toSorted((a, b) => a - b).map((value) => classOf(value, scale));
          expect(classes.toSorted((a, b) => a - b)).toEqual(classes);
          expect(classes[0]).toBe(0);
          expect(classes.at(-1)).toBe(scale.breaks.length);
        },
      ),
    );
  });

  it('are one where all values are equal, and none where there is no value', () => {
    expect(classScale([5, 5, 5])?.breaks).toEqual([]);
    expect(classScale([])).toBeNull();
  });

  it('are four for fourteen areas and two for five', () => {
    expect([14, 32, 5, 1].map(mostClasses)).toEqual([4, 4, 2, 2]);
  });

  it('print their breaks with the decimals that they need', () => {
    expect(classScale([1, 1.1, 2.4, 2.6], 2)).toMatchObject({ breaks: [2], decimals: 0 });
    expect(classScale([1.11, 1.12, 1.35, 1.36], 2)).toMatchObject({ breaks: [1.2], decimals: 1 });
  });
});

describe('the value map', () => {
  it('keeps values unrounded and prints them rounded', () => {
    const middle = mapOf().marks.find(({ code }) => code === 'N')!;
    expect([middle.value, middle.printed]).toEqual([12.25, '12.3%']);
    expect(middle.words).toBe('NHS North: 12.3% of toys (95% interval 11.0% to 14.0%, the source’s own).');
  });

  it('gives an area without a value no class but the state that says why', () => {
    const east = mapOf().marks.find(({ code }) => code === 'E')!;
    expect([east.value, east.class, east.noValue]).toEqual([null, null, 'suppressed']);
    expect(mapOf({ period: '2020' }).marks.find(({ code }) => code === 'E')!.noValue).toBe('not_known');
  });

  it('counts every area once in the legend', () => {
    const { classes, noValues, marks } = mapOf();
    const counted = [...classes, ...noValues].reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(marks.length);
    expect(noValues.map(({ key, count }) => [key, count])).toEqual([
      ['not_known', 0],
      ['suppressed', 1],
    ]);
  });

  it('keeps its breaks when the period changes', () => {
    const breaks = (period: string | null) => mapOf({ period }).classes.map(({ label }) => label);
    expect(breaks('2020')).toEqual(breaks(null));
  });

  it('says that a value was derived by us, in words and in the table', () => {
    const figure = mapOf();
    expect(figure.marks.find(({ code }) => code === 'S')!.words).toContain('derived by us');
    expect(figure.notes).toContain('One of 3 figures shown was derived by us.');
    expect(figure.twin.rows.map((row) => row.at(-1)!.text)).toEqual(['Published', 'Published', 'Derived by us', '']);
  });

  it('has a table with the drawn values', () => {
    const { marks, twin } = mapOf();
    expect(twin.rows.map((row) => row[1]!.value ?? null)).toEqual(marks.map(({ value }) => value));
  });

  it('draws counts as circles on a scale that holds for all periods, with the nation as a total', () => {
    const figure = mapOf({ period: '2020' }, toyCount);
    expect(figure.drawAs).toBe('circles');
    expect(figure.circles?.largest).toBe(33);
    expect(figure.classes).toEqual([]);
    expect(figure.marks.every((mark) => mark.class === null)).toBe(true);
  });

  it('says in words that there is nothing to draw where no area has a value', () => {
    const figure = mapOf({}, { ...toyRate, geographies: [] }, emptied);
    expect(figure.unavailable).toContain('No figure is held for any district');
  });

  it('has a heading of at most 15 words that names the range', () => {
    const { title } = mapOf();
    expect(title).toBe('Toy rate ranged from 12% to 33% across districts in 2024');
    expect(wordCount(title)).toBeLessThanOrEqual(15);
  });
});
