// The history of the invented nation of toy-coverage.ts: its last answers are the cells of that table.
import type { CellHistory, CoverageHistory, PastAnswer } from '../../src/model/catalogue.ts';
import type { CoverageView } from '../../src/model/coverage/coverage-view.ts';
import { coverageOn } from '../../src/model/coverage/history/coverage-on.ts';
import { twoDates, type TwoDates } from '../../src/model/coverage/history/two-dates.ts';
import { defaultView, type ViewSpec } from '../../src/spec/view-spec.ts';
import { toyCatalogue, toyCell, toyTable } from './toy-coverage.ts';

export function answer(from: string, change: Partial<PastAnswer> = {}): PastAnswer {
  return { ...toyCell('', ''), from, undatedOnly: false, starts: [], ends: [], ...change };
}

const history = (area: string, column: string, answers: readonly PastAnswer[]): CellHistory => ({
  area,
  column,
  answers,
});
const entitled = { basis: 'entitlement', asAt: null, starts: [{ service: 'Toy visits', date: '2017' }] } as const;

/**
 * North: none in 2018, a team from 2020. Middle: an undated record alone. South: a pilot that ran from 2018 to 2021.
 * Visits began in 2017.
 */
export const toyHistory: CoverageHistory = {
  cells: [
    ...['N', 'M', 'S'].map((area) => history(area, 'visits', [answer('2017-07-01', entitled)])),
    history('N', 'team', [
      answer('2018-05-15', { status: 'no', basis: 'statement', asAt: '2018-05', reason: 'A statement (invented).' }),
      answer('2020-02-15', { asAt: '2020-02', starts: [{ service: 'North team', date: '2020-02' }] }),
    ]),
    history('M', 'team', [
      answer('2026-07-01', { status: 'partial', extent: 'one town only', asAt: null, undatedOnly: true }),
    ]),
    history('S', 'team', [
      answer('2018-06-01', {
        status: 'partial',
        asAt: '2018-06-01',
        starts: [{ service: 'South pilot', date: '2018' }],
        ends: [{ service: 'South pilot', date: '2021-12' }],
      }),
      answer('2022-01-01', { status: 'unknown', basis: 'none', asAt: null, sources: [], reason: 'Ended (invented).' }),
    ]),
  ],
  sources: toyTable.sources,
};

const viewOf = (fields: Partial<ViewSpec>): ViewSpec => ({ ...defaultView, page: 'coverage', ...fields });

/** The invented nation on a date. */
export const toyPast = (asAt: string, fields: Partial<ViewSpec> = {}): CoverageView =>
  coverageOn(viewOf({ ...fields, asAt }), toyCatalogue, { table: toyTable, history: toyHistory });

/** The invented nation on two dates. */
export function toyDates(compare: string, fields: Partial<ViewSpec> = {}, history = toyHistory): TwoDates {
  const two = twoDates(viewOf({ ...fields, compare }), toyCatalogue, { table: toyTable, history });
  if (two === null) throw new Error('toy-coverage-history: a comparison needs two dates');
  return two;
}
