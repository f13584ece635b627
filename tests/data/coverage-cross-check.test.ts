// The rule against a table that was filled in by hand before the rule was written: each difference has its reason.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../src/model/catalogue.ts';
import { coverageCells } from '../../src/model/coverage/status-rule.ts';
import { evidence } from './coverage-evidence.ts';

const text = readFileSync(new URL('board-coverage-cross-check.csv', import.meta.url), 'utf8');
const byHand = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

const meanings: Readonly<Record<string, Status>> = {
  entitlement: 'yes',
  evidence: 'yes',
  part: 'partial',
  planned: 'developing',
  none_in_area: 'no',
  not_found: 'unknown',
  not_listed: 'unknown',
};

interface Difference {
  readonly why: string;
  readonly column: string;
  readonly hand: string;
  readonly rule: Status;
  readonly areas: readonly string[];
}

const differences: readonly Difference[] = [
  {
    why: 'By hand only services of the board itself were counted; a national statement of June 2023 accounts for all 14 boards.',
    column: 'community-perinatal-team',
    hand: 'not_found',
    rule: 'yes',
    areas: ['S08000016', 'S08000019', 'S08000025', 'S08000026', 'S08000028'],
  },
  {
    why: 'By hand only a unit in the area was counted; these boards have a formal arrangement with a unit elsewhere.',
    column: 'mother-and-baby-unit',
    hand: 'none_in_area',
    rule: 'partial',
    areas: [
      ...['S08000015', 'S08000016', 'S08000017', 'S08000022', 'S08000025'],
      ...['S08000026', 'S08000028', 'S08000029', 'S08000030', 'S08000032'],
    ],
  },
  {
    why: 'By hand the planned unit was noted for Belfast only; it is planned for all five trusts.',
    column: 'mother-and-baby-unit',
    hand: 'none_in_area',
    rule: 'developing',
    areas: ['NHSCT', 'SEHSCT', 'SHSCT', 'WHSCT'],
  },
  {
    why: 'By hand a service of the whole area was left out because its continuation is not verified; the rule counts it as last reported.',
    column: 'family-and-peer-support',
    hand: 'part',
    rule: 'yes',
    areas: ['S08000024'],
  },
  {
    why: 'By hand Sure Start was read as third sector support; in the grid it has a column of its own.',
    column: 'family-and-peer-support',
    hand: 'part',
    rule: 'unknown',
    areas: ['BHSCT'],
  },
];

const line = (area: string, column: string, hand: string, rule: Status): string =>
  `${area} ${column}: ${hand} by hand, ${rule} by rule`;

const expected = differences.flatMap(({ column, hand, rule, areas }) =>
  areas.map((area) => line(area, column, hand, rule)),
);

const cells = coverageCells(evidence);

const found = byHand.flatMap(({ area_code: area = '', ...columns }) =>
  Object.entries(columns).flatMap(([column, hand]) => {
    const status = cells.find((cell) => cell.area === area && cell.column === column)?.status;
    if (status === undefined) throw new Error(`no cell for ${area} and ${column}`);
    return meanings[hand] === status ? [] : [line(area, column, hand, status)];
  }),
);

describe('the cross-check by hand', () => {
  it('has 19 areas, seven columns, and only words that have a meaning', () => {
    expect(byHand.map((row) => Object.keys(row).length)).toEqual(Array.from({ length: 19 }, () => 8));
    const words = new Set(byHand.flatMap((row) => Object.values(row).slice(1)));
    expect([...words].filter((word) => meanings[word] === undefined)).toEqual([]);
  });

  it('differs from the rule in 21 of 133 cells, each explained', () => {
    expect(found.toSorted()).toEqual(expected.toSorted());
    expect(found).toHaveLength(21);
  });

  it('shows each of its explanations to be true of the data', () => {
    const perinatal = evidence.records.filter((record) => differences[0]!.areas.includes(record.areaCode ?? ''));
    const kindOf = new Map(evidence.services.map((service) => [service.serviceId, service.kind]));
    expect(perinatal.filter((record) => kindOf.get(record.serviceId) === 'community-perinatal-team')).toEqual([]);
    const belfast = evidence.records
      .filter((record) => record.areaCode === 'BHSCT')
      .map((record) => kindOf.get(record.serviceId));
    expect(belfast).toContain('sure-start');
    const lothian = evidence.records.find((record) => record.recordId === 'SVC054');
    expect(lothian).toMatchObject({ areaCode: 'S08000024', extent: 'whole', state: 'unknown' });
  });
});
