// The coverage figures on an invented nation: unknown is a value, a band is a band, and the twin says what is drawn.
import { describe, expect, it } from 'vitest';
import { columnBands, tierBands } from '../../src/model/coverage/bands.ts';
import type { CoverageView } from '../../src/model/coverage/coverage-view.ts';
import { subjectOf } from '../../src/model/coverage/subject.ts';
import { coverageBandsFigure } from '../../src/model/figures/coverage-bands.ts';
import { statusMapFigure } from '../../src/model/figures/status-map.ts';
import { tierGridFigure } from '../../src/model/figures/tier-grid.ts';
import { toyCell, toyTable, toyView } from './toy-coverage.ts';

function mapOf(coverage: CoverageView, service: string | null = null) {
  const subject = subjectOf(coverage, service);
  const input = {
    cells: coverage.cells,
    areas: coverage.areas.map(({ code }) => code),
    weights: coverage.nation.weights.values,
  };
  const bands = [...columnBands(coverage.columns, input), ...tierBands(coverage.lines, input)];
  const band = bands.find(({ id }) => id === subject.id)!;
  return { figure: statusMapFigure(coverage, subject, band), bands };
}
const gridOf = (coverage: CoverageView) =>
  tierGridFigure(coverage, {
    columns: coverage.columns,
    picked: 'team',
    tierLabels: new Map([
      ['universal', 'Universal'],
      ['specialist', 'Specialist'],
    ]),
  });

describe('a published count without names', () => {
  const counted = (inPlace: number, of = 3) =>
    mapOf({
      ...toyView(),
      counts: [{ nation: 'TOY', column: 'team', inPlace, developing: null, of, asAt: '2023-06', source: 'toy-source' }],
    }).figure;
  const third = (...given: Parameters<typeof counted>) =>
    counted(...given).keyNumbers.find(({ label }) => label.includes('if the national count of June 2023 is right'));

  it('gives a third, labelled reading of the band, and colours no area', () => {
    const [strict] = counted(2).keyNumbers;
    expect(third(2)?.number).toBe(strict?.number.split(' to ').at(-1));
    expect(third(2)?.note).toContain('One of those not known must then have it');
    expect(counted(2).marks.map(({ status }) => status)).toEqual(['yes', 'partial', 'unknown']);
  });

  it('gives none where it disagrees with the records, and says so', () => {
    expect(third(3)).toBeUndefined();
    expect(counted(3).notes.join(' ')).toContain('disagree (3 in place, 1 named here');
  });

  it('gives none where it counts other areas than the nation has', () => {
    expect(third(2, 14)).toBeUndefined();
  });
});

describe('the status map', () => {
  it('shows the infant specialist column first, areas by births, and counts the unknown apart from none', () => {
    const { figure } = mapOf(toyView());
    expect(figure.marks.map(({ code, status }) => [code, status])).toEqual([
      ['N', 'yes'],
      ['M', 'partial'],
      ['S', 'unknown'],
    ]);
    expect(figure.legend.map(({ key, count }) => [key, count])).toEqual([
      ['yes', 1],
      ['partial', 1],
      ['developing', 0],
      ['no', 0],
      ['unknown', 1],
    ]);
    expect(figure.title).toBe('One of three districts has an infant team throughout; one is not known');
  });

  it('says of each area its status, which part, and as at when', () => {
    const { figure } = mapOf(toyView());
    expect(figure.marks.map(({ words }) => words)).toEqual([
      'NHS North: whole area, as at February 2020.',
      'NHS Middle: part of the area, or some families (one town only), undated.',
      'NHS South: not known.',
    ]);
  });

  it('has a table twin with the same statuses in the same order', () => {
    const { figure } = mapOf(toyView());
    const labels = new Map(figure.legend.map(({ key, label }) => [key, label]));
    expect(figure.twin.rows.map(([name, status]) => [name?.text, status?.text])).toEqual(
      figure.marks.map(({ name, status }) => [name, labels.get(status)]),
    );
  });

  it('counts old and undated answers as not known when asked for recent ones only, and says so', () => {
    const { figure } = mapOf(toyView({ reading: 'recent-only' }));
    expect(figure.marks.every(({ status }) => status === 'unknown')).toBe(true);
    expect(figure.title).toBe('No recent, dated answer says which districts have an infant team');
    expect(figure.notes.join(' ')).toContain('count as not known');
  });

  it('says of each answer that the reading leaves out what was last reported, and why it does not count', () => {
    const reasons = (reading: 'recent-only' | 'as-reported') =>
      mapOf(toyView({ reading })).figure.twin.rows.map((cells) => cells.at(-2)?.text ?? '');
    expect(reasons('recent-only')).toEqual([
      'Last reported: whole area, as at February 2020. That is too old for this reading. Recorded for the whole area (invented).',
      expect.stringMatching(
        /^Last reported: part of the area, or some families, undated. Undated answers do not count/u,
      ),
      'Nothing was found.',
    ]);
    expect(reasons('as-reported')[0]).toBe('Recorded for the whole area (invented).');
  });

  it('prints a national count beside the map, and how many are being set up only where the source says so', () => {
    const count = { nation: 'TOY', column: 'team', inPlace: 2, of: 3, asAt: '2023-06-02', source: 'toy-report' };
    const notesWith = (developing: number | null) =>
      mapOf(toyView({}, { ...toyTable, counts: [{ ...count, developing }] })).figure.notes[0];
    expect(notesWith(1)).toContain('(2 June 2023) counts 2 in place and 1 being set up, of 3');
    expect(notesWith(null)).toContain('(2 June 2023) counts 2 in place, of 3');
  });

  it('names every source of an area in its table', () => {
    const second = { ...toyTable.sources[0]!, id: 'toy-news', title: 'Toy news' };
    const cells = [toyCell('N', 'team', { sources: ['toy-report', 'toy-news'] })];
    const { figure } = mapOf(toyView({}, { ...toyTable, cells, sources: [...toyTable.sources, second] }));
    const named = figure.twin.rows.find(([name]) => name?.text === 'NHS North')?.at(-1)?.text;
    expect(named).toBe('Toy Press, Toy report, March 2026; Toy Press, Toy news, March 2026');
  });

  it('keeps entitlements, which have no age, in the reading of recent answers', () => {
    const { figure } = mapOf(toyView({ reading: 'recent-only' }), 'visits');
    expect(figure.title).toBe('All three districts have visits throughout');
    expect(figure.notes.join(' ')).toContain('What every family is entitled to has no age.');
    expect(figure.twin.rows[0]?.at(-2)?.text).toContain('An entitlement has no age');
  });

  it('draws a whole tier, with the sources of every cell that makes it', () => {
    const { figure } = mapOf(toyView(), 'tier-specialist');
    expect(figure.marks.map(({ status }) => status)).toEqual(['yes', 'partial', 'unknown']);
    expect(figure.sources.map(({ id }) => id)).toEqual(['toy-report']);
  });

  it('picks out the area of the address, and no other', () => {
    const { figure } = mapOf(toyView({ area: 'middle' }));
    expect(figure.marks.filter(({ selected }) => selected).map(({ code }) => code)).toEqual(['M']);
  });

  it('shows the default where the address asks for a service that does not exist', () => {
    expect(mapOf(toyView(), 'dragons').figure.title).toContain('infant team');
  });
});

describe('the bands', () => {
  it('run from "not known is no" to "not known is yes", strictly and broadly', () => {
    const coverage = toyView();
    const { bands } = mapOf(coverage);
    const summary = bands.find(({ id }) => id === 'team')!;
    const { rows, twin, subtitle } = coverageBandsFigure(
      coverage,
      [{ label: 'Infant team', group: 'specialist', picked: false, summary }],
      { id: 'b', title: 'Bands', sources: [] },
    );
    expect(rows[0]).toMatchObject({ printed: '60% to 70%', printedBroad: '90% to 100% with part', known: 0.9 });
    expect(rows[0]!.parts).toEqual([
      { status: 'yes', share: 0.6 },
      { status: 'partial', share: 0.3 },
      { status: 'unknown', share: 0.1 },
    ]);
    expect(subtitle).toMatch(/Solid: whole area\. Striped: part\. Hatched: not known\.$/u);
    expect(twin.rows[0]!.slice(1).map(({ value }) => Math.round(value!))).toEqual([60, 70, 90, 100, 90]);
  });

  it('explain an empty rest, where some areas have none', () => {
    const coverage = toyView(
      {},
      { ...toyTable, cells: [toyCell('N', 'team'), toyCell('M', 'team', { status: 'no' })] },
    );
    const summary = mapOf(coverage).bands.find(({ id }) => id === 'team')!;
    const { subtitle } = coverageBandsFigure(
      coverage,
      [{ label: 'Infant team', group: 'specialist', picked: false, summary }],
      { id: 'b', title: 'Bands', sources: [] },
    );
    expect(subtitle).toMatch(/Solid: whole area\. Hatched: not known\. Empty: none\.$/u);
  });

  it('say in words why there is nothing to draw where no births are held', () => {
    const coverage = toyView();
    const summary = columnBands(coverage.columns, { cells: coverage.cells, areas: ['N', 'M', 'S'], weights: {} })[0]!;
    const figure = coverageBandsFigure(coverage, [{ label: 'Visits', group: 'u', picked: false, summary }], {
      id: 'b',
      title: 'Bands',
      sources: [],
    });
    expect(figure.unavailable).toContain('No births by area');
  });
});

describe('the tier grid', () => {
  it('has a row for each area, most births first, and the age of each answer', () => {
    const grid = gridOf(toyView());
    expect(grid.rows.map(({ shortName, weight }) => [shortName, weight])).toEqual([
      ['North', '600'],
      ['Middle', '300'],
      ['South', '100'],
    ]);
    expect(grid.rows.map(({ cells }) => cells.map(({ status, age }) => `${status} ${age}`))).toEqual([
      ['yes none', 'yes old'],
      ['yes none', 'partial undated'],
      ['yes none', 'unknown none'],
    ]);
    expect(grid.groups).toEqual([
      { label: 'Universal', span: 1 },
      { label: 'Specialist', span: 1 },
    ]);
  });

  it('shows an area without any cell as not known', () => {
    const table = { ...toyTable, cells: [toyCell('N', 'team')] };
    expect(
      gridOf(toyView({}, table))
        .rows.at(-1)!
        .cells.map(({ status }) => status),
    ).toEqual(['unknown', 'unknown']);
  });
});
