import { describe, expect, it } from 'vitest';
import { coverageCells } from '../../src/model/coverage/status-rule.ts';
import { stateOn } from '../../src/model/coverage/record-state.ts';
import { cell, record, toyland } from './coverage-toyland.ts';

describe('cells', () => {
  it('exist for every area of a geography with coverage and every column, in the order of the tables', () => {
    const cells = coverageCells(toyland());
    expect(cells.map(({ area, column }) => `${area} ${column}`)).toEqual([
      'EAST team',
      'EAST unit',
      'WEST team',
      'WEST unit',
    ]);
  });

  it('are unknown, not none, where nothing was found', () => {
    expect(cell({})).toEqual({
      area: 'EAST',
      column: 'team',
      status: 'unknown',
      extent: null,
      basis: 'none',
      asAt: null,
      confidence: null,
      sources: [],
      records: [],
      reason: 'No service record and no published statement was found.',
    });
  });

  it('refuse a record whose service is not in the tables', () => {
    expect(() => coverageCells(toyland({ records: [record({ serviceId: 'nobody' })] }))).toThrow(
      /record R1 has no known service/u,
    );
  });
});

describe('a service record', () => {
  it('of the whole area is yes, with its date, source and confidence', () => {
    expect(cell({ records: [record()] })).toMatchObject({
      status: 'yes',
      basis: 'record',
      asAt: '2026-06-30',
      confidence: 'high',
      sources: ['a-page'],
      records: ['R1'],
      reason: 'Recorded for the whole area: Service as_recorded.',
    });
  });

  it('says nothing of another area', () => {
    expect(cell({ records: [record()] }, 'WEST').status).toBe('unknown');
  });

  it('without an area says nothing of any', () => {
    expect(
      coverageCells(toyland({ records: [record({ areaCode: null })] })).every((each) => each.status === 'unknown'),
    ).toBe(true);
  });

  it('of a part is partial, and several parts stay partial', () => {
    const north = record({ extent: 'part', extentNote: 'north', asAt: '2024' });
    const brook = record({ recordId: 'R2', extent: 'part', councilCode: 'BROOK', asAt: '2025' });
    expect(cell({ records: [north, brook] })).toMatchObject({
      status: 'partial',
      extent: 'Brook; north',
      asAt: '2025',
      records: ['R2', 'R1'],
    });
  });

  it('of a part does not take from one of the whole', () => {
    const part = record({ recordId: 'R2', extent: 'part', extentNote: 'north', asAt: '2026-06-30' });
    expect(cell({ records: [record({ asAt: '2020' }), part] })).toMatchObject({
      status: 'yes',
      extent: null,
      asAt: '2020',
    });
  });

  it('for some families is at most partial, and says which', () => {
    expect(cell({ records: [record({ serviceId: 'some_families', extentNote: 'fathers' })] })).toMatchObject({
      status: 'partial',
      extent: 'fathers',
      reason: 'Recorded for some families only: Service some_families.',
    });
    expect(cell({ records: [record({ serviceId: 'some_families' })] }).extent).toBe('kind some_families');
  });

  it('of an entitlement is yes; said of a nation it reaches every area', () => {
    const entitlement = record({ serviceId: 'entitlement', basis: 'entitlement', areaCode: 'TOY', asAt: null });
    expect(cell({ records: [entitlement] }, 'WEST')).toMatchObject({ status: 'yes', basis: 'entitlement' });
    expect(cell({ records: [record({ areaCode: 'TOY' })] }, 'WEST').status).toBe('unknown');
  });

  it('is no entitlement because its row alone says so', () => {
    expect(cell({ records: [record({ basis: 'entitlement' })] })).toMatchObject({ status: 'yes', basis: 'record' });
  });

  it('of a planned service, or of one that starts after the edition, is developing', () => {
    expect(cell({ records: [record({ state: 'planned' })] }).status).toBe('developing');
    expect(cell({ records: [record({ validFrom: '2026-09' })] }).status).toBe('developing');
    expect(cell({ records: [record({ validFrom: '2026' })] }).status).toBe('yes');
  });

  it.each([{ state: 'closed' }, { state: 'trial_ended' }, { validTo: '2026-05' }] as const)(
    'of a service that has ended gives no status: %o',
    (change) => {
      expect(cell({ records: [record(change)] })).toMatchObject({
        status: 'unknown',
        basis: 'none',
        asAt: null,
        records: ['R1'],
        reason: 'Ended: Service as_recorded. That does not show that there is nothing now.',
      });
    },
  );

  it('that runs until the end of this year has not ended', () => {
    expect(cell({ records: [record({ validTo: '2026' })] }).status).toBe('yes');
  });

  it('of a trial counts only while a source says that it runs', () => {
    expect(cell({ records: [record({ serviceId: 'trial' })] }).status).toBe('yes');
    expect(cell({ records: [record({ serviceId: 'trial', state: 'unknown' })] })).toMatchObject({
      status: 'unknown',
      reason: 'A trial that is not known to run now: Service trial.',
    });
  });

  it('whose continuation is not verified counts as last reported, at low confidence, in words', () => {
    expect(cell({ records: [record({ state: 'unknown' })] })).toMatchObject({
      status: 'yes',
      confidence: 'low',
      reason: 'Recorded for the whole area: Service as_recorded. Whether it still runs has not been checked.',
    });
  });

  it('that is verified speaks before a later one that is not', () => {
    const records = [record({ asAt: '2020' }), record({ recordId: 'R2', state: 'unknown', asAt: '2025' })];
    expect(cell({ records })).toMatchObject({ asAt: '2020', confidence: 'high', records: ['R1', 'R2'] });
  });

  it('without a date is at most of medium confidence, and speaks after a dated one', () => {
    const undated = record({ asAt: null });
    expect(cell({ records: [undated] })).toMatchObject({ asAt: null, confidence: 'medium' });
    expect(cell({ records: [undated, record({ recordId: 'R2', asAt: '2019' })] }).asAt).toBe('2019');
  });

  it('names at most three services, and says how many more', () => {
    const services = ['A', 'B', 'C', 'D', 'E'].map((name) => ({
      serviceId: name,
      name,
      kind: 'as_recorded',
      town: null,
    }));
    const records = services.map(({ serviceId }) => record({ recordId: serviceId, serviceId }));
    expect(cell({ services, records }).reason).toBe('Recorded for the whole area: A; B; C; and 2 more.');
  });
});

describe('a regional service', () => {
  const catchments = [{ serviceId: 'as_recorded', areaCode: 'WEST', sourceId: 'a-list' }];

  it('counts in its catchment as at home, with the source that names the catchment', () => {
    expect(cell({ records: [record()], catchments }, 'WEST')).toMatchObject({
      status: 'yes',
      sources: ['a-list', 'a-page'],
    });
    expect(cell({ records: [record({ extent: 'part', extentNote: 'towns' })], catchments }, 'WEST').status).toBe(
      'partial',
    );
  });

  it('counts once where the area has a record of its own', () => {
    const own = record({ recordId: 'R2', areaCode: 'WEST', extent: 'part', extentNote: 'south' });
    expect(cell({ records: [record(), own], catchments }, 'WEST')).toMatchObject({
      status: 'partial',
      records: ['R2'],
    });
  });

  it('that has ended at home gives no status elsewhere, unless another record of it runs', () => {
    const ended = record({ state: 'closed' });
    expect(cell({ records: [ended], catchments }, 'WEST').status).toBe('unknown');
    const running = record({ recordId: 'R2', areaCode: null, asAt: null });
    expect(cell({ records: [ended, running], catchments }, 'WEST').status).toBe('yes');
  });
});

describe('the state of a record on a day', () => {
  const on = (change: Parameters<typeof record>[0]) => stateOn(record(change), '2026-07-01');

  it('is closed once its end has passed, planned until it begins, else what the source says', () => {
    expect(on({ validTo: '2025' })).toBe('closed');
    expect(on({ validFrom: '2027-01' })).toBe('planned');
    expect(on({ validTo: '2026-12', validFrom: '2020' })).toBe('active');
    expect(on({ state: 'trial_ended', validTo: '2025' })).toBe('trial_ended');
    expect(on({ state: 'unknown' })).toBe('unknown');
  });
});
