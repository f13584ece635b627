// Need figures on an invented nation: ranges and circles with the same numbers, and words where there is nothing to draw.
import { describe, expect, it } from 'vitest';
import { needCirclesFigure } from '../../src/model/figures/need-circles.ts';
import { areaNeedFigure } from '../../src/model/figures/area-need.ts';
import { needRangesFigure } from '../../src/model/figures/need-ranges.ts';
import { expectedFrom } from '../../src/model/need/expected.ts';
import { circleSizes, needAxis } from '../../src/model/need/expected-geometry.ts';
import { needHeading } from '../../src/model/need/need-heading.ts';
import { printedPrevalence } from '../../src/model/need/study-rows.ts';
import { rangedConstructs } from '../../src/model/need/prevalence-range.ts';
import { needCatalogue, toyIndicator, toyIndicatorTable, toyNeed, toyNeedTables, toyNeedView } from './toy-need.ts';
import { needView } from '../../src/model/need/need-view.ts';
import { defaultView } from '../../src/spec/view-spec.ts';

describe('the range bars', () => {
  it('are ordered by the number of children, with unrounded ends and the marks of single studies', () => {
    const { rows } = needRangesFigure(toyNeedView());
    expect(rows.map(({ code, children, low, high }) => [code, children, low, high])).toEqual([
      ['M', 600, 60, 150],
      ['N', 300, 30, 75],
      ['S', 100, 10, 25],
    ]);
    expect(rows[0]!.references.map(({ value }) => value)).toEqual([90, 141]);
    expect(rows[0]!.printed).toBe('60 to 150');
  });

  it('give the nation as the sum of lows to the sum of highs', () => {
    expect(needRangesFigure(toyNeedView()).total).toMatchObject({ low: 100, high: 250, children: 1000 });
  });

  it('have a twin with the numbers that are drawn', () => {
    const { rows, total, twin } = needRangesFigure(toyNeedView());
    const drawn = [...rows, total!].map(({ children, low, references, high }) => [
      children,
      low,
      ...references.map(({ value }) => value),
      high,
    ]);
    expect(twin.rows.map((row) => row.flatMap(({ value, expected }) => value ?? expected ?? []))).toEqual(drawn);
  });

  it('print no end and no mark that is not rounded: outwards, or to the step of the range', () => {
    const births = toyIndicatorTable('toy-births', [3047, 6093, 1011], 10_151);
    const { twin, rows } = needRangesFigure(toyNeedView({}, { births }));
    const shown = ['6,093', '600', 'about 900', 'about 1,400', '1,600', 'between about 600 and 1,600'];
    expect(twin.rows[0]!.slice(1).map(({ text }) => text)).toEqual(shown);
    expect(rows[0]!.printed).toBe('600 to 1,600');
  });

  it('say in words that no child was counted, and keep what is no number of children out', () => {
    const births = toyIndicatorTable('toy-births', [0, -4, Number.NaN], null);
    const figure = needRangesFigure(toyNeedView({}, { births }));
    expect(figure.rows.map(({ code, printed }) => [code, printed])).toEqual([['N', 'no children counted']]);
    expect(figure.total).toBeNull();
    expect(JSON.stringify(figure)).not.toMatch(/NaN|Infinity|−4/u);
    expect(circleSizes(figure.rows)).toEqual([]);
  });

  it('exist for the areas of the nation’s main geography alone: a smaller area has no row of its own', () => {
    const figure = areaNeedFigure(toyNeedView(), 'S12000036');
    expect(figure.rows).toEqual([]);
    expect(figure.title).toContain('no range is given');
  });

  it('pick one area out beside its nation', () => {
    const figure = areaNeedFigure(toyNeedView(), 'S');
    expect(figure.alt).toContain('NHS South: between about 10 and 25. Toyland (invented): between about 100 and 250.');
    expect(figure.notes.join(' ')).not.toMatch(/ranking|map/u);
    expect(figure.rows.map(({ code }) => code)).toEqual(['S']);
    expect(figure.title).toBe('South: an expected range of about 10 to 25 babies a year');
    expect(figure.total?.printed).toBe('100 to 250');
  });

  it('always carry the caution', () => {
    expect(needRangesFigure(toyNeedView()).caution).toContain('not a diagnosis of a child');
    expect(needCirclesFigure(toyNeedView()).caution).toContain('cannot be applied to any one child or family');
  });

  it('leave an area without a number out of the drawing, say so in the twin, and give no total', () => {
    const births = toyIndicatorTable('toy-births', [300, null, 100], null);
    const figure = needRangesFigure(toyNeedView({}, { births }));
    expect(figure.rows.map(({ code }) => code)).toEqual(['N', 'S']);
    expect(figure.total).toBeNull();
    expect(figure.twin.rows.at(-1)!.map(({ text }) => text)).toContain('not held');
    expect(figure.twin.rows.every((row) => row.length === figure.twin.columns.length)).toBe(true);
  });

  it('say what is missing where no number is held at all', () => {
    const figure = needRangesFigure(toyNeedView({ denominator: 'under-3' }));
    expect(figure.rows).toEqual([]);
    expect(figure.unavailable).toContain('not held here');
    expect(figure.title).toBe('The number of children under 3 by district is not held, so no range is given');
    expect(figure.twin.rows).toHaveLength(3);
  });

  it('keep the number of children in the table, and no column of a range, where there is no range', () => {
    const { twin } = needRangesFigure(toyNeedView({ construct: 'single-figure' }));
    expect(twin.columns.map(({ label }) => label)).toEqual(['Area', 'Children counted']);
    expect(twin.rows.map((row) => row[1]?.value)).toEqual([600, 300, 100]);
  });

  it('are not drawn from a single figure', () => {
    const need = toyNeedView({ construct: 'single-figure' });
    expect(needRangesFigure(need).unavailable).toContain('no range for single figure');
    expect(rangedConstructs(toyNeed).map(({ id }) => id)).toEqual(['disorganised-attachment']);
  });

  it('have an axis from nothing to a round number, with few ticks', () => {
    for (const high of [0, 12, 37, 704, 2713, 11_441]) {
      const { domain, ticks } = needAxis([{ low: expectedFrom(0), high: expectedFrom(high) }]);
      expect(domain[0]).toBe(0);
      expect(domain[1]).toBeGreaterThanOrEqual(high);
      expect(ticks.length).toBeLessThanOrEqual(5);
    }
  });
});

describe('the circles', () => {
  it('have the numbers of the bars, and no shade', () => {
    const bars = needRangesFigure(toyNeedView({ area: 'south' })).rows;
    const { circles } = needCirclesFigure(toyNeedView({ area: 'south' }));
    expect(circles.map(({ code, low, high, selected }) => ({ code, low, high, selected }))).toEqual(
      bars.map(({ code, low, high, selected }) => ({ code, low, high, selected })),
    );
    expect(circles.map(({ words }) => words)[0]).toBe('NHS Middle: between about 60 and 150.');
  });
});

describe('births that are published as shares', () => {
  const catalogue = { ...needCatalogue, indicators: [toyIndicator('toy-births', { measure: 'proportion' })] };
  const births = toyIndicatorTable('toy-births', [30, 60, 9.9], null, {
    numerator: [[null, 612, null]],
    denominator: [[1000, 1000, 1000]],
  });
  const need = needView(defaultView, catalogue, { ...toyNeedTables, births });

  it('use the published count where there is one, and mark the rest as derived', () => {
    expect(need.areas.map(({ area, children, derived }) => [area.code, children, derived])).toEqual([
      ['M', 612, false],
      ['N', 300, true],
      ['S', 99, true],
    ]);
  });

  it('are rounded to tens where they are derived, and said to be so', () => {
    const { rows, notes } = needRangesFigure(need);
    expect(rows.map(({ childrenPrinted }) => childrenPrinted)).toEqual(['612', 'about 300', 'about 100']);
    expect(notes.join(' ')).toContain('derived by us: share × total');
  });
});

describe('words of the page', () => {
  it('state the range of the nation in at most 15 words', () => {
    const { title, lede } = needHeading(toyNeedView());
    expect(title).toBe('About 100 to 250 babies a year: the expected range of disorganised attachment');
    expect(title.split(' ').length).toBeLessThanOrEqual(15);
    expect(lede).toContain('10% to 25% of them are expected to be classified');
  });

  it('print what a study found without making a range of one figure', () => {
    const [range, point] = toyNeed.constructs[0]!.prevalences;
    expect(printedPrevalence(range!)).toBe('10% to 25%');
    expect(printedPrevalence(point!)).toBe('15%');
    expect(printedPrevalence({ ...point!, point: null, high: 20 })).toBe('up to 20%');
    expect(printedPrevalence({ ...range!, point: 20.1, interval: 'confidence_interval_95' })).toBe(
      '20.1% (95% interval 10% to 25%)',
    );
  });
});
