import { describe, expect, it } from 'vitest';
import type { CoverageCell, ServiceColumn, Status } from '../../src/model/catalogue.ts';
import { columnBands, tierBands } from '../../src/model/coverage/bands.ts';
import { atReading } from '../../src/model/coverage/freshness.ts';
import { tierLines } from '../../src/model/coverage/tier-lines.ts';
import { tierCells, tierStatus } from '../../src/model/coverage/tier-status.ts';

// Invented columns, areas and births.
const column = (id: string, tier: string, focus: ServiceColumn['focus']): ServiceColumn => ({
  id,
  label: id,
  shortLabel: id,
  tier,
  focus,
  definition: id,
  main: true,
});
const columns = [
  column('baby', 'top', 'infant'),
  column('mother', 'top', 'perinatal'),
  column('mind', 'top', 'perinatal'),
];
const lines = tierLines({ columns, tiers: ['top', 'empty'].map((id) => ({ id, label: id, definition: id })) });
const areas = ['EAST', 'WEST'];
const weights = { EAST: 300, WEST: 100 };

const cell = (area: string, id: string, status: Status, change: Partial<CoverageCell> = {}): CoverageCell => ({
  area,
  column: id,
  status,
  extent: null,
  basis: status === 'unknown' ? 'none' : 'record',
  asAt: null,
  confidence: null,
  sources: [],
  records: [],
  reason: '',
  ...change,
});
const cells = [
  cell('EAST', 'baby', 'yes', { asAt: '2020-02' }),
  cell('WEST', 'baby', 'unknown'),
  cell('EAST', 'mother', 'partial', { asAt: '2019' }),
  cell('EAST', 'mind', 'partial', { asAt: '2026-01' }),
  cell('WEST', 'mother', 'no', { asAt: '2018' }),
  cell('WEST', 'mind', 'yes'),
];

describe('status of a tier', () => {
  it.each([
    [['no', 'unknown', 'developing', 'partial', 'yes'], 'yes'],
    [['no', 'unknown', 'developing', 'partial'], 'partial'],
    [['no', 'unknown', 'developing'], 'developing'],
    [['no', 'unknown'], 'unknown'],
    [['no', 'no'], 'no'],
    [[], 'unknown'],
  ] as const)('of %j is %s', (statuses, status) => {
    expect(tierStatus(statuses)).toBe(status);
  });

  it('keeps infant and perinatal mental health apart, and names the cells that make it', () => {
    expect(tierCells(cells, lines, areas).map(({ line, area, status }) => `${line} ${area} ${status}`)).toEqual([
      'tier-top-infant EAST yes',
      'tier-top-infant WEST unknown',
      'tier-top-perinatal EAST partial',
      'tier-top-perinatal WEST yes',
      'tier-empty EAST unknown',
      'tier-empty WEST unknown',
    ]);
    expect(tierCells(cells, lines, areas)[2]!.cells.map((each) => each.asAt)).toEqual(['2026-01', '2019']);
  });
});

describe('bands of a nation', () => {
  const input = { cells, areas, weights };

  it('weigh each column, and tell how many answers are undated and how old the oldest is', () => {
    const [baby, mother, mind] = columnBands(columns, input);
    expect(baby).toMatchObject({ id: 'baby', areas: 2, oldest: '2020-02', undated: 0 });
    expect(baby!.bounds).toMatchObject({ strict: { lower: 0.75, upper: 1 }, known: 0.75 });
    expect(mother).toMatchObject({
      oldest: '2018',
      bounds: { strict: { lower: 0, upper: 0 }, broad: { lower: 0.75, upper: 0.75 } },
    });
    expect(mind).toMatchObject({ oldest: '2026-01', undated: 1 });
  });

  it('weigh each tier line by its latest evidence', () => {
    const [infant, perinatal, empty] = tierBands(lines, input);
    expect(infant).toMatchObject({ id: 'tier-top-infant', oldest: '2020-02' });
    expect(perinatal).toMatchObject({
      oldest: '2026-01',
      undated: 1,
      bounds: { strict: { lower: 0.25, upper: 0.25 } },
    });
    expect(empty!.bounds).toMatchObject({ strict: { lower: 0, upper: 1 }, known: 0 });
  });

  it('count an area without a cell as unknown, and entitlements as having no age', () => {
    const entitled = [cell('EAST', 'baby', 'yes', { basis: 'entitlement' })];
    expect(columnBands(columns.slice(0, 1), { cells: entitled, areas, weights })[0]).toMatchObject({
      oldest: null,
      undated: 0,
      bounds: { counts: { yes: 1, unknown: 1 } },
    });
  });

  it('have no share where an area has no weight', () => {
    const [baby] = columnBands(columns, { ...input, weights: { EAST: 300 } });
    expect(baby!.bounds).toMatchObject({ missing: 'weights_missing', strict: null, counts: { yes: 1, unknown: 1 } });
  });

  it('widen in the reading that counts old and undated answers as unknown', () => {
    const recent = atReading(cells, 'recent-only', '2026-11-22');
    expect(columnBands(columns, { ...input, cells: recent })[0]).toMatchObject({
      oldest: null,
      bounds: { strict: { lower: 0, upper: 1 }, known: 0 },
    });
  });
});
