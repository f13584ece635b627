// The status on a date, on invented evidence: what counts when, and from which day a status changes.
import { describe, expect, it } from 'vitest';
import { dayAfter, isDated } from '../../src/model/coverage/dates.ts';
import type { CoverageEvidence } from '../../src/model/coverage/evidence.ts';
import { cellHistories } from '../../src/model/coverage/history/cell-histories.ts';
import { answerOn } from '../../src/model/coverage/history/cells-on-date.ts';
import { changeMonths } from '../../src/model/coverage/history/change-months.ts';
import { allDistricts, record, statement, toyland } from './coverage-toyland.ts';

const published = new Map([
  ['dated-page', '2022-05'],
  ['worded-page', 'some time ago'],
]);

function history(change: Partial<CoverageEvidence>, area = 'EAST', column = 'team') {
  const found = cellHistories(toyland(change), published).find((each) => each.area === area && each.column === column);
  if (!found) throw new Error(`no history for ${area} and ${column}`);
  return found;
}
const steps = (change: Partial<CoverageEvidence>, area?: string, column?: string) =>
  history(change, area, column).answers.map(({ from, status }) => [from, status]);

describe('a record on a date', () => {
  it('counts from its own date, and before that nothing is known, never none', () => {
    const change = { records: [record({ asAt: '2020-02' })] };
    expect(steps(change)).toEqual([['2020-02-15', 'yes']]);
    expect(answerOn(history(change), '2020-01')).toBeNull();
    expect(answerOn(history(change), '2020-02')?.status).toBe('yes');
  });

  it('counts from the start of its service, even where it was published later', () => {
    expect(steps({ records: [record({ validFrom: '2015-10', asAt: '2023' })] })).toEqual([['2015-10-15', 'yes']]);
  });

  it('of a start that was foretold is being set up until then', () => {
    expect(steps({ records: [record({ validFrom: '2021-04', asAt: '2020-12-18' })] })).toEqual([
      ['2020-12-18', 'developing'],
      ['2021-04-01', 'yes'],
    ]);
  });

  it('without a date counts from that of its source', () => {
    expect(steps({ records: [record({ asAt: null, sourceId: 'dated-page' })] })).toEqual([['2022-05-15', 'yes']]);
  });

  it.each(['a-page', 'worded-page'])('without any date (%s) counts in the latest edition alone', (sourceId) => {
    const { answers } = history({ records: [record({ asAt: null, sourceId })] });
    expect(answers).toMatchObject([{ from: '2026-07-01', status: 'yes', undatedOnly: true }]);
  });

  it('without a date, of a service with a start, counts from the start', () => {
    expect(steps({ records: [record({ asAt: null, validFrom: '2004' })] })).toEqual([['2004-07-01', 'yes']]);
  });

  it('of a service that has ended counts up to its end, if its start is known', () => {
    const ended = record({ state: 'closed', validFrom: '2015-08', validTo: '2021-07', asAt: null });
    expect(steps({ records: [ended] })).toEqual([
      ['2015-08-15', 'yes'],
      ['2021-08-01', 'unknown'],
    ]);
    expect(history({ records: [ended] }).answers[1]?.reason).toContain('Ended');
    expect(history({ records: [{ ...ended, validFrom: null }] }).answers.map(({ status }) => status)).toEqual([
      'unknown',
    ]);
  });

  it('of a service that ended on a day that nobody gives says nothing of any day', () => {
    const { answers } = history({
      records: [record({ state: 'closed', validFrom: '2015', validTo: null, asAt: '2020' })],
    });
    expect(answers.map(({ status }) => status)).toEqual(['unknown']);
  });

  it('of a plan that came later does not reach back to the start that was planned', () => {
    expect(steps({ records: [record({ state: 'planned', validFrom: '2018', asAt: '2024-06-30' })] })).toEqual([
      ['2024-06-30', 'developing'],
    ]);
  });

  it('of an entitlement counts from when the promise began', () => {
    const entitlement = record({ serviceId: 'entitlement', basis: 'entitlement', validFrom: '2015-10', asAt: null });
    expect(history({ records: [{ ...entitlement, areaCode: 'TOY' }] }, 'WEST').answers).toMatchObject([
      { from: '2015-10-15', status: 'yes', basis: 'entitlement', undatedOnly: false },
    ]);
  });
});

describe('a statement on a date', () => {
  it('speaks from its own date on, until a later one says otherwise', () => {
    const none = statement({ statementId: 'S0', says: 'no', asAt: '2014' });
    expect(steps({ statements: [none, allDistricts({ asAt: '2023-06-02' })] })).toEqual([
      ['2014-07-01', 'no'],
      ['2023-06-02', 'yes'],
    ]);
  });

  it('of a later date does not set aside what was known before it', () => {
    const records = [record({ asAt: '2018' })];
    expect(steps({ records, statements: [statement({ says: 'no', asAt: '2020' })] })).toEqual([
      ['2018-07-01', 'yes'],
      ['2020-07-01', 'no'],
    ]);
  });
});

describe('a catchment on a date', () => {
  const records = [record({ validFrom: '2004', asAt: null })];

  it('counts from the date of the source that names it, not from the start of the service', () => {
    const catchments = [{ serviceId: 'as_recorded', areaCode: 'WEST', sourceId: 'dated-page' }];
    expect(steps({ records, catchments }, 'WEST')).toEqual([['2022-05-15', 'yes']]);
  });

  it('without a date counts in the latest edition alone', () => {
    const catchments = [{ serviceId: 'as_recorded', areaCode: 'WEST', sourceId: 'a-list' }];
    expect(history({ records, catchments }, 'WEST').answers).toMatchObject([{ from: '2026-07-01', undatedOnly: true }]);
  });
});

describe('a history', () => {
  it('holds an answer only where something differs from the one before, and says when services began and end', () => {
    const part = record({ recordId: 'R2', extent: 'part', extentNote: 'north', validFrom: '2010', validTo: '2030' });
    expect(history({ records: [part, record({ asAt: '2020' })] }).answers).toMatchObject([
      { from: '2010-07-01', status: 'partial', starts: [{ date: '2010' }], ends: [{ date: '2030' }] },
      { from: '2020-07-01', status: 'yes', starts: [], ends: [] },
    ]);
    expect(history({ records: [part, record({ asAt: '2020' })] }).answers).toHaveLength(2);
  });

  it('says where undated evidence changes a dated answer, on the day of the edition', () => {
    const undated = record({ recordId: 'R2', extent: 'part', extentNote: 'north', asAt: null });
    expect(history({ records: [undated], statements: [allDistricts({ asAt: '2023' })] }).answers).toMatchObject([
      { from: '2023-07-01', status: 'yes', undatedOnly: false },
      { from: '2026-07-01', status: 'partial', undatedOnly: true },
    ]);
  });

  it('is empty where nothing was ever found, and names the months in which a status changes, latest first', () => {
    expect(history({}).answers).toEqual([]);
    const cells = cellHistories(
      toyland({
        records: [record({ validFrom: '2015-10' }), record({ recordId: 'R2', asAt: null })],
        statements: [statement({ says: 'no', asAt: '2014' })],
      }),
      published,
    );
    expect(changeMonths(cells, new Map([['EAST', 'TOY']]))).toEqual([
      { nation: 'TOY', months: ['2015-10', '2014-07'] },
    ]);
  });
});

describe('a date', () => {
  it('is followed by the first day after all that it may mean', () => {
    expect(['2021', '2021-12', '2023-02', '2024-02-28', '2023-12-31', '2010/2020'].map(dayAfter)).toEqual([
      '2022-01-01',
      '2022-01-01',
      '2023-03-01',
      '2024-02-29',
      '2024-01-01',
      '2021-01-01',
    ]);
  });

  it('is no words', () => {
    expect(['2021', '2018-10/2020-03', 'spring 2020', ''].map(isDated)).toEqual([true, true, false, false]);
  });
});
