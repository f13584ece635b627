// An invented nation of four districts with two kinds of specialist help and one measured need: for tests of the Gaps page.
import type {
  Association,
  Catalogue,
  CoverageTable,
  GapFund,
  IndicatorSummary,
  IndicatorTable,
  NationGaps,
} from '../../src/model/catalogue.ts';
import { gapView, type GapView } from '../../src/model/gaps/gap-view.ts';
import { defaultView, type ViewSpec } from '../../src/spec/view-spec.ts';
import { toyCatalogue, toyCell, toyTable } from './toy-coverage.ts';

const isle = {
  ...toyCatalogue.areas[0]!,
  code: 'I',
  name: 'NHS Isle',
  shortName: 'Isle',
  slug: 'isle',
  tile: { label: 'Isle', column: 1, row: 0 },
  point: { x: 100, y: 0 },
  neighbours: [],
};

const measure: IndicatorSummary = {
  id: 'income-deprived',
  title: 'Toy need (invented)',
  shortTitle: 'Toy need',
  topic: 'place',
  unit: '% of toys',
  measure: 'proportion',
  decimals: 1,
  polarity: 'higher_is_worse',
  geographies: ['districts'],
  nation: 'TOY',
  latest: '2024',
  featured: null,
};

const nation = toyCatalogue.nations[0]!;
export const toyGapCatalogue: Catalogue = {
  ...toyCatalogue,
  nations: [{ ...nation, weights: { ...nation.weights, values: { N: 500, M: 300, S: 100, I: 100 } } }],
  areas: [...toyCatalogue.areas, isle],
  columns: [
    ...toyCatalogue.columns,
    {
      ...toyCatalogue.columns[1]!,
      id: 'psychology',
      label: 'Psychology',
      shortLabel: 'Psychology',
      focus: 'perinatal',
    },
  ],
  indicators: [measure],
};

/** Need: North 30, Middle 10, South 20, Isle 0; the nation 22. */
export const toyNeedTable: IndicatorTable = {
  id: 'income-deprived',
  definition: 'Invented.',
  caution: 'An invented caution.',
  derivation: null,
  periods: [{ id: '2024', label: '2024', at: 2024.5, breakBefore: false }],
  blocks: [
    { geography: null, areas: ['TOY'], values: [[22]], scale: null, origin: ['p'], missing: {}, flags: {} },
    {
      geography: 'districts',
      areas: ['I', 'M', 'N', 'S'],
      values: [[0, 10, 30, 20]],
      scale: null,
      origin: ['pppp'],
      missing: {},
      flags: {},
    },
  ],
  sources: [{ ...toyTable.sources[0]!, id: 'toy-need' }],
};

const unknown = { status: 'unknown', basis: 'none', asAt: null, confidence: null, sources: [] } as const;

/** Teams: North yes, Middle part and undated, South and Isle not known. Psychology: Middle yes, North none, the rest not known. */
export const toyGapCoverage: CoverageTable = {
  ...toyTable,
  cells: [
    ...['N', 'M', 'S', 'I'].map((area) => toyCell(area, 'visits', { basis: 'entitlement', asAt: null })),
    toyCell('N', 'team'),
    toyCell('M', 'team', { status: 'partial', asAt: null }),
    toyCell('S', 'team', unknown),
    toyCell('I', 'team', unknown),
    toyCell('N', 'psychology', { status: 'no' }),
    toyCell('M', 'psychology'),
    toyCell('S', 'psychology', unknown),
    toyCell('I', 'psychology', unknown),
  ],
};

export const toyAssociation: Association = {
  measure: 'income-deprived',
  period: '2024',
  reading: 'as-reported',
  areas: 4,
  unknownAsNo: { rho: 0.4, p: 0.6, missing: null },
  unknownAsYes: { rho: -0.2, p: 0.8, missing: null },
  reach: { lower: -0.9, upper: 0.9 },
  critical: 0.85,
};

export const toyFund = (change: Partial<GapFund> = {}): GapFund => ({
  id: 'toy-fund',
  name: 'Toy fund',
  funder: 'Toy funder',
  announced: null,
  starts: '2024',
  ends: '2025-03',
  endsBasis: 'published',
  services: [],
  source: 'toy-report',
  ...change,
});

/** Deprived children live in North alone, the others in Middle and South; the Isle has one of each. */
export const toyGaps: NationGaps = {
  nation: 'TOY',
  islands: ['I'],
  associations: [toyAssociation],
  places: [
    {
      id: 'deprivation',
      ages: '0-2',
      classes: [
        { id: '1', name: null, children: { N: 80, M: 0, S: 10, I: 10 } },
        { id: '5', name: null, children: { N: 0, M: 40, S: 50, I: 10 } },
      ],
      sources: ['toy-report'],
    },
  ],
  funds: [toyFund()],
  horizons: [6, 12, 24].map((months) => ({ months, date: `${2026 + Math.floor(months / 12)}-07-01`, losses: [] })),
};

interface ToyChange {
  readonly gaps?: Partial<NationGaps>;
  readonly coverage?: CoverageTable;
  readonly need?: IndicatorTable | null;
  readonly catalogue?: Catalogue;
}

export function toyGapView(fields: Partial<ViewSpec> = {}, change: ToyChange = {}): GapView {
  const { gaps = {}, coverage = toyGapCoverage, need = toyNeedTable, catalogue = toyGapCatalogue } = change;
  const tables = { coverage, gaps: { nations: [{ ...toyGaps, ...gaps }], sources: toyTable.sources }, need };
  return gapView({ ...defaultView, page: 'gaps', service: 'team', ...fields }, catalogue, tables);
}
