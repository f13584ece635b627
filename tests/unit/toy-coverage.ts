// An invented nation of three districts and two kinds of help, as the site sees it: for tests of coverage figures.
import type { Area, Catalogue, CoverageCell, CoverageTable } from '../../src/model/catalogue.ts';
import { coverageView, type CoverageView } from '../../src/model/coverage/coverage-view.ts';
import { defaultView, type ViewSpec } from '../../src/spec/view-spec.ts';

const district = (code: string, name: string, column: number, row: number, neighbours: readonly string[]): Area => ({
  code,
  name: `NHS ${name}`,
  shortName: name,
  slug: name.toLowerCase(),
  level: 'district',
  parent: 'TOY',
  region: null,
  gaelicName: null,
  tile: { label: name, column, row },
  point: { x: column * 100, y: row * 100 },
  neighbours,
});

export const toyCatalogue: Catalogue = {
  edition: '2026-07',
  editionDate: '2026-07-01',
  nations: [
    {
      code: 'TOY',
      slug: 'scotland',
      name: 'Toyland (invented)',
      mainGeography: 'districts',
      weights: {
        indicator: 'toy-births',
        period: '2025',
        label: 'births in 2025',
        note: null,
        values: { N: 600, M: 300, S: 100 },
        areShares: false,
      },
    },
  ],
  geographies: [
    {
      id: 'districts',
      nation: 'TOY',
      level: 'district',
      noun: { one: 'district', many: 'districts' },
      hasTiles: true,
      hasCoverage: true,
      frame: { width: 100, height: 300 },
      note: null,
    },
  ],
  areas: [
    district('S', 'South', 0, 2, ['M']),
    district('M', 'Middle', 0, 1, ['N', 'S']),
    district('N', 'North', 0, 0, ['M']),
  ],
  tiers: [
    { id: 'universal', label: 'Universal', definition: 'For all (invented).' },
    { id: 'specialist', label: 'Specialist', definition: 'For some (invented).' },
  ],
  columns: [
    {
      id: 'visits',
      label: 'Visits',
      shortLabel: 'Visits',
      tier: 'universal',
      focus: 'family',
      definition: 'Invented visits.',
      main: true,
    },
    {
      id: 'team',
      label: 'Infant team',
      shortLabel: 'Infant team',
      tier: 'specialist',
      focus: 'infant',
      definition: 'Invented team.',
      main: true,
    },
  ],
  topics: [],
  indicators: [],
  constructs: [],
  retiredCodes: {},
  sectors: [],
};

export const toyCell = (area: string, column: string, change: Partial<CoverageCell> = {}): CoverageCell => ({
  area,
  column,
  status: 'yes',
  extent: null,
  basis: 'record',
  asAt: '2026-03-01',
  confidence: 'high',
  sources: ['toy-report'],
  records: [],
  reason: 'Recorded for the whole area (invented).',
  ...change,
});

/** North has a team, Middle has one in part, undated; of South nothing is known. Everybody has visits. */
export const toyTable: CoverageTable = {
  cells: [
    ...['N', 'M', 'S'].map((area) => toyCell(area, 'visits', { basis: 'entitlement', asAt: null })),
    toyCell('N', 'team', { asAt: '2020-02' }),
    toyCell('M', 'team', { status: 'partial', extent: 'one town only', asAt: null, confidence: 'medium' }),
    toyCell('S', 'team', {
      status: 'unknown',
      basis: 'none',
      asAt: null,
      confidence: null,
      sources: [],
      reason: 'Nothing was found.',
    }),
  ],
  counts: [],
  changes: [{ nation: 'TOY', months: ['2024-03', '2019-06'] }],
  sources: [
    {
      id: 'toy-report',
      title: 'Toy report',
      publisher: 'Toy Press',
      published: '2026-03',
      url: 'https://example.org/toy',
      licence: 'Invented',
      licenceUrl: null,
      readAtFirstHand: true,
    },
  ],
};

export const toyView = (fields: Partial<ViewSpec> = {}, table: CoverageTable = toyTable): CoverageView =>
  coverageView({ ...defaultView, page: 'coverage', ...fields }, toyCatalogue, table);
