// Invented indicators of the toy nation beside each other: for tests of the spine chart, and of the page of an area.
import { areaIndicators, type AreaIndicator } from '../../src/model/areas/area-indicators.ts';
import { areaPlace, type AreaPlace } from '../../src/model/areas/area-place.ts';
import type { Catalogue, IndicatorSummary, SpineIndicator, SpineTable } from '../../src/model/catalogue.ts';
import type { SpineChartFigure } from '../../src/model/figures/figure.ts';
import { spineChartFigure } from '../../src/model/figures/spine-chart.ts';
import { toyTable } from './toy-coverage.ts';
import { needCatalogue, toyIndicator } from './toy-need.ts';

const share = { measure: 'proportion', unit: '% of toys', decimals: 1 } as const;
export const spineIndicators = {
  rate: toyIndicator('toy-rate', { ...share, polarity: 'higher_is_worse' }),
  feeding: toyIndicator('toy-feeding', { ...share, polarity: 'higher_is_better' }),
  rural: toyIndicator('toy-rural', share),
  census: toyIndicator('toy-census', { ...share, polarity: 'higher_is_worse' }),
  lonely: toyIndicator('toy-lonely', share),
  count: toyIndicator('toy-births'),
} satisfies Record<string, IndicatorSummary>;

const none = [null, null, null];
const one = (id: string, change: Partial<SpineIndicator>): SpineIndicator => ({
  id,
  period: '2025',
  nation: 10,
  spread: { areas: 3, lowest: 0, lowerQuartile: 3, upperQuartile: 9, highest: 12.34 },
  values: none,
  lower: none,
  upper: none,
  methods: none,
  withoutInterval: null,
  comparisons: ['not_compared', 'not_compared', 'not_compared'],
  ranks: none,
  origin: 'ppp',
  missing: {},
  flags: {},
  caution: null,
  sources: ['toy-report'],
  ...change,
});

/** Districts Middle, North and South. */
export const toySpine: SpineTable = {
  geography: 'districts',
  areas: ['M', 'N', 'S'],
  indicators: [
    one('toy-rate', {
      values: [12.34, null, 0],
      lower: [11, null, 0],
      upper: [13.5, null, 4],
      methods: ['source', null, 'wilson'],
      comparisons: ['worse', 'not_compared', 'better'],
      ranks: [{ from: 1, to: 2, of: 3 }, null, null],
      origin: 'dpp',
      missing: { N: 'suppressed' },
      flags: { M: 'provisional' },
      caution: 'Not a measure of children.',
    }),
    one('toy-feeding', {
      nation: 30,
      spread: { areas: 3, lowest: 20, lowerQuartile: 25, upperQuartile: 40, highest: 50 },
      values: [50, 30, 20],
      lower: [40, 26, 15],
      upper: [60, 34, 25],
      methods: ['wilson', 'wilson', 'wilson'],
      comparisons: ['better', 'similar', 'worse'],
    }),
    one('toy-rural', {
      values: [4, 5, 6],
      lower: [3, 4, 5],
      upper: [5, 6, 7],
      methods: ['source', 'source', 'source'],
      comparisons: ['lower', 'lower', 'lower'],
      spread: { areas: 3, lowest: 4, lowerQuartile: 4.5, upperQuartile: 5.5, highest: 6 },
    }),
    one('toy-census', { values: [1, 2, 3], withoutInterval: 'everyone_counted' }),
    one('toy-lonely', { nation: null, values: [50, 30, 20] }),
    one('toy-births', { nation: 1000, values: [600, 300, 100], withoutInterval: 'everyone_counted' }),
  ],
  similar: {},
  topicsNotHeld: [],
  sources: toyTable.sources,
};

const catalogue: Catalogue = { ...needCatalogue, indicators: Object.values(spineIndicators) };
export const spinePlace = (code: string): AreaPlace => {
  const place = areaPlace(catalogue, code)!;
  return { ...place, nation: { ...place.nation, name: 'Toyland' } };
};

export const toySpineOf = (code: string): readonly AreaIndicator[] =>
  areaIndicators(catalogue, spinePlace(code), toySpine);

/** The spine chart of a district. */
export function toySpineFigure(code: string, spine: SpineTable = toySpine): SpineChartFigure {
  const place = spinePlace(code);
  const addressOf = (id: string) => `?indicator=${id}`;
  return spineChartFigure(place, areaIndicators(catalogue, place, spine), { sources: spine.sources, addressOf });
}
