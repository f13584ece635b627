// Coverage by where children live, and what to ask next: on an invented nation.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statuses } from '../../src/model/catalogue.ts';
import { askCsv, askText } from '../../src/model/gaps/ask-list.ts';
import { openQuestions } from '../../src/model/gaps/open-questions.ts';
import { placeBands, placeDifference } from '../../src/model/gaps/place-bands.ts';
import { askNextFigure } from '../../src/model/figures/what-to-ask.ts';
import { boundsDifference } from '../../src/model/statistics/bounds-difference.ts';
import { coverageBounds } from '../../src/model/statistics/coverage-bounds.ts';
import { toyGapCatalogue, toyGaps, toyGapCoverage, toyGapView } from './toy-gaps.ts';

const [table] = toyGaps.places;
const [first, last] = table!.classes;

describe('by place', () => {
  const { answers } = toyGapView().subject;

  it('each class of children has the band of the areas that they live in', () => {
    const [deprived, other] = placeBands(table!, answers);
    expect(deprived).toMatchObject({ children: 100, bounds: { strict: { lower: 0.8, upper: 1 } } });
    expect(other).toMatchObject({ children: 100, bounds: { strict: { lower: 0, upper: 0.6 } } });
  });

  it('has no band where an area’s children are not counted', () => {
    const lacking = { ...table!, classes: [{ id: '1', name: null, children: { N: 5 } }] };
    expect(placeBands(lacking, answers)[0]!.bounds).toMatchObject({ strict: null, missing: 'weights_missing' });
    expect(placeDifference({ ...first!, children: { N: 5 } }, last!, answers)).toBeNull();
  });

  it('the difference is that of one and the same answer in both classes', () => {
    const difference = placeDifference(first!, last!, answers)!;
    expect(difference.lower).toBeCloseTo(0.4, 12);
    expect(difference.upper).toBeCloseTo(0.8, 12);
  });

  it('lies within the difference of the two bands apart, and holds every way in which the unknown can fall', () => {
    const area = fc.record({
      status: fc.constantFrom(...statuses),
      one: fc.integer({ min: 1, max: 50 }),
      other: fc.integer({ min: 1, max: 50 }),
      falls: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 8 }), (areas) => {
        const given = areas.map(({ status }, i) => ({ area: String(i), status, cell: null, sources: [] }));
        const place = (end: 'one' | 'other') => ({
          id: end,
          name: null,
          children: Object.fromEntries(areas.map((each, i) => [String(i), each[end]])),
        });
        const joint = placeDifference(place('one'), place('other'), given)!;
        const band = (end: 'one' | 'other', fallen: boolean) =>
          coverageBounds(
            areas.map(({ status, falls }) => (fallen && status === 'unknown' ? (falls ? 'yes' : 'no') : status)),
            areas.map((each) => each[end]),
          ).strict!;
        const apart = boundsDifference(band('one', false), band('other', false));
        const actual = band('one', true).lower - band('other', true).lower;
        expect(joint.lower).toBeGreaterThanOrEqual(apart.lower! - 1e-12);
        expect(joint.upper).toBeLessThanOrEqual(apart.upper! + 1e-12);
        expect(actual).toBeGreaterThanOrEqual(joint.lower - 1e-12);
        expect(actual).toBeLessThanOrEqual(joint.upper + 1e-12);
      }),
    );
  });
});

describe('what to ask next', () => {
  const { coverage } = toyGapView();
  const questions = openQuestions(coverage);

  it('lists what is not known or out of date, the farthest move first; entitlements are not asked again', () => {
    expect(questions.map(({ area, column, reported }) => `${area.code} ${column.id} ${reported}`)).toEqual([
      'M team partial',
      'I team unknown',
      'S team unknown',
      'I psychology unknown',
      'S psychology unknown',
    ]);
  });

  it('says how both bands would stand after either answer', () => {
    const [middle, isle] = questions;
    expect(middle!.national).toEqual({
      now: { lower: 0.5, upper: 0.7 },
      ifYes: { lower: 0.8, upper: 1 },
      ifNo: { lower: 0.5, upper: 0.7 },
    });
    expect(middle!.own).toEqual({
      now: { lower: 2, upper: 2 },
      ifYes: { lower: 3, upper: 3 },
      ifNo: { lower: 2, upper: 2 },
    });
    expect(isle!.own).toEqual({
      now: { lower: 1, upper: 3 },
      ifYes: { lower: 2, upper: 3 },
      ifNo: { lower: 1, upper: 2 },
    });
  });

  it('moves an end of the band by the share of the area, and by no more', () => {
    for (const { national, move } of questions) {
      const moves = [national!.ifYes, national!.ifNo].flatMap(({ lower, upper }) => [
        Math.abs(lower - national!.now.lower),
        Math.abs(upper - national!.now.upper),
      ]);
      expect(Math.max(...moves)).toBeCloseTo(move, 12);
    }
  });

  it('takes a confirmed yes out of the area’s own number where the answer is no', () => {
    const cells = toyGapCoverage.cells.map((cell) =>
      cell.area === 'N' && cell.column === 'team' ? { ...cell, asAt: '2019' } : cell,
    );
    const [old] = openQuestions(toyGapView({}, { coverage: { ...toyGapCoverage, cells } }).coverage);
    expect(old).toMatchObject({ reported: 'yes', age: 'old', move: 0.5 });
    expect(old!.own).toEqual({
      now: { lower: 2, upper: 2 },
      ifYes: { lower: 2, upper: 2 },
      ifNo: { lower: 1, upper: 1 },
    });
  });
});

it('without births an answer moves no share, and the area’s own number still', () => {
  const weights = { ...toyGapCatalogue.nations[0]!.weights, values: { N: 500 } };
  const catalogue = { ...toyGapCatalogue, nations: [{ ...toyGapCatalogue.nations[0]!, weights }] };
  const [one] = openQuestions(toyGapView({}, { catalogue }).coverage);
  expect(one).toMatchObject({ national: null, move: 0, own: { now: { lower: 1, upper: 3 } } });
});

describe('the list to take along', () => {
  const figure = askNextFigure(toyGapView(), null);

  it('has a line for every question, with what is known and both bands', () => {
    const lines = askText(figure, 'What to ask next (invented)').split('\n');
    expect(lines).toHaveLength(2 + 5);
    expect(lines[3]).toBe(
      '2. Does NHS Isle have an infant team? Nothing was found. Nation: 50% to 70% now; 60% to 70% if yes, 50% to 60% if no. This district: 1 to 3 of 3 kinds throughout; 2 to 3 if yes, 1 to 2 if no.',
    );
  });

  it('is CSV with unrounded numbers, quotes doubled and formulas disarmed', () => {
    const [one] = figure.questions;
    const csv = askCsv({
      questions: [{ ...one!, question: '=HYPERLINK("x"), is it?' }],
      twin: { ...figure.twin, rows: [[{ text: '+cmd' }, { text: '10.0', value: 100 / 3 }]] },
    });
    expect(csv.split('\r\n')[1]).toBe(`1,"'=HYPERLINK(""x""), is it?",'+cmd,${100 / 3}`);
  });

  it('has as many rows as the table', () => {
    expect(askCsv(figure).trimEnd().split('\r\n')).toHaveLength(1 + figure.twin.rows.length);
  });
});
