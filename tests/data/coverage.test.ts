import { describe, expect, it } from 'vitest';
import type { CoverageCell, Status } from '../../src/model/catalogue.ts';
import { columnBands, tierBands } from '../../src/model/coverage/bands.ts';
import { atReading } from '../../src/model/coverage/freshness.ts';
import { coverageCells } from '../../src/model/coverage/status-rule.ts';
import { tierLines } from '../../src/model/coverage/tier-lines.ts';
import { codes, columns, evidence, rows, tiers, weights } from './coverage-evidence.ts';

const cells = coverageCells(evidence);
const boards = { cells, areas: codes('health_board'), weights: weights('live-births', '2024') };
const percent = (share: number): number => Math.round(share * 1000) / 10;

function cell(area: string, column: string): CoverageCell {
  const found = cells.find((each) => each.area === area && each.column === column);
  if (!found) throw new Error(`no cell for ${area} and ${column}`);
  return found;
}

function band(id: string, input = boards) {
  const all = [...columnBands(columns, input), ...tierBands(tierLines({ tiers, columns }), input)];
  const found = all.find((each) => each.id === id);
  if (!found?.bounds.strict || !found.bounds.broad || found.bounds.known === null) throw new Error(`no band for ${id}`);
  const { strict, broad, known } = found.bounds;
  return {
    strict: [percent(strict.lower), percent(strict.upper)],
    broad: [percent(broad.lower), percent(broad.upper)],
    known: percent(known),
    oldest: found.oldest,
    undated: found.undated,
  };
}

// Columns: health visiting, Family Nurse Partnership, family and peer support, infant mental health team,
// community perinatal team, maternity and neonatal psychology, mother and baby unit.
const main = columns.filter((column) => column.main).map((column) => column.id);
const letters: Readonly<Record<Status, string>> = { yes: 'y', partial: 'p', developing: 'd', no: 'n', unknown: '?' };
const grid: readonly (readonly [string, string, string])[] = [
  ['S08000031', 'Greater Glasgow and Clyde', 'yyppyyy'],
  ['S08000024', 'Lothian', 'yyyyyyy'],
  ['S08000032', 'Lanarkshire', 'yypyyyp'],
  ['S08000020', 'Grampian', 'yypyy?n'],
  ['S08000030', 'Tayside', 'yypyyyp'],
  ['S08000029', 'Fife', 'yypyy?p'],
  ['S08000015', 'Ayrshire and Arran', 'yy?yyyp'],
  ['S08000019', 'Forth Valley', 'yyy?y?n'],
  ['S08000022', 'Highland', 'yyppppp'],
  ['S08000017', 'Dumfries and Galloway', 'yy?yyyp'],
  ['S08000016', 'Borders', 'yyy?y?p'],
  ['S08000028', 'Western Isles', 'y?y?y?p'],
  ['S08000026', 'Shetland', 'y?y?y?p'],
  ['S08000025', 'Orkney', 'y?y?y?p'],
  ['BHSCT', 'Belfast', 'y???y?d'],
  ['NHSCT', 'Northern', 'yy??y?d'],
  ['SEHSCT', 'South Eastern', 'yppyy?d'],
  ['SHSCT', 'Southern', 'yy?yy?d'],
  ['WHSCT', 'Western', 'yy??y?d'],
];

describe('the real evidence', () => {
  it('gives one cell to each of 19 areas and 14 columns', () => {
    expect(cells).toHaveLength(19 * 14);
    expect(new Set(cells.map(({ area, column }) => `${area} ${column}`)).size).toBe(19 * 14);
  });

  it.each(grid)('gives %s (%s) the statuses %s in the seven main columns', (area, _name, statuses) => {
    expect(main.map((column) => letters[cell(area, column).status]).join('')).toBe(statuses);
  });

  it('leads every known cell to a source, a basis and a confidence, and dates none above medium that has no date', () => {
    const sources = new Set(rows('sources.csv').map((row) => row.sourceId));
    for (const each of cells.filter(({ status }) => status !== 'unknown')) {
      expect(each.sources.length, each.reason).toBeGreaterThan(0);
      expect(each.sources.filter((source) => !sources.has(source))).toEqual([]);
      expect(each.basis).not.toBe('none');
      if (each.asAt === null) expect(each.confidence).not.toBe('high');
    }
  });

  it('says which part, or where, in every partial cell', () => {
    expect(cells.filter(({ status, extent }) => status === 'partial' && extent === null)).toEqual([]);
    expect(cell('S08000017', 'mother-and-baby-unit').extent).toBe('in Glasgow');
    expect(cell('S08000025', 'mother-and-baby-unit').extent).toBe('in Livingston');
  });

  it('lets Highland keep the limits of its own record beside the national statement', () => {
    expect(cell('S08000022', 'community-perinatal-team')).toMatchObject({
      status: 'partial',
      basis: 'record',
      asAt: null,
    });
    expect(cell('S08000028', 'community-perinatal-team')).toMatchObject({
      status: 'yes',
      basis: 'national_statement',
      asAt: '2023-06-02',
      confidence: 'medium',
    });
  });

  it('spreads no count that names nobody', () => {
    const counts = evidence.statements.filter((statement) => statement.kind === 'count');
    expect(counts.length).toBeGreaterThan(0);
    const without = coverageCells({
      ...evidence,
      statements: evidence.statements.filter((each) => each.kind !== 'count'),
    });
    expect(without).toEqual(cells);
  });
});

describe('bands of Scotland, by births in 2024, as last reported', () => {
  it('rest on 45,763 births', () => {
    expect(boards.areas.reduce((sum, area) => sum + boards.weights[area]!, 0)).toBe(45_763);
  });

  it.each([
    ['health-visiting', [100, 100], [100, 100], 100],
    ['family-nurse-partnership', [98.9, 100], [98.9, 100], 98.9],
    ['family-and-peer-support', [26, 34.4], [91.6, 100], 91.6],
    ['infant-mental-health-team', [63.2, 71.3], [91.9, 100], 91.9],
    ['community-perinatal-team', [95, 95], [100, 100], 100],
    ['maternity-neonatal-psychology', [70.9, 95], [76, 100], 76],
    ['mother-and-baby-unit', [41.6, 41.6], [85, 85], 100],
    ['tier-specialist-infant', [63.2, 71.3], [91.9, 100], 91.9],
    ['tier-specialist-perinatal', [95, 95], [100, 100], 100],
    ['tier-inpatient', [41.6, 41.6], [85, 85], 100],
  ])('of %s: strict %j %%, broad %j %%, known %d %%', (id, strict, broad, known) => {
    expect(band(id)).toMatchObject({ strict, broad, known });
  });

  it('of the infant mental health team rest on six undated answers, the oldest dated one of February 2020', () => {
    expect(band('infant-mental-health-team')).toMatchObject({ undated: 6, oldest: '2020-02' });
  });

  it('of family and peer support rest, for Lothian, on one record that nobody has checked', () => {
    const without = evidence.records.filter((record) => record.recordId !== 'SVC054');
    const input = { ...boards, cells: coverageCells({ ...evidence, records: without }) };
    expect(band('family-and-peer-support', input).strict).toEqual([8.1, 16.5]);
    expect(cell('S08000024', 'family-and-peer-support')).toMatchObject({
      confidence: 'low',
      asAt: null,
      records: ['SVC054'],
    });
  });

  it('keep one board known, and health visiting as an entitlement, where only recent answers count', () => {
    const recent = atReading(cells, 'recent-only', evidence.editionDate);
    const input = { ...boards, cells: recent };
    expect(band('infant-mental-health-team', input)).toMatchObject({
      strict: [6.2, 100],
      known: 6.2,
      oldest: '2024-06',
    });
    expect(band('health-visiting', input).strict).toEqual([100, 100]);
  });
});

describe('bands of Northern Ireland, by shares of births in 2015', () => {
  const trusts = { cells, areas: codes('trust'), weights: weights('births-by-residence-ni', '2015') };

  it('know the community perinatal teams, two of five infant mental health teams, and no unit yet', () => {
    expect(band('community-perinatal-team', trusts).strict).toEqual([100, 100]);
    expect(band('infant-mental-health-team', trusts)).toMatchObject({ strict: [40.6, 100], known: 40.6 });
    expect(band('mother-and-baby-unit', trusts)).toMatchObject({ strict: [0, 0], broad: [0, 0], known: 100 });
  });
});
