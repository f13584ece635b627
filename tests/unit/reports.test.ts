// Lists of a report on invented services: an age that is not stated is not "none", and a date that is missing says so.
import { describe, expect, it } from 'vitest';
import type { ServicesOfTier } from '../../src/model/areas/area-services.ts';
import type { Service } from '../../src/model/catalogue.ts';
import { ageTable, questionTable, serviceTable } from '../../src/model/reports/report-tables.ts';
import { section, sourcesOf } from '../../src/model/reports/report.ts';

const toy: Service = {
  id: 'toy',
  name: 'Toy team',
  provider: 'NHS Toy',
  sector: 'nhs',
  tier: 'specialist',
  column: 'team',
  kind: 'team',
  kindLabel: 'Team',
  nation: 'TOY',
  summary: null,
  offers: [],
  referral: null,
  ageFromMonths: 0,
  ageToMonths: 36,
  antenatal: true,
  town: null,
  location: null,
  records: [],
  catchment: [],
};
const groups = (...services: readonly Partial<Service>[]): readonly ServicesOfTier[] => [
  {
    tier: 'specialist',
    label: 'Specialist',
    services: services.map((fields) => ({
      service: { ...toy, ...fields },
      state: 'listed',
      asAt: null,
      inCouncil: false,
    })),
  },
];

describe('services by age of the child', () => {
  it('counts a service in every age that it takes in, and in pregnancy where it says so', () => {
    const { rows } = ageTable(groups({}), 'Toyland');
    expect(rows.map(([age, count]) => [age?.text, count?.value])).toEqual([
      ['In pregnancy', 1],
      ['Under 1 year', 1],
      ['1 and 2 years', 1],
      ['3 years and over', 0],
      ['Age not stated', 0],
      ['Planned, ended or not confirmed: counted for no age', 0],
    ]);
  });

  it('names a service that states no age apart, and counts it for no age', () => {
    const { rows } = ageTable(groups({ ageFromMonths: null, ageToMonths: null, antenatal: null }), 'Toyland');
    expect(rows.map(([, count]) => count?.value)).toEqual([0, 0, 0, 0, 1, 0]);
    expect(rows.at(-2)?.[2]?.text).toBe('Toy team');
  });
});

it('a service that names no upper age counts where it begins, and no further', () => {
  const { rows } = ageTable(groups({ ageFromMonths: 0, ageToMonths: null }), 'Toyland');
  expect(rows.map(([, count]) => count?.value)).toEqual([1, 1, 0, 0, 0, 0]);
});

it('a service that is planned or closed is help at no age', () => {
  const [group] = groups({});
  const closed = [{ ...group!, services: group!.services.map((each) => ({ ...each, state: 'closed' as const })) }];
  expect(ageTable(closed, 'Toyland').rows.map(([, count]) => count?.value)).toEqual([0, 0, 0, 0, 0, 1]);
});

it('a service without a date is undated in its list', () => {
  const [row] = serviceTable(groups({}), [], 'Toyland').rows;
  expect(row?.map(({ text }) => text)).toEqual([
    'Toy team',
    'Specialist',
    'Team',
    'NHS Toy',
    'listed, not confirmed',
    'undated',
    '',
  ]);
});

it('an old answer is asked again by its date, one that is missing from the start', () => {
  const { rows } = questionTable(
    [
      { column: 'team', label: 'Team', kind: 'old', asAt: '2019' },
      { column: 'unit', label: 'Unit', kind: 'unknown', asAt: null },
    ],
    'Toyland',
  );
  expect(rows.map((cells) => cells[2]?.text)).toEqual([
    'The last answer is from 2019. Does it still hold?',
    'Is there any in Toyland? For which families, and since when?',
  ]);
});

it('a source that several parts cite is listed once', () => {
  const source = { id: 'a', label: 'A', url: null };
  expect(sourcesOf([section('one', 'One', {})], [source, source])).toEqual([source]);
});
