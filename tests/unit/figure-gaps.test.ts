// The figures of the Gaps page on an invented nation: what is drawn, what is never classed, and words where nothing can be.
import { describe, expect, it } from 'vitest';
import { bivariateMapFigure } from '../../src/model/figures/bivariate-map.ts';
import { equityScatterFigure } from '../../src/model/figures/equity-scatter.ts';
import type { Figure } from '../../src/model/figures/figure.ts';
import { fundingEndsFigure } from '../../src/model/figures/funding-ends.ts';
import { provisionByPlaceFigure } from '../../src/model/figures/provision-by-place.ts';
import { askNextFigure } from '../../src/model/figures/what-to-ask.ts';
import { wordCount } from '../../src/model/figures/fitting.ts';
import type { GapView } from '../../src/model/gaps/gap-view.ts';
import { gapHeading } from '../../src/model/gaps/gap-heading.ts';
import {
  toyAssociation,
  toyFund,
  toyGapCatalogue,
  toyGapCoverage,
  toyGaps,
  toyGapView,
  toyNeedTable,
} from './toy-gaps.ts';

const gap = toyGapView({ area: 'north' });
const bare = toyGapView({}, { need: null, gaps: { places: [], funds: [], associations: [] } });
const allKnown = toyGapView(
  {},
  {
    coverage: {
      ...toyGapCoverage,
      cells: toyGapCoverage.cells.map((cell) => ({ ...cell, status: 'yes', asAt: '2026-05' })),
    },
  },
);
const figuresOf = (view: GapView): Figure[] => [
  equityScatterFigure(view),
  bivariateMapFigure(view),
  provisionByPlaceFigure(view, 'deprivation'),
  provisionByPlaceFigure(view, 'urban-rural'),
  fundingEndsFigure(view),
  askNextFigure(view, null),
];

describe('every figure of the page', () => {
  it.each([
    ['as it is', gap],
    ['without need, places and funds', bare],
    ['with everything known', allKnown],
  ])('%s: has a finding of at most 15 words, an alternative text and a table', (_words, view) => {
    for (const figure of figuresOf(view)) {
      expect(wordCount(figure.title), figure.title).toBeLessThanOrEqual(15);
      expect(figure.alt).not.toMatch(/undefined|NaN|null/u);
      expect(JSON.stringify(figure)).not.toMatch(/NaN|Infinity|undefined/u);
      expect(figure.twin.rows.every((row) => row.length === figure.twin.columns.length)).toBe(true);
    }
    expect(wordCount(gapHeading(view).title)).toBeLessThanOrEqual(15);
  });

  it('says what is missing where there is nothing to draw', () => {
    const words = figuresOf(bare).map(({ unavailable }) => unavailable ?? '');
    expect(words.slice(0, 5).every((each) => /held|is listed/u.test(each))).toBe(true);
    expect(askNextFigure(allKnown, null).unavailable).toBe(
      'Nothing is missing and nothing is out of date in this choice.',
    );
  });
});

describe('the heading', () => {
  it('says how many missing answers stand between the records and a finding', () => {
    expect(gapHeading(gap).title).toBe('Whether specialist help follows need cannot be told: four answers are missing');
    expect(gapHeading(bare).title).toBe('Need is not measured by district here, and four answers are missing');
  });
});

describe('the scatter', () => {
  const figure = equityScatterFigure(gap);

  it('has each area at its measured need, from the lower to the upper number of kinds', () => {
    expect(
      figure.points.map(({ code, need, lower, upper, isIsland, size }) => [code, need, lower, upper, isIsland, size]),
    ).toEqual([
      ['I', 0, 0, 2, true, 0.2],
      ['M', 10, 1, 1, false, 0.6],
      ['S', 20, 0, 2, false, 0.2],
      ['N', 30, 1, 1, false, 1],
    ]);
    expect(figure.points.find(({ selected }) => selected)?.words).toBe(
      'NHS North: 30.0% of toys; one of two kinds throughout; 50.0% of births in 2025.',
    );
  });

  it('puts both ends of the correlation, how far it reaches and what chance does into sentences', () => {
    expect(figure.findings).toEqual([
      'Rank correlation: if every missing answer were no, 0.40 (p = 0.60); if every one were yes, −0.20 (p = 0.80).',
      'As the missing answers fall, it can lie anywhere from −0.90 to 0.90.',
      'With 4 areas, chance alone goes beyond 0.85, up or down, about one time in twenty.',
      'So the records cannot say whether areas with more need have more or fewer kinds of specialist help.',
    ]);
    const settled = { ...toyAssociation, unknownAsYes: toyAssociation.unknownAsNo, reach: { lower: 0.4, upper: 0.4 } };
    expect(equityScatterFigure(toyGapView({}, { gaps: { associations: [settled] } })).findings[0]).toBe(
      'Rank correlation: 0.40 (p = 0.60).',
    );
  });

  it('has every point in its table, unrounded, and names an area without a measured need', () => {
    for (const { name, need, lower, upper } of figure.points) {
      const row = figure.twin.rows.find(([cell]) => cell!.text === name)!;
      expect(row.slice(1, 4).map(({ value }) => value)).toEqual([need, lower, upper]);
    }
    const [national, own] = toyNeedTable.blocks;
    const lacking = { ...toyNeedTable, blocks: [national!, { ...own!, values: [[null, 10, 30, 20]] }] };
    const without = equityScatterFigure(toyGapView({}, { need: lacking }));
    expect(without.points).toHaveLength(3);
    expect(without.notes).toContain('No value of need: Isle.');
  });
});

describe('the map of need and provision', () => {
  it('cuts at the nation and never classes an area with a missing answer', () => {
    const figure = bivariateMapFigure(gap);
    expect(figure.marks.map(({ code, class: place }) => [code, place])).toEqual([
      ['N', null],
      ['M', null],
      ['I', null],
      ['S', null],
    ]);
    expect(figure.notPlaced.count).toBe(4);
    expect(figure.marks[0]!.words).toContain('not known closely enough');
    expect(figure.marks[2]!.words).toContain('answers are missing');
  });

  it('places areas once all answers are known: above the nation is more need, below it less help', () => {
    const status = (area: string, column: string) =>
      area === 'N' ? 'no' : area === 'M' || column === 'team' ? 'yes' : 'no';
    const cells = toyGapCoverage.cells.map((cell) => ({ ...cell, status: status(cell.area, cell.column) }) as const);
    const figure = bivariateMapFigure(toyGapView({}, { coverage: { ...toyGapCoverage, cells } }));
    expect(figure.marks.map(({ code, class: place }) => [code, place])).toEqual([
      ['N', 'more-less'],
      ['M', 'less-more'],
      ['I', 'less-more'],
      ['S', 'less-more'],
    ]);
    expect(figure.title).toBe('NHS North has more need and less specialist help than Toyland (invented)');
    expect(figure.corners.map(({ count }) => count)).toEqual([1, 0, 0, 3]);
  });

  it('puts areas that all have everything on the side of more help', () => {
    expect(bivariateMapFigure(allKnown).marks.map(({ class: place }) => place)).toEqual([
      'more-more',
      'less-more',
      'less-more',
      'less-more',
    ]);
  });
});

describe('coverage by place', () => {
  const figure = provisionByPlaceFigure(gap, 'deprivation');

  it('has a bar for each class and one for all, and says how the ends differ', () => {
    expect(figure.rows.map(({ label, printed }) => [label, printed])).toEqual([
      ['Most deprived fifth', '80% to 100%'],
      ['Least deprived fifth', '0% to 60%'],
      ['All of Toyland (invented)', '40% to 80%'],
    ]);
    expect(figure.difference).toBe(
      'Most deprived fifth, against least deprived fifth: 40 to 80 percentage points higher.',
    );
    expect(figure.title).toBe('Infant team throughout: more often where the most deprived fifth of children live');
  });

  it('says that it is not known where the missing answers could turn it', () => {
    const swapped = [
      {
        ...toyGaps.places[0]!,
        classes: [
          { id: '1', name: null, children: { N: 1, M: 0, S: 0, I: 9 } },
          { id: '5', name: null, children: { N: 5, M: 5, S: 0, I: 0 } },
        ],
      },
    ];
    const untold = provisionByPlaceFigure(toyGapView({}, { gaps: { places: swapped } }), 'deprivation');
    expect(untold.title).toMatch(/^Infant team: whether .* is not known$/u);
    expect(untold.difference).toMatch(/from 40 percentage points lower to 50 higher/u);
  });
});

describe('the ends of funds', () => {
  it('name a fund without an end once where no other is listed', () => {
    const funds = [toyFund({ ends: null, endsBasis: null })];
    expect(fundingEndsFigure(toyGapView({}, { gaps: { funds } })).title).toBe(
      'The one fund that is listed has no known end',
    );
  });

  it('are all drawn, past and not known too, and no link is no comfort', () => {
    const funds = [toyFund(), toyFund({ id: 'open', name: 'Open fund', ends: null, endsBasis: null })];
    const figure = fundingEndsFigure(toyGapView({}, { gaps: { funds } }));
    expect(figure.title).toBe('No fund is known to end from now on; one has ended, one has no known end');
    expect(figure.funds.map(({ id, state }) => [id, state])).toEqual([
      ['toy-fund', 'ended'],
      ['open', 'unknown'],
    ]);
    expect(figure.findings[1]).toMatch(/it is not known, which does not mean that nothing is lost/u);
    expect(figure.unavailable).toBeNull();
  });

  it('say what coverage would be at each horizon once a fund is linked', () => {
    const losses = [{ area: 'N', column: 'team', left: 'no' as const, certain: true, services: ['club'] }];
    const horizons = toyGaps.horizons.map((horizon) => ({ ...horizon, losses: horizon.months > 6 ? losses : [] }));
    const funds = [toyFund({ ends: '2027-03', services: ['club'] })];
    const figure = fundingEndsFigure(toyGapView({}, { gaps: { funds, horizons } }));
    expect(figure.title).toBe('One fund ends within two years');
    expect(figure.coverage.map(({ label, steps }) => [label, steps.map(({ printed }) => printed)])).toEqual([
      ['Infant team', ['50% to 70%', '50% to 70%', '0% to 20%', '0% to 20%']],
    ]);
    expect(figure.twin.rows).toHaveLength(1 + 4);
    expect(figure.twin.rows[3]!.at(-1)!.value).toBeCloseTo(20, 12);
  });
});

describe('what to ask next', () => {
  it('keeps to a tier, marks the picked area and draws at most twelve', () => {
    expect(askNextFigure(gap, 'universal').questions).toEqual([]);
    const figure = askNextFigure(toyGapView({ area: 'isle' }), 'specialist');
    expect(figure.questions.filter(({ selected }) => selected).map(({ kind }) => kind)).toEqual([
      'Infant team',
      'Psychology',
    ]);
    expect(figure.title).toBe('4 answers are missing, and 1 is old or undated');
    expect(figure.drawn).toBe(5);
  });

  it('still works for a nation of one area', () => {
    const catalogue = { ...toyGapCatalogue, areas: toyGapCatalogue.areas.filter(({ code }) => code === 'S') };
    const one = toyGapView({}, { catalogue, need: null, gaps: { places: [], associations: [] } });
    expect(askNextFigure(one, null).questions.map(({ move }) => move)).toEqual([100, 100]);
  });
});
