import { describe, expect, it } from 'vitest';
import { coverageCells } from '../../src/model/coverage/status-rule.ts';
import { allDistricts, cell, record, statement, toyland } from './coverage-toyland.ts';

describe('a list', () => {
  it('that names the area is yes', () => {
    expect(cell({ statements: [statement({ kind: 'roster' })] })).toMatchObject({ status: 'yes', basis: 'roster' });
  });

  it('that leaves the area out is unknown, never none', () => {
    const notListed = statement({ kind: 'roster', says: 'not_listed', asAt: '2010/2020' });
    expect(cell({ statements: [notListed] })).toMatchObject({
      status: 'unknown',
      basis: 'none',
      sources: ['a-report'],
      reason: 'A published list (2010 to 2020) leaves this area out. That does not show that there is none.',
    });
    expect(cell({ statements: [notListed], records: [record({ asAt: null })] }).status).toBe('yes');
  });
});

describe('a national statement that accounts for every area', () => {
  it('is evidence for each, at medium confidence and its date', () => {
    expect(cell({ statements: [allDistricts()] }, 'WEST')).toMatchObject({
      status: 'yes',
      basis: 'national_statement',
      asAt: '2026-01-31',
      confidence: 'medium',
      reason: 'By a national statement (31 January 2026), all 2 areas have it.',
    });
  });

  it('yields to a local record that limits the extent, however old', () => {
    const part = record({ extent: 'part', extentNote: 'north', asAt: null });
    expect(cell({ statements: [allDistricts()], records: [part] })).toMatchObject({
      status: 'partial',
      extent: 'north',
      basis: 'record',
      reason:
        'Recorded for part of the area: Service as_recorded. The local record limits how far the service reaches, so it stands before the national statement.',
    });
  });

  it('dates a yes where the local record has no date, and both are named', () => {
    expect(cell({ statements: [allDistricts()], records: [record({ asAt: null })] })).toMatchObject({
      status: 'yes',
      basis: 'national_statement',
      records: ['N1', 'R1'],
    });
    expect(cell({ statements: [allDistricts()], records: [record()] })).toMatchObject({
      basis: 'record',
      records: ['R1', 'N1'],
    });
  });

  it('outweighs a plan', () => {
    expect(cell({ statements: [allDistricts()], records: [record({ state: 'planned' })] }).status).toBe('yes');
  });

  it('is not spread where it counts other areas than these', () => {
    expect(cell({ statements: [allDistricts({ denominator: 14 })] }).status).toBe('unknown');
  });

  it('of none sets aside older dated records, not later ones', () => {
    const statements = [allDistricts({ says: 'no' })];
    expect(cell({ statements, records: [record({ asAt: '2020' })] }).status).toBe('no');
    expect(cell({ statements, records: [record()] }).status).toBe('yes');
  });
});

describe('a count that names nobody, and context', () => {
  it.each(['count', 'context'] as const)('gives no area a status: %s', (kind) => {
    const cells = coverageCells(toyland({ statements: [allDistricts({ kind, says: 'yes' }), statement({ kind })] }));
    expect(cells.map((each) => each.status)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });
});

describe('a statement on the extent in one area', () => {
  it.each(['yes', 'partial', 'developing', 'no'] as const)('alone gives its status: %s', (says) => {
    expect(cell({ statements: [statement({ says })] })).toMatchObject({ status: says, basis: 'statement' });
  });

  it('of a nation is not spread over its areas', () => {
    expect(cell({ statements: [statement({ areaCode: 'TOY', says: 'no' })] }).status).toBe('unknown');
  });

  it('never overrides a later one', () => {
    const older = statement({ statementId: 'S0', says: 'yes', asAt: '2014' });
    expect(cell({ statements: [older, statement({ says: 'no' })] })).toMatchObject({
      status: 'no',
      reason:
        'A published statement (31 January 2026) says that there is none. Not counted: another statement (2014) says that the whole area is served.',
    });
  });

  it('of none yields to a later national statement, and stands after an earlier one', () => {
    const older = statement({ says: 'no', asAt: '2014' });
    expect(cell({ statements: [older, allDistricts()] }).status).toBe('yes');
    expect(cell({ statements: [statement({ says: 'no' }), allDistricts({ asAt: '2023' })] }).status).toBe('no');
  });

  it('sets aside an older dated record, but not an undated one: nobody knows which came first', () => {
    const none = statement({ says: 'no' });
    expect(cell({ statements: [none], records: [record({ asAt: '2021' })] }).status).toBe('no');
    expect(cell({ statements: [none], records: [record({ asAt: null })] }).status).toBe('yes');
  });

  it('yields to a later record', () => {
    const part = record({ extent: 'part', extentNote: 'north' });
    expect(cell({ statements: [statement({ says: 'yes' })], records: [part] }).status).toBe('partial');
    expect(cell({ statements: [statement({ says: 'no' })], records: [part] }).status).toBe('partial');
  });

  it('without a date yields to a dated source', () => {
    const undated = statement({ says: 'no', asAt: null });
    expect(cell({ statements: [undated, allDistricts()] }).status).toBe('yes');
    expect(cell({ statements: [undated] })).toMatchObject({ status: 'no', confidence: 'medium' });
    const part = record({ extent: 'part', extentNote: 'north' });
    expect(cell({ statements: [statement({ asAt: null })], records: [part] }).status).toBe('partial');
  });

  it('of none does not hide a plan', () => {
    expect(cell({ statements: [statement({ says: 'no' })], records: [record({ state: 'planned' })] }).status).toBe(
      'developing',
    );
  });
});

describe('a mother and baby unit', () => {
  const unit = record({ serviceId: 'mother_and_baby_unit' });
  const catchments = [{ serviceId: 'mother_and_baby_unit', areaCode: 'WEST', sourceId: 'a-list' }];
  const arrangement = statement({
    areaCode: 'WEST',
    column: 'unit',
    kind: 'arrangement',
    says: 'partial',
    asAt: '2019',
  });

  it('is yes in its own area', () => {
    expect(cell({ records: [unit] }, 'EAST', 'unit').status).toBe('yes');
    const own = { ...arrangement, areaCode: 'EAST' };
    expect(cell({ records: [unit], statements: [own] }, 'EAST', 'unit').status).toBe('yes');
  });

  it('is partial where there is a formal arrangement elsewhere, and says in which town', () => {
    expect(cell({ records: [unit], catchments, statements: [arrangement] }, 'WEST', 'unit')).toMatchObject({
      status: 'partial',
      extent: 'in Hill',
      basis: 'statement',
      asAt: '2019',
      sources: ['a-report', 'a-list', 'a-page'],
    });
  });

  it('is no where admission is ad hoc only, though a unit lists the area', () => {
    const adHoc: typeof arrangement = { ...arrangement, says: 'no' };
    expect(cell({ records: [unit], catchments, statements: [adHoc] }, 'WEST', 'unit')).toMatchObject({
      status: 'no',
      extent: null,
    });
  });

  it('counts by the latest arrangement', () => {
    const later: typeof arrangement = { ...arrangement, statementId: 'S2', says: 'no', asAt: '2024' };
    expect(cell({ statements: [later, arrangement] }, 'WEST', 'unit').status).toBe('no');
    expect(cell({ statements: [arrangement, later] }, 'WEST', 'unit').status).toBe('no');
  });

  it('is partial in a catchment without a word on the arrangement, unknown elsewhere', () => {
    expect(cell({ records: [unit], catchments }, 'WEST', 'unit')).toMatchObject({
      status: 'partial',
      extent: 'in Hill',
    });
    expect(cell({ records: [unit] }, 'WEST', 'unit').status).toBe('unknown');
  });

  it('that is planned is developing for its whole catchment', () => {
    const planned = { ...unit, state: 'planned' as const };
    expect(cell({ records: [planned], catchments }, 'EAST', 'unit').status).toBe('developing');
    expect(cell({ records: [planned], catchments }, 'WEST', 'unit')).toMatchObject({
      status: 'developing',
      extent: 'in Hill',
    });
  });

  it('that has closed gives its catchment no status', () => {
    expect(cell({ records: [{ ...unit, state: 'closed' }], catchments }, 'WEST', 'unit').status).toBe('unknown');
  });
});
