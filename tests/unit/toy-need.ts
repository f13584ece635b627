// Invented births and prevalences of the toy nation: for tests of need ranges, and of the page of an area.
import type {
  Catalogue,
  IndicatorBlock,
  IndicatorSummary,
  IndicatorTable,
  NeedTable,
} from '../../src/model/catalogue.ts';
import { needView, type NeedTables, type NeedView } from '../../src/model/need/need-view.ts';
import { defaultView, type ViewSpec } from '../../src/spec/view-spec.ts';
import { toyCatalogue, toyTable } from './toy-coverage.ts';

export const toyIndicator = (id: string, change: Partial<IndicatorSummary> = {}): IndicatorSummary => ({
  id,
  title: `Invented ${id}`,
  shortTitle: id,
  topic: 'births',
  unit: 'births',
  measure: 'count',
  decimals: 0,
  polarity: 'neutral',
  geographies: ['districts'],
  nation: 'TOY',
  latest: '2025',
  featured: null,
  ...change,
});

export const needCatalogue: Catalogue = {
  ...toyCatalogue,
  indicators: [toyIndicator('toy-births'), toyIndicator('population-0-2')],
  constructs: ['disorganised-attachment', 'single-figure'],
};

type Column = readonly (number | null)[];

/** One period, districts N, M and S, and the nation. */
export function toyIndicatorTable(
  id: string,
  values: Column,
  total: number | null,
  more: Partial<IndicatorBlock> = {},
): IndicatorTable {
  const block = (geography: string | null, areas: readonly string[], own: Column): IndicatorBlock => ({
    geography,
    areas,
    values: [own],
    scale: null,
    origin: ['p'.repeat(areas.length)],
    missing: {},
    flags: {},
  });
  return {
    id,
    definition: 'Invented.',
    caution: null,
    derivation: null,
    periods: [{ id: '2025', label: '2025', at: 2025.5, breakBefore: false }],
    blocks: [{ ...block('districts', ['N', 'M', 'S'], values), ...more }, block(null, ['TOY'], [total])],
    sources: toyTable.sources,
  };
}

const prevalence = {
  population: 'Young children (invented)',
  age: null,
  low: null,
  point: null,
  high: null,
  interval: null,
  wording: 'expected to be classified as having disorganised attachment',
  source: 'toy-report',
  note: null,
} as const;

export const toyNeed: NeedTable = {
  constructs: [
    {
      id: 'disorganised-attachment',
      label: 'Disorganised attachment',
      population: 'Young children (invented)',
      prevalences: [
        { ...prevalence, id: 'A', low: 10, high: 25, interval: 'range', use: 'default_range' },
        { ...prevalence, id: 'B', point: 15, use: 'reference_mark' },
        { ...prevalence, id: 'C', point: 23.5, use: 'reference_mark', population: 'All samples (invented)' },
      ],
    },
    {
      id: 'single-figure',
      label: 'Single figure',
      population: 'Young children (invented)',
      prevalences: [{ ...prevalence, id: 'D', point: 8, use: 'context' }],
    },
  ],
  fifths: [
    {
      nation: 'TOY',
      period: '2020',
      areas: [
        { area: 'N', children: [0, 50, 100, 100, 50], zones: 30, mostDeprivedZones: 0 },
        { area: 'M', children: [300, 150, 100, 50, 0], zones: 60, mostDeprivedZones: 30 },
        { area: 'S', children: [4, 20, 40, 20, 16], zones: 25, mostDeprivedZones: 1 },
      ],
      sources: ['toy-report'],
    },
  ],
  sources: toyTable.sources,
};

export const toyNeedTables: NeedTables = {
  need: toyNeed,
  births: toyIndicatorTable('toy-births', [300, 600, 100], 1000),
  underThree: null,
};

export const toyNeedView = (fields: Partial<ViewSpec> = {}, tables: Partial<NeedTables> = {}): NeedView =>
  needView({ ...defaultView, page: 'need', ...fields }, needCatalogue, { ...toyNeedTables, ...tables });
