// A figure of every kind, each of an invented nation: for tests that hold for all figures.
import { columnBands } from '../../src/model/coverage/bands.ts';
import { subjectOf } from '../../src/model/coverage/subject.ts';
import { bivariateMapFigure } from '../../src/model/figures/bivariate-map.ts';
import { coverageBandsFigure } from '../../src/model/figures/coverage-bands.ts';
import { coverageChangeFigures } from '../../src/model/figures/coverage-change-scopes.ts';
import { disparityFigure } from '../../src/model/figures/disparity.ts';
import { equityScatterFigure } from '../../src/model/figures/equity-scatter.ts';
import type { Figure } from '../../src/model/figures/figure.ts';
import { fundingEndsFigure } from '../../src/model/figures/funding-ends.ts';
import { funnelFigure } from '../../src/model/figures/funnel.ts';
import { interventionGridFigure } from '../../src/model/figures/intervention-grid.ts';
import { needCirclesFigure } from '../../src/model/figures/need-circles.ts';
import { needRangesFigure } from '../../src/model/figures/need-ranges.ts';
import { needScenarioFigure } from '../../src/model/figures/need-scenario.ts';
import type { Origin } from '../../src/model/figures/origin.ts';
import { provisionByPlaceFigure } from '../../src/model/figures/provision-by-place.ts';
import { rankIntervalsFigure } from '../../src/model/figures/rank-intervals.ts';
import { rankedBarsFigure } from '../../src/model/figures/ranked-bars.ts';
import { significanceMapFigure } from '../../src/model/figures/significance-map.ts';
import { statusMapFigure } from '../../src/model/figures/status-map.ts';
import { tierGridFigure } from '../../src/model/figures/tier-grid.ts';
import { trendFigure } from '../../src/model/figures/trend.ts';
import { valueMapFigure } from '../../src/model/figures/value-map.ts';
import { askNextFigure } from '../../src/model/figures/what-to-ask.ts';
import { needScenario } from '../../src/model/need/need-scenario.ts';
import { toyChanceReading } from './toy-chance.ts';
import { toyCatalogue, toyView } from './toy-coverage.ts';
import { toyDates } from './toy-coverage-history.ts';
import { toyGapView } from './toy-gaps.ts';
import { toyCount, toyRate, toyReading, toyTable } from './toy-indicators.ts';
import { toyNeedView } from './toy-need.ts';
import { toyEvidence } from './toy-services.ts';
import { toySpineFigure } from './toy-spine.ts';
import { toyStatistics } from './toy-worked.ts';

export const toyOrigin: Origin = {
  edition: '2026-11',
  address: 'https://atlas.invalid/indicators/?indicator=toy-rate&period=2022/23#ranked-bars',
};

const coverage = toyView({ area: 'middle' });
const bands = columnBands(coverage.columns, {
  cells: coverage.cells,
  areas: coverage.areas.map(({ code }) => code),
  weights: coverage.nation.weights.values,
});
const dates = toyDates('2019', { area: 'north' });
const gap = toyGapView();
const need = toyNeedView({ area: 'middle' });
const reading = toyReading({ area: 'north' });
const worked = toyReading({ area: 'middle' }, toyRate, toyTable, toyStatistics());
const chance = toyChanceReading({ area: 'north' });

export const toyBands = coverageBandsFigure(
  coverage,
  bands.map((summary) => ({ label: summary.id, group: '', picked: summary.id === 'team', summary })),
  { id: 'bands', title: 'Bands', sources: [] },
);
export const toyRanked = rankedBarsFigure(reading);
export const toyTrend = trendFigure(reading);
export const toyFunnelFigure = funnelFigure(chance);
export const toyScatter = equityScatterFigure(gap);
export const toyAskNext = askNextFigure(gap, null);
export const toyRanges = needRangesFigure(need);
export const toyMap = valueMapFigure(reading);
export const toyStatusMap = statusMapFigure(
  coverage,
  subjectOf(coverage, 'team'),
  bands.find(({ id }) => id === 'team')!,
);
export const toySpine = toySpineFigure('M');
export const toyGrid = tierGridFigure(coverage, { columns: coverage.columns, picked: 'team', tierLabels: new Map() });

export const toyFigures: readonly Figure[] = [
  toyStatusMap,
  toyGrid,
  toyBands,
  ...coverageChangeFigures(dates, subjectOf(dates.later, 'team')),
  toyMap,
  valueMapFigure(toyReading({}, toyCount)),
  toyRanked,
  toyTrend,
  trendFigure(chance),
  rankIntervalsFigure(worked),
  significanceMapFigure(worked),
  toyFunnelFigure,
  disparityFigure(chance),
  toySpine,
  toyScatter,
  bivariateMapFigure(gap),
  provisionByPlaceFigure(gap, 'deprivation'),
  fundingEndsFigure(gap),
  toyAskNext,
  toyRanges,
  needCirclesFigure(need),
  needScenarioFigure(need, needScenario(need, 'deprivation')),
  interventionGridFigure(toyEvidence.interventions, {
    id: 'grid',
    title: 'Grid',
    areas: toyCatalogue.areas,
    noun: { one: 'district', many: 'districts' },
    nation: 'Toyland (invented)',
    sources: toyEvidence.sources,
  }),
];
