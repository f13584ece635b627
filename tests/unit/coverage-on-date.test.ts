// Coverage figures on a past date, and two dates compared, on an invented nation: opened is not became known.
import { describe, expect, it } from 'vitest';
import { bandInput, columnBands } from '../../src/model/coverage/bands.ts';
import type { CoverageView } from '../../src/model/coverage/coverage-view.ts';
import { coverageOn } from '../../src/model/coverage/history/coverage-on.ts';
import { changeKind } from '../../src/model/coverage/history/changes.ts';
import type { TwoDates } from '../../src/model/coverage/history/two-dates.ts';
import { subjectOf } from '../../src/model/coverage/subject.ts';
import { coverageChangeFigures } from '../../src/model/figures/coverage-change-scopes.ts';
import { statusMapFigure } from '../../src/model/figures/status-map.ts';
import type { CoverageChangeFigure } from '../../src/model/figures/figure.ts';
import { defaultView } from '../../src/spec/view-spec.ts';
import { toyCatalogue, toyTable, toyView } from './toy-coverage.ts';
import { answer, toyDates, toyHistory, toyPast } from './toy-coverage-history.ts';

const statuses = (coverage: CoverageView, column = 'team') =>
  coverage.areas.map(({ code }) => coverage.cells.find((cell) => cell.area === code && cell.column === column)?.status);

function mapOf(coverage: CoverageView) {
  const band = columnBands(coverage.columns, bandInput(coverage)).find(({ id }) => id === 'team')!;
  return statusMapFigure(coverage, subjectOf(coverage, 'team'), band);
}

describe('coverage on a date', () => {
  it('is what was known by the end of that year, month or day', () => {
    expect(statuses(toyPast('2017'))).toEqual(['unknown', 'unknown', 'unknown']);
    expect(statuses(toyPast('2018-05'))).toEqual(['no', 'unknown', 'unknown']);
    expect(statuses(toyPast('2018-05-14'))).toEqual(['unknown', 'unknown', 'unknown']);
    expect(statuses(toyPast('2020'))).toEqual(['yes', 'unknown', 'partial']);
    expect(statuses(toyPast('2026-06-30'))).toEqual(['yes', 'unknown', 'unknown']);
    expect(statuses(toyView())).toEqual(['yes', 'partial', 'unknown']);
  });

  it('measures ages to that date', () => {
    const ageOf = (asAt: string) =>
      toyPast(asAt).cells.find((cell) => cell.area === 'N' && cell.column === 'team')?.age;
    expect([ageOf('2020-03'), ageOf('2022-01'), ageOf('2024')]).toEqual(['fresh', 'ageing', 'old']);
    expect(statuses(toyPast('2024', { reading: 'recent-only' }))).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('leaves a published count out before its own date', () => {
    const count = {
      nation: 'TOY',
      column: 'team',
      inPlace: 2,
      developing: null,
      of: 3,
      asAt: '2021',
      source: 'toy-report',
    };
    const table = { ...toyTable, counts: [count] };
    const on = (asAt: string) =>
      coverageOn({ ...defaultView, asAt }, toyCatalogue, { table, history: toyHistory }).counts.length;
    expect([on('2021-06'), on('2021-07')]).toEqual([0, 1]);
  });

  it('says its date in the headline and the subtitle', () => {
    expect(mapOf(toyPast('2020-06'))).toMatchObject({
      title: 'June 2020: one of three districts had an infant team throughout; one unknown',
      subtitle: 'Infant team, by district, as at June 2020, as last reported.',
    });
    expect(mapOf(toyPast('2018')).title).toBe('End of 2018: one district had an infant team in part; one unknown');
    expect(mapOf(toyPast('2018-05-20')).title).toBe(
      '20 May 2018: no district was known to have an infant team; two unknown',
    );
  });

  it('before any evidence is not known everywhere, in words', () => {
    const figure = mapOf(toyPast('1901'));
    expect(figure.title).toBe('End of 1901: which districts had an infant team is not known');
    expect(figure.marks.map(({ words }) => words)).toEqual([
      'NHS North: not known.',
      'NHS Middle: not known.',
      'NHS South: not known.',
    ]);
    expect(JSON.stringify(figure)).not.toMatch(/NaN|Infinity/u);
  });

  it('says of a cell since when a service ran, and what only an undated source says', () => {
    const reasonOf = (area: string) =>
      toyPast('2020').cells.find((cell) => cell.area === area && cell.column === 'team')?.reason;
    expect(reasonOf('N')).toBe('Recorded for the whole area (invented). North team: since February 2020.');
    expect(reasonOf('M')).toBe(
      'No start date and no dated source from before then was found. What an undated source says is left out: nobody knows since when it holds.',
    );
  });
});

describe('the reason of a change', () => {
  const nothing = { began: false, ended: false, undatedOnly: false };
  it.each([
    ['unknown', 'yes', { ...nothing, began: true }, 'opened'],
    ['no', 'partial', { ...nothing, began: true }, 'opened'],
    ['unknown', 'yes', nothing, 'known'],
    ['unknown', 'no', nothing, 'known'],
    ['yes', 'unknown', { ...nothing, ended: true }, 'closed'],
    ['yes', 'unknown', nothing, 'unknown'],
    ['no', 'yes', nothing, 'changed'],
    ['partial', 'yes', { ...nothing, began: true }, 'changed'],
    ['unknown', 'yes', { ...nothing, undatedOnly: true }, 'undated'],
    ['yes', 'unknown', { ...nothing, undatedOnly: true }, 'unknown'],
    ['yes', 'yes', { ...nothing, began: true }, null],
  ] as const)('from %s to %s with %o is %s', (before, after, why, kind) => {
    expect(changeKind(before, after, why)).toBe(kind);
  });
});

const figuresOf = (two: TwoDates, service = 'team') => coverageChangeFigures(two, subjectOf(two.later, service));
const listed = ({ groups }: CoverageChangeFigure) =>
  groups.map(({ kind, printed, rows }) => [
    kind,
    printed,
    rows.flatMap(({ items }) => items.map(({ code, before, after, why }) => `${code}: ${before}, ${after} ${why}`)),
  ]);

describe('two dates compared', () => {
  it('keep what opened, what closed and what only became known apart', () => {
    const [figure] = figuresOf(toyDates('2019'));
    expect(listed(figure!)).toEqual([
      ['opened', 'one answer, one service', ['N: no, yes from February 2020']],
      ['closed', 'one answer, one service', ['S: partial, unknown until December 2021']],
      ['undated', 'one answer', ['M: unknown, partial undated']],
    ]);
    expect(figure!.title).toBe(
      'Since the end of 2019, one service closed, one service opened and one is known, undated',
    );
    expect(listed(figuresOf(toyDates('2018-01', { asAt: '2018-05' }))[0]!)).toEqual([
      ['known', 'one answer', ['N: unknown, no as at May 2018']],
    ]);
  });

  it('do not call open what a source says began, or ended, outside them', () => {
    const none = answer('2018-05-15', { status: 'no', asAt: '2018-05' });
    const long = answer('2022-01-01', { starts: [{ service: 'Old team', date: '2015' }] });
    const still = answer('2018-05-15', { ends: [{ service: 'Old team', date: '2030' }] });
    const gone = answer('2022-01-01', { status: 'no' });
    const cells = [
      { area: 'N', column: 'team', answers: [none, long] },
      { area: 'M', column: 'team', answers: [still, gone] },
    ];
    const [figure] = figuresOf(toyDates('2019', { asAt: '2023' }, { ...toyHistory, cells }));
    expect(figure!.groups.map(({ kind, count }) => [kind, count])).toEqual([['changed', 2]]);
  });

  it('count a service once that began in several areas', () => {
    const [, all] = figuresOf(toyDates('2016', { asAt: '2018' }));
    expect(all!.groups.find(({ kind }) => kind === 'opened')?.printed).toBe('four answers, two services');
    expect(all!.title).toBe('Across all kinds of help, two services opened and one answer became known');
  });

  it('give the difference of the bands as bounds, with a direction only where nought lies outside', () => {
    const [figure] = figuresOf(toyDates('2018-05', { asAt: '2020' }));
    expect(figure!.bands).toMatchObject([
      {
        id: 'team',
        steps: [
          { label: 'May 2018', strict: { lower: 0, upper: 0.4 }, printed: '0% to 40%' },
          { label: 'The end of 2020', strict: { lower: 0.6, upper: 0.9 }, printed: '60% to 90%' },
        ],
        printed: 'Difference: up 20 to 90 points.',
      },
    ]);
    expect(figuresOf(toyDates('2017', { asAt: '2019' }))[0]!.bands[0]!.printed).toBe(
      'Difference: between −100 and +30 points: up or down is not known.',
    );
  });

  it('have a table with each answer that changed and each band, unrounded', () => {
    const [figure] = figuresOf(toyDates('2018-05', { asAt: '2020' }));
    const words = figure!.twin.rows.map((row) => row.map(({ text }) => text));
    expect(words[0]!.slice(0, 6)).toEqual([
      'Infant team',
      'NHS North',
      'Opened',
      'None, a source says',
      'Whole area',
      'North team, February 2020',
    ]);
    const band = figure!.twin.rows.find(([first]) => first?.text === 'Infant team: share throughout')!;
    expect(band.slice(6).map(({ value }) => value)).toEqual([0, 40, 60, 90, 20, 90].map((n) => expect.closeTo(n, 9)));
    for (const row of figure!.twin.rows) expect(row).toHaveLength(figure!.twin.columns.length);
  });

  it('are taken in the order of time, whichever the address names first', () => {
    const [forward] = figuresOf(toyDates('2018-05', { asAt: '2020' }));
    expect(figuresOf(toyDates('2020', { asAt: '2018-05' }))[0]).toEqual(forward);
  });

  it('say in words that nothing changed, or that the dates are one', () => {
    const [still] = figuresOf(toyDates('2023', { asAt: '2024' }));
    expect(still).toMatchObject({ title: 'No answer changed between the end of 2023 and the end of 2024', groups: [] });
    const same = figuresOf(toyDates('2020-12', { asAt: '2020' }));
    expect(same.map(({ unavailable }) => unavailable)).toEqual([
      'The two dates are the same, so there is nothing to compare.',
    ]);
  });

  it('follow the reading: what has become old is no longer known', () => {
    const [figure] = figuresOf(toyDates('2020-03', { asAt: '2024', reading: 'recent-only' }));
    expect(figure!.groups.find(({ kind }) => kind === 'unknown')?.rows[0]?.items).toMatchObject([
      { code: 'N', before: 'yes', after: 'unknown' },
    ]);
  });

  it('compare all kinds of a tier, and draw of all kinds only those that changed', () => {
    const [tier, all] = figuresOf(toyDates('2018-05', { asAt: '2020' }), 'tier-specialist');
    expect(tier!.bands.map(({ id }) => id)).toEqual(['tier-specialist']);
    expect(tier!.groups.map(({ kind }) => kind)).toEqual(['opened']);
    expect(all!.bands.map(({ id }) => id)).toEqual(['team']);
    expect(all!.twin.rows.filter(([first]) => first?.text.includes('share throughout'))).toHaveLength(2);
  });

  it('without births say what changed and draw no share', () => {
    const two = toyDates('2018-05', { asAt: '2020' });
    const bare = (view: CoverageView) => ({
      ...view,
      nation: { ...view.nation, weights: { ...view.nation.weights, values: {} } },
    });
    const [figure] = figuresOf({ ...two, earlier: bare(two.earlier), later: bare(two.later) });
    expect(figure!.bands).toEqual([]);
    expect(figure!.groups).not.toEqual([]);
    expect(JSON.stringify(figure)).not.toMatch(/NaN|Infinity/u);
  });
});
