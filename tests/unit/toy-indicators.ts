// Invented indicators of an invented nation of four districts: for tests of what the Indicators page draws.
import type {
  Catalogue,
  IndicatorBlock,
  IndicatorSummary,
  IndicatorTable,
  Period,
  StatisticsTable,
} from '../../src/model/catalogue.ts';
import { indicatorReading, type IndicatorReading } from '../../src/model/indicators/indicator-reading.ts';
import { defaultView, type ViewSpec } from '../../src/spec/view-spec.ts';
import { toyCatalogue } from './toy-coverage.ts';

const district = toyCatalogue.areas[0]!;
const east = { ...district, code: 'E', name: 'NHS East', shortName: 'East', slug: 'east', neighbours: ['M'] };

export const toyRate: IndicatorSummary = {
  id: 'toy-rate',
  title: 'Toy rate (invented)',
  shortTitle: 'Toy rate',
  topic: 'health',
  unit: '% of toys',
  measure: 'proportion',
  decimals: 1,
  polarity: 'higher_is_worse',
  geographies: ['districts'],
  nation: 'TOY',
  latest: '2024',
  featured: 2,
};
export const toyCount: IndicatorSummary = {
  ...toyRate,
  id: 'toy-births',
  title: 'Toy births',
  shortTitle: 'Toy births',
  topic: 'births',
  unit: 'toy births',
  measure: 'count',
  decimals: 0,
  featured: 1,
};
export const toyNational: IndicatorSummary = {
  ...toyRate,
  id: 'toy-national',
  shortTitle: 'National toys',
  topic: 'births',
  geographies: [],
};

const secondNation = {
  ...toyCatalogue.nations[0]!,
  code: 'SML',
  slug: 'small',
  name: 'Smallland',
  mainGeography: 'parishes',
};

export const toyIndicatorCatalogue: Catalogue = {
  ...toyCatalogue,
  nations: [...toyCatalogue.nations, secondNation],
  geographies: [
    ...toyCatalogue.geographies,
    { ...toyCatalogue.geographies[0]!, id: 'villages', noun: { one: 'village', many: 'villages' }, hasTiles: false },
    { ...toyCatalogue.geographies[0]!, id: 'parishes', nation: 'SML', noun: { one: 'parish', many: 'parishes' } },
  ],
  areas: [...toyCatalogue.areas, east],
  topics: [
    { id: 'births', label: 'Births' },
    { id: 'health', label: 'Health' },
  ],
  indicators: [
    toyCount,
    toyNational,
    toyRate,
    { ...toyCount, id: 'small-births', nation: 'SML', geographies: ['parishes'] },
  ],
};

const period = (year: number, breakBefore = false): Period => ({
  id: String(year),
  label: String(year),
  at: year + 0.5,
  breakBefore,
});

/** 2022 breaks the series; 2023 is missing altogether; East has no figure in 2020 and is hidden in 2024. */
export const toyPeriods: readonly Period[] = [period(2020), period(2021), period(2022, true), period(2024)];

const districts: IndicatorBlock = {
  geography: 'districts',
  areas: ['N', 'M', 'S', 'E'],
  values: [
    [10, 20, 30, null],
    [11, 21, 31, 12],
    [12, 22, 32, 13],
    [12.25, 24.5, 33, null],
  ],
  lower: [
    [null, null, null, null],
    [null, null, null, null],
    [null, null, null, null],
    [11, 22, null, null],
  ],
  upper: [
    [null, null, null, null],
    [null, null, null, null],
    [null, null, null, null],
    [14, 28, null, null],
  ],
  scale: { min: 10, max: 33, breaks: [20], decimals: 0 },
  origin: ['ppp-', 'pppp', 'pppp', 'ppdp'],
  missing: { '0:3': 'not_published', '3:3': 'suppressed' },
  flags: { '3:1': 'provisional' },
};
const nation: IndicatorBlock = {
  geography: null,
  areas: ['TOY'],
  values: [[19], [20], [21], [23]],
  scale: null,
  origin: ['p', 'p', 'p', 'p'],
  missing: {},
  flags: {},
};

export const toyTable: IndicatorTable = {
  id: 'toy-rate',
  definition: 'Share of toys that are broken (invented).',
  caution: 'Not a measure of children.',
  derivation: 'We added up two villages.',
  periods: toyPeriods,
  blocks: [nation, districts],
  sources: [
    {
      id: 'toy-source',
      title: 'Toy statistics',
      publisher: 'Toy Office',
      published: '2025',
      url: 'https://toys.example/',
      licence: 'Open Government Licence v3.0',
      licenceUrl: null,
      readAtFirstHand: true,
    },
  ],
};

export const emptied: IndicatorTable = {
  ...toyTable,
  blocks: [
    nation,
    { ...districts, values: districts.values.map((row) => row.map(() => null)), scale: null, missing: {} },
  ],
};
export const nationalOnly: IndicatorTable = { ...toyTable, blocks: [nation] };

/** A reading of the invented rate, unless another indicator or table is given. */
export function toyReading(
  fields: Partial<ViewSpec> = {},
  indicator: IndicatorSummary = toyRate,
  table: IndicatorTable = toyTable,
  statistics: StatisticsTable | null = null,
): IndicatorReading {
  const view: ViewSpec = { ...defaultView, page: 'indicators', ...fields };
  return indicatorReading(view, toyIndicatorCatalogue, indicator, table, statistics);
}
