// Lists of a report on invented services: an age that is not stated is not "none", and a date that is missing says so.
import { describe, expect, it } from 'vitest';
import type { ServicesOfTier } from '../../src/model/areas/area-services.ts';
import type { Service } from '../../src/model/catalogue.ts';
import { ageTable, questionTable, serviceTable } from '../../src/model/reports/report-tables.ts';
import { reportParts } from '../../src/model/reports/report-parts.ts';
import { slideParts } from '../../src/model/reports/report-slides.ts';
import { groupedList, section, sourcesOf, withoutSources } from '../../src/model/reports/report.ts';
import { citedRuns, runsOf, sourceNumbers } from '../../src/model/reports/source-numbers.ts';
import { toyMap } from './toy-figures.ts';

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

describe('a list that a page heads by tier', () => {
  const tier = (label: string) => ({ ...groups({ name: `Help of ${label}` })[0]!, label });
  const list = serviceTable([tier('Universal'), tier('Targeted')], [], 'Toyland');

  it('has each tier once, above its rows, and no column for it', () => {
    const { columns, groups: headed } = groupedList(list);
    expect(headed.map(({ heading, rows }) => [heading, rows.map(({ cells }) => cells[0]?.text)])).toEqual([
      ['Universal', ['Help of Universal']],
      ['Targeted', ['Help of Targeted']],
    ]);
    const labels = columns.map(({ label }) => label);
    expect(labels).not.toContain('Tier');
    expect(labels).not.toContain('Sources');
    for (const { rows } of headed) for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  });

  it('keeps the column in the workbook, where a table is sorted and filtered', () => {
    expect(withoutSources(list).columns.map(({ label }) => label)).toContain('Tier');
  });
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
    'Is there any in this area? For which families, and since when?',
  ]);
});

it('a source that several parts cite is listed once', () => {
  const source = { id: 'a', label: 'A', url: null };
  expect(sourcesOf([section('one', 'One', {})], [source, source])).toEqual([source]);
});

describe('sources by number', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase(), url: null }));

  it('are runs in order, each number once', () => {
    expect(runsOf([7, 2, 1, 3, 2])).toEqual([
      [1, 3],
      [7, 7],
    ]);
    expect(runsOf([])).toEqual([]);
  });

  it('are places in the list at the end; one that it has not is left out', () => {
    const numbers = sourceNumbers([a!, b!]);
    expect(citedRuns([b!, c!], numbers)).toEqual([[2, 2]]);
  });

  it('stand beside each row of a list, whose table for files still names them', () => {
    const record = { source: 'a' } as Service['records'][number];
    const sources = [{ id: 'a', publisher: 'Toy board', title: 'Toy list', date: null, url: null }] as never;
    const list = serviceTable(groups({ records: [record] }), sources, 'Toyland');
    expect(list.cited?.map((row) => row.map(({ id }) => id))).toEqual([['a']]);
    expect(list.rows[0]?.at(-1)?.text).toContain('Toy list');
    expect(withoutSources(list).columns.map(({ label }) => label)).not.toContain('Sources');
    expect(withoutSources(list).rows[0]).toHaveLength(list.columns.length - 1);
    expect(withoutSources(ageTable(groups({}), 'Toyland')).columns).toHaveLength(3);
  });
});

it('slides are a talk: cover, finding in sentences, figures and lists by name, then what to ask and how to read it', () => {
  const list = {
    cited: null,
    caption: 'What to ask in Toyland',
    columns: [{ label: 'Kind', numeric: false }],
    rows: [],
  };
  const sections = [
    section('map', 'Map', { figures: [toyMap], sentences: ['Toys are recorded as a whole.'] }),
    section('not-known', 'What is not known', { tables: [list] }),
    section('services', 'Services', { tables: [serviceTable(groups({}), [], 'Toyland')] }),
    section('method', 'Method', { sentences: ['One.', 'Two.'] }),
    section('empty', 'Empty', {}),
  ];
  const report = {
    home: '',
    slug: 'toy',
    place: 'Toyland',
    title: 'Toy finding',
    edition: '2026-11',
    summary: ['So.'],
    sections,
  };
  const parts = slideParts({ ...report, sources: [] });
  expect(parts.map((part) => Object.keys(part)[0])).toEqual([
    'cover',
    'sentences',
    'figure',
    'list',
    'list',
    'sentences',
  ]);
  expect(parts[0]).toMatchObject({ cover: { about: 'Infant mental health: Toyland', title: 'Toy finding' } });
  expect(parts[1]).toMatchObject({ sentences: { title: 'Toyland in short', sentences: ['So.'] } });
  const [sentence] = sections[0]!.sentences;
  expect(parts[2]).toMatchObject({ said: [sentence], figure: { notes: [sentence, ...toyMap.notes] } });
  const sheet = reportParts({ ...report, sources: [] })[1];
  expect(sheet).toMatchObject({ figure: { notes: [sentence, ...toyMap.notes] } });
  expect(parts[3]).toMatchObject({ list: { title: 'Services recorded for Toyland', subtitle: 'Services' } });
  expect(parts[4]).toMatchObject({ list: { title: 'What to ask in Toyland' } });
});
