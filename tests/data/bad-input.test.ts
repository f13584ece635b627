// One mistake at a time in an invented package: each must be told in one line that says where it is and what would do.
import { describe, expect, test } from 'vitest';
import { build, contents } from './fixtures/run-build.ts';
import { edit, toyland, writePackage, type PackageFiles } from './fixtures/toyland.ts';

interface Case {
  readonly mistake: string;
  readonly make: (files: PackageFiles) => void;
  readonly says: readonly string[];
}

const areas = 'areas/areas.csv';
const births = 'indicators/values/toy-births.csv';
const share = 'indicators/values/toy-share.csv';
const indicators = 'indicators/indicators.csv';
const records = 'services/service_records.csv';
const services = 'services/services.csv';
const change = (path: string, from: string, to: string) => (files: PackageFiles) => edit(files, path, from, to);

const files: Case[] = [
  {
    mistake: 'a missing file',
    make: (all) => all.delete('licences.csv'),
    says: ['licences.csv: the file is missing; add it, or take it out of datapackage.json'],
  },
  {
    mistake: 'an empty file',
    make: (all) => all.set('services/funds.csv', ''),
    says: ['services/funds.csv: the file is empty; allowed: a header row, then one row each'],
  },
  {
    mistake: 'a wrong encoding',
    make: (all) =>
      all.set('sources.csv', Buffer.from(String(all.get('sources.csv')).replace('Toy Press', 'Tòy Press'), 'latin1')),
    says: [
      'sources.csv, row 2: found not UTF-8 near "oy Gazette,T\uFFFDy Press"; allowed: UTF-8; save it as "CSV UTF-8"',
    ],
  },
  {
    mistake: 'UTF-16',
    make: (all) => all.set('licences.csv', Buffer.from('\uFEFFlicence,title', 'utf16le')),
    says: ['licences.csv: found UTF-16; allowed: UTF-8; save it as "CSV UTF-8"'],
  },
  {
    mistake: 'UTF-8 that was read as another encoding and saved again',
    make: change('sources.csv', 'Toy Press', 'TÃ²y Press'),
    says: [
      'sources.csv, row 2: found UTF-8 that was read as Windows-1252 near "oy Gazette,TÃ²y Pres"; allowed: UTF-8; save it as "CSV UTF-8"',
    ],
  },
  {
    mistake: 'semicolons between cells',
    make: (all) => all.set('services/providers.csv', 'provider_id;name;sector\ntoy-board;Toy Board;nhs\n'),
    says: [
      'services/providers.csv, row 1: found "provider_id;name;sector"; allowed: columns with a comma between them',
    ],
  },
  {
    mistake: 'a ragged row',
    make: change(births, 'T08000002,2024,20,,,,,published,,,', 'T08000002,2024,20,,,,,published,,,,'),
    says: [
      `${births}, row 4: found 12 cells; allowed: 11, as in the header; a comma inside a cell needs "quotes" around the cell`,
    ],
  },
  {
    mistake: 'a quotation mark that is never closed',
    make: change('sources.csv', 'The Toy Gazette', '"The Toy Gazette'),
    says: [
      'sources.csv, row 2: found 2 cells; allowed: 9, as in the header; empty cells need their commas',
      'sources.csv, row 2: found a broken quotation mark (Quoted field unterminated); allowed: "…" with "" inside',
    ],
  },
];

const columns: Case[] = [
  {
    mistake: 'a missing column',
    make: (all) => all.set('indicators/topics.csv', 'topic,label\ntoys,Toys\n'),
    says: ['indicators/topics.csv, row 1, column order: the column is missing; found: topic, label'],
  },
  {
    mistake: 'a duplicate column',
    make: (all) => all.set('indicators/topics.csv', 'topic,label,order,label\ntoys,Toys,1,Toys\n'),
    says: ['indicators/topics.csv, row 1, column label: found "label" twice; allowed: once; delete or rename one'],
  },
  {
    mistake: 'an unknown column',
    make: (all) => all.set('indicators/topics.csv', 'topic,label,order,odrer\ntoys,Toys,1,1\n'),
    says: [
      'indicators/topics.csv, row 1, column odrer: unknown column: found "odrer"; allowed: topic, label, order; did you mean "order"?',
    ],
  },
  {
    mistake: '__proto__ as a header',
    make: (all) => all.set('indicators/topics.csv', 'topic,label,order,__proto__\ntoys,Toys,1,x\n'),
    says: [
      'indicators/topics.csv, row 1, column __proto__: unknown column: found "__proto__"; allowed: topic, label, order',
    ],
  },
  {
    mistake: '__proto__ as an area code',
    make: change(births, 'T08000003,2024', '__proto__,2024'),
    says: [
      `${births}, row 5, column area_code: found "__proto__"; allowed: T92000001, T08000001, T08000002, T08000003`,
    ],
  },
  {
    mistake: '__proto__ as an id',
    make: change('services/providers.csv', 'toy-board', '__proto__'),
    says: [
      'services/providers.csv, row 2, column provider_id: found "__proto__"; allowed: Small letters, digits and hyphens',
      `${services}, row 2, column provider_id: found "toy-board"; allowed: none yet`,
    ],
  },
];

const words: Case[] = [
  {
    mistake: 'an unknown area code',
    make: change(share, 'T08000002,2023/24', 'T08000022,2023/24'),
    says: [
      `${share}, row 4, column area_code: found "T08000022"; allowed: T92000001, T08000001, T08000002, T08000003; did you mean "T08000002"?`,
    ],
  },
  {
    mistake: 'a retired area code',
    make: change(share, 'T08000001,2023/24', 'T08000009,2023/24'),
    says: [`${share}, row 3, column area_code: found "T08000009", a retired code; use T08000001`],
  },
  {
    mistake: 'a retired code as the code of an area',
    make: change(areas, 'T08000003,Isle', 'T08000009,Isle'),
    says: [
      `${areas}, row 5, column area_code: found "T08000009", a retired code; use T08000001`,
      'areas/links.csv, row 2, column to_code: found "T08000003"; allowed: T92000001, T08000001, T08000002, T08000009; did you mean "T08000001"?',
      `${births}, row 5, column area_code: found "T08000003"; allowed: T92000001, T08000001, T08000002, T08000009; did you mean "T08000001"?`,
      `${share}, row 5, column area_code: found "T08000003"; allowed: T92000001, T08000001, T08000002, T08000009; did you mean "T08000001"?`,
    ],
  },
  {
    mistake: 'values of an indicator that no row describes',
    make: (all) => all.set('indicators/values/toy-shares.csv', String(all.get(share))),
    says: [
      'indicators/values/toy-shares.csv: no metadata: found "toy-shares"; allowed: toy-births, toy-share; did you mean "toy-share"?',
    ],
  },
  {
    mistake: 'an indicator without values',
    make: change(indicators, 'toy-share,Toy share', 'toy-shre,Toy share'),
    says: [
      `${indicators}, row 3, column indicator_id: no values: found "toy-shre"; allowed: toy-births, toy-share; did you mean "toy-share"?`,
      `${share}: no metadata: found "toy-share"; allowed: toy-births, toy-shre; did you mean "toy-shre"?`,
    ],
  },
  {
    mistake: 'an unknown word for the part that chance plays',
    make: change(indicators, 'neutral,events,financial_year', 'neutral,event,financial_year'),
    says: [
      `${indicators}, row 3, column chance: found "event"; allowed: events, everyone_counted; did you mean "events"?`,
    ],
  },
  {
    mistake: 'an unknown service kind',
    make: change(services, 'toy-board,toy-team', 'toy-board,toy-teem'),
    says: [
      `${services}, row 2, column kind: found "toy-teem"; allowed: toy-visiting, toy-team; did you mean "toy-team"?`,
    ],
  },
  {
    mistake: 'an unknown tier',
    make: change(services, ',specialist,0', ',specalist,0'),
    says: [
      `${services}, row 2, column tier: found "specalist"; allowed: universal, specialist; did you mean "specialist"?`,
    ],
  },
  {
    mistake: 'an unknown state',
    make: change(records, ',active,', ',actve,'),
    says: [
      `${records}, row 2, column state: found "actve"; allowed: active, planned, closed, trial_ended, unknown; did you mean "active"?`,
    ],
  },
  {
    mistake: 'an unknown source',
    make: change(records, 'toy-gazette', 'toy-gazete'),
    says: [
      `${records}, row 2, column source_id: found "toy-gazete"; allowed: toy-gazette; did you mean "toy-gazette"?`,
    ],
  },
  {
    mistake: 'a level that is no geography',
    make: change('areas/areas.csv', 'mid-toy,toy_district', 'mid-toy,toy_distrct'),
    says: [
      `${areas}, row 4, column level: found "toy_distrct"; allowed: nation, toy_district; did you mean "toy_district"?`,
    ],
  },
  {
    mistake: 'an unknown item of a list',
    make: change(
      'evidence/interventions.csv',
      'note\n',
      'note\ntoy-visits,Toy visits,true,,true,false,skilled;enhnced,,,,,toy-gazette,\n',
    ),
    says: [
      'evidence/interventions.csv, row 2, column practice_types: found "enhnced"; allowed: skilled, enhanced, specialist; did you mean "enhanced"?',
    ],
  },
  {
    mistake: 'an area that lies in no nation',
    make: change('areas/areas.csv', 'toy_district,T92000001,,,M', 'toy_district,,,,M'),
    says: [
      `${areas}, row 4, column parent_code: leads to no nation; give "T08000002" a parent that is one, or lies in one`,
    ],
  },
  {
    mistake: 'two areas on one tile',
    make: change(areas, 'M,0,1', 'M,0,0'),
    says: [`${areas}, row 4, column tile_column + tile_row: found "0, 0" again in its level; allowed: once (row 3)`],
  },
  {
    mistake: 'a duplicate key',
    make: change(births, 'T08000003,2024,10', 'T08000002,2024,10'),
    says: [
      `${births}, row 5, column area_code + period + group: found "T08000002 · 2024" again; allowed: once (it is in row 4)`,
    ],
  },
  {
    mistake: 'a neighbour link to itself',
    make: change('areas/links.csv', 'T08000002,T08000003', 'T08000002,T08000002'),
    says: ['areas/links.csv, row 2, column to_code: found "T08000002", the area itself; allowed: another area'],
  },
];

const numbers: Case[] = [
  {
    mistake: 'text where a number belongs',
    make: change(share, '25,5,20', 'about 25,5,20'),
    says: [`${share}, row 4, column value: found "about 25"; allowed: a number with a point, no commas, no words`],
  },
  {
    mistake: 'a number with a comma',
    make: change(share, '25,5,20', '25,5,"20,000"'),
    says: [`${share}, row 4, column denominator: found "20,000"; allowed: a number; did you mean "20000"?`],
  },
  {
    mistake: 'a percentage above 100',
    make: change(share, '25,5,20', '101,5,20'),
    says: [`${share}, row 4, column value: found "101"; allowed: 0 to 100`],
  },
  {
    mistake: 'a percentage below 0',
    make: change(share, '25,5,20', '-1,5,20'),
    says: [`${share}, row 4, column value: found "-1"; allowed: 0 to 100`],
  },
  {
    mistake: "a proportion's numerator above its denominator",
    make: change(share, '25,5,20', '25,21,20'),
    says: [`${share}, row 4, column numerator: found "21"; allowed: no more than the denominator, 20`],
  },
  {
    mistake: 'an interval that does not hold its value',
    make: change(share, '50,15,30,40,60', '50,15,30,51,49'),
    says: [
      `${share}, row 3, column lower: found "51"; allowed: no more than the value, 50`,
      `${share}, row 3, column upper: found "49"; allowed: no less than the value, 50`,
    ],
  },
  {
    mistake: 'areas that do not add up to their nation',
    make: change(births, 'T08000003,2024,10', 'T08000003,2024,11'),
    says: [
      `${births}, row 2, column value: found "60"; allowed: 61, which its 3 districts add up to; mend one of them, or set additive to false`,
    ],
  },
  {
    mistake: 'a derived value that its parts do not give',
    make: change(share, 'T92000001,2023/24,,20,60', 'T92000001,2023/24,34.1,20,60'),
    says: [`${share}, row 2, column value: found "34.1"; allowed: 33.3333 = 20 / 60 × 100, or an empty cell`],
  },
  {
    mistake: 'an empty value without a reason',
    make: change(share, 'published,suppressed', 'published,'),
    says: [
      `${share}, row 5, column missing: the value is empty, and so is this; allowed: the reason (not_published, suppressed, not_available, not_applicable)`,
    ],
  },
  {
    mistake: 'a reason beside a value',
    make: change(share, '25,5,20,,,published,', '25,5,20,,,published,suppressed'),
    says: [`${share}, row 4, column missing: found "suppressed" beside a value; allowed: empty, or no value`],
  },
  {
    mistake: 'a latitude outside these islands',
    make: change(services, '57.1,-4.2', '5.71,-4.2'),
    says: [`${services}, row 2, column latitude: found "5.71"; allowed: 49 or more`],
  },
  {
    mistake: 'a longitude outside these islands',
    make: change(services, '57.1,-4.2', '57.1,4.2'),
    says: [`${services}, row 2, column longitude: found "4.2"; allowed: 2 or less`],
  },
  {
    mistake: 'half a position',
    make: change(services, '57.1,-4.2', '57.1,'),
    says: [`${services}, row 2, column longitude: half a position; give both or none`],
  },
  {
    mistake: 'an age range that ends before it begins',
    make: change(services, '0,36,true', '36,0,true'),
    says: [`${services}, row 2, column age_to_months: found "0"; allowed: no less than age_from_months, 36`],
  },
  {
    mistake: 'a prevalence outside its range',
    make: change('evidence/prevalence.csv', '10,15,25', '10,26,25'),
    says: ['evidence/prevalence.csv, row 2, column high: found "25"; allowed: no less than point, 26'],
  },
];

const times: Case[] = [
  {
    mistake: 'a period of another kind',
    make: change(share, 'T08000002,2023/24', 'T08000002,2023'),
    says: [`${share}, row 4, column period: found "2023"; allowed: a financial year, as in 2023/24`],
  },
  {
    mistake: 'a financial year of two years',
    make: change(share, 'T08000002,2023/24', 'T08000002,2023/25'),
    says: [`${share}, row 4, column period: found "2023/25"; allowed: a financial year, as in 2023/24`],
  },
  {
    mistake: 'a day that does not exist',
    make: change(records, '2024-06-30', '2023-02-29'),
    says: [`${records}, row 2, column as_at: found "2023-02-29"; allowed: a date, or a span in order: 2018-10/2020-03`],
  },
  {
    mistake: 'a date as people write it',
    make: change(records, '2024-06-30', '30/06/2024'),
    says: [`${records}, row 2, column as_at: found "30/06/2024"; allowed: a date, or a span in order: 2018-10/2020-03`],
  },
  {
    mistake: 'an end before the beginning',
    make: change(records, 'active,2020,,', 'active,2020,2019-12,'),
    says: [`${records}, row 2, column valid_to: found "2019-12"; allowed: no earlier than valid_from, 2020`],
  },
  {
    mistake: 'weights that leave an area out',
    make: (all) => {
      edit(all, births, 'T08000003,2024,10,,,,,published,,,\n', '');
    },
    says: [
      'areas/nations.csv, row 2, column births_weights: no value in 2024 for T08000003; every area of the main geography needs one',
    ],
  },
  {
    mistake: 'weights of a period that has none',
    make: change('areas/nations.csv', 'toy-births,2024', 'toy-births,2042'),
    says: ['areas/nations.csv, row 2, column births_weights_period: found "2042"; allowed: 2024; did you mean "2024"?'],
  },
];

const rights: Case[] = [
  {
    mistake: 'an indicator without a source',
    make: change(indicators, 'Toys,none,totals,,,toy-gazette,1', 'Toys,none,totals,,,,1'),
    says: [`${indicators}, row 2, column source_id: the cell is empty; allowed: Publication that says so`],
  },
  {
    mistake: 'a source without a licence',
    make: change('sources.csv', 'toy-licence', ''),
    says: [
      'sources.csv, row 2, column licence: the cell is empty; allowed: Licence of its figures; the build refuses a source without one',
    ],
  },
  {
    mistake: 'a source with an unknown licence',
    make: change('sources.csv', 'toy-licence', 'toy-license'),
    says: [
      'sources.csv, row 2, column licence: found "toy-license"; allowed: toy-licence, no-licence; did you mean "toy-licence"?',
    ],
  },
  {
    mistake: 'a licence that does not let figures be passed on',
    make: change('sources.csv', 'toy-licence', 'no-licence'),
    says: [
      'sources.csv, row 2, column licence: found "no-licence", which may not be passed on; take the source and its figures out',
    ],
  },
  {
    mistake: 'an e-mail address',
    make: change(records, 'high,Invented.', 'high,Ask toy@example.org'),
    says: [`${records}, row 2, column note: found an e-mail address; allowed: no personal data; take it out`],
  },
  {
    mistake: 'a telephone number',
    make: change(records, 'high,Invented.', 'high,Ring 0131 496 0000'),
    says: [`${records}, row 2, column note: found a telephone number; allowed: no personal data; take it out`],
  },
  {
    mistake: 'an address that runs code',
    make: change('sources.csv', 'https://example.org/gazette', 'javascript:alert(1)'),
    says: [
      'sources.csv, row 2, column url: found "javascript:alert(1)"; allowed: an address that begins with https:// or http://',
    ],
  },
];

const descriptions: Case[] = [
  {
    mistake: 'a description that is no JSON',
    make: (all) => all.set('datapackage.json', '{'),
    says: [expect.stringMatching(/^datapackage\.json: not JSON: /u) as string],
  },
  {
    mistake: 'no description',
    make: (all) => all.delete('datapackage.json'),
    says: ['datapackage.json: not found; a data package needs one (docs/data-package.md)'],
  },
  {
    mistake: 'an edition date that is no day',
    make: change('datapackage.json', '"editionDate":"2026-11-22"', '"editionDate":"2026-11-31"'),
    says: ['datapackage.json, editionDate: found "2026-11-31"; allowed: a real day, as in 2026-11-22'],
  },
  {
    mistake: 'a path that leads out of the package',
    make: change('datapackage.json', '"path":"licences.csv"', '"path":"../licences.csv"'),
    says: [expect.stringMatching(/^datapackage\.json, resources\.\d+\.path: /u) as string],
  },
  {
    mistake: 'an unknown type of column',
    make: change('datapackage.json', '"type":"number"', '"type":"nubmer"'),
    says: [
      expect.stringMatching(
        /^datapackage\.json, resources\.\d+\.schema\.fields\.\d+\.type: found "nubmer"; allowed: /u,
      ) as string,
    ],
  },
  {
    mistake: 'a pattern that is none',
    make: change('datapackage.json', '[A-Z][A-Z0-9]{2,}', '[A-Z'),
    says: [expect.stringMatching(/constraints\.pattern: found "\[A-Z"; allowed: a regular expression$/u) as string],
  },
  {
    mistake: 'a foreign key to a table that is not described',
    make: change('datapackage.json', '"resource":"topics"', '"resource":"tropics"'),
    says: ['datapackage.json: table indicators: a foreign key names "tropics"; allowed: a table of this package'],
  },
  {
    mistake: 'a table that the site needs and the package does not describe',
    make: (all) => {
      const description = JSON.parse(String(all.get('datapackage.json'))) as { resources: { name: string }[] };
      description.resources = description.resources.filter(({ name }) => name !== 'fund_recipients');
      all.set('datapackage.json', JSON.stringify(description));
    },
    says: ['datapackage.json: the table "fund_recipients" is not described; add its resource (it may have no rows)'],
  },
  {
    mistake: 'boundaries that are no topology',
    make: (all) => all.set('boundaries/toyland.topo.json', '{"type":"FeatureCollection","features":[]}'),
    says: [
      'areas/geographies.csv, row 2, column boundary_object: found "districts"; allowed: none yet',
      'boundaries/toyland.topo.json: type: found "FeatureCollection"; allowed: "Topology"',
    ],
  },
  {
    mistake: 'an indicator with values of two nations',
    make: (all) => {
      const other = 'U92000001,Elsewhere,Elsewhere,elsewhere,nation,,,,,,,,toy-gazette';
      all.set('areas/areas.csv', `${String(all.get('areas/areas.csv'))}${other}\n`);
      all.set(share, `${String(all.get(share))}U92000001,2023/24,30,,,,,published,,,\n`);
    },
    says: [
      `${share}, row 6, column area_code: found "U92000001", which lies in U92000001; allowed: areas of T92000001, as in the rows above; give the other nation an indicator of its own`,
    ],
  },
  {
    mistake: 'an area without a shape',
    make: change('boundaries/toyland.topo.json', '"T08000003"', '"T08000004"'),
    says: [
      'boundaries/toyland.topo.json: object districts: no shape has the id "T08000003"; every area of the geography needs one',
      'boundaries/toyland.topo.json: object districts: a shape has the id "T08000004"; allowed: T08000001, T08000002, T08000003; did you mean "T08000001"?',
    ],
  },
];

const groups: Record<string, readonly Case[]> = { files, columns, words, numbers, times, rights, descriptions };

test('the invented package itself has no mistake', () => {
  expect(build(writePackage(toyland())).problems).toEqual([]);
});

for (const [name, cases] of Object.entries(groups)) {
  describe(`mistakes in ${name}`, () => {
    test.each(cases)('$mistake is told in one line, and nothing is written', ({ make, says }) => {
      const package_ = toyland();
      make(package_);
      const { problems, to } = build(writePackage(package_));
      expect([...problems].sort()).toEqual([...says].sort());
      expect(contents(to)).toEqual({});
    });
  });
}

test('all mistakes are told at once, in the order of files and rows', () => {
  const package_ = toyland();
  edit(package_, records, ',active,', ',actve,');
  edit(package_, births, 'T08000001,2024,30', 'T08000009,2024,thirty');
  edit(package_, 'sources.csv', 'toy-licence', 'no-licence');
  const { problems } = build(writePackage(package_));
  expect(problems.map((line) => line.split(':')[0])).toEqual([
    `${births}, row 3, column area_code`,
    `${births}, row 3, column value`,
    `${records}, row 2, column state`,
    'sources.csv, row 2, column licence',
  ]);
});

test('rows are counted as a spreadsheet counts them, also after a cell of two lines', () => {
  const package_ = toyland();
  edit(package_, 'sources.csv', 'Invented.', '"Invented,\non two lines."');
  edit(
    package_,
    'sources.csv',
    'two lines."\n',
    'two lines."\ntoy-news,Toy News,Toy Press,,,toy-license,first_hand,press,\n',
  );
  const { problems } = build(writePackage(package_));
  expect(problems).toEqual([
    'sources.csv, row 3, column licence: found "toy-license"; allowed: toy-licence, no-licence; did you mean "toy-licence"?',
  ]);
});

test('a byte order mark, CRLF line ends and empty rows at the end are no mistakes', () => {
  const package_ = toyland();
  const text = String(package_.get(births));
  package_.set(births, `\uFEFF${text.replaceAll('\n', '\r\n')},,,,,,,,,,\r\n\r\n`);
  const plain = build(writePackage(toyland()));
  const marked = build(writePackage(package_));
  expect(marked.problems).toEqual([]);
  expect(contents(marked.to)).toEqual(contents(plain.to));
});
