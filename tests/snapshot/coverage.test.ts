// The coverage charts as they are drawn, on an invented nation: a changed drawing shows in its kept SVG or HTML.
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import CoverageBands from '../../src/charts/kinds/CoverageBands.svelte';
import CoverageChange from '../../src/charts/kinds/CoverageChange.svelte';
import StatusMap from '../../src/charts/kinds/StatusMap.svelte';
import TierGrid from '../../src/charts/kinds/TierGrid.svelte';
import { columnBands } from '../../src/model/coverage/bands.ts';
import { subjectOf } from '../../src/model/coverage/subject.ts';
import { coverageBandsFigure } from '../../src/model/figures/coverage-bands.ts';
import { coverageChangeFigures } from '../../src/model/figures/coverage-change-scopes.ts';
import type { Figure } from '../../src/model/figures/figure.ts';
import { statusMapFigure } from '../../src/model/figures/status-map.ts';
import { tierGridFigure } from '../../src/model/figures/tier-grid.ts';
import { toyView } from '../unit/toy-coverage.ts';
import { toyDates } from '../unit/toy-coverage-history.ts';
import { tidyMarkup } from './tidy-markup.ts';

const coverage = toyView({ area: 'middle' });
const input = {
  cells: coverage.cells,
  areas: coverage.areas.map(({ code }) => code),
  weights: coverage.nation.weights.values,
};
const bands = columnBands(coverage.columns, input);
const team = bands.find(({ id }) => id === 'team')!;

const draw = <Kind extends Figure>(chart: Component<{ figure: Kind }>, figure: Kind): string =>
  tidyMarkup(render(chart, { props: { figure } }).body);

describe('the drawing', () => {
  it('of a status map', async () => {
    const figure = statusMapFigure(coverage, subjectOf(coverage, 'team'), team);
    await expect(draw(StatusMap, figure)).toMatchFileSnapshot('__snapshots__/status-map.html');
  });

  it('of coverage bands', async () => {
    const labelled = bands.map((summary) => ({ label: summary.id, group: '', picked: summary.id === 'team', summary }));
    const figure = coverageBandsFigure(coverage, labelled, { id: 'bands', title: 'Bands', sources: [] });
    await expect(draw(CoverageBands, figure)).toMatchFileSnapshot('__snapshots__/coverage-bands.svg');
  });

  it('of a tier grid', async () => {
    const figure = tierGridFigure(coverage, { columns: coverage.columns, picked: 'team', tierLabels: new Map() });
    await expect(draw(TierGrid, figure)).toMatchFileSnapshot('__snapshots__/tier-grid.html');
  });

  it('of two dates compared', async () => {
    const two = toyDates('2019', { area: 'north' });
    const [figure] = coverageChangeFigures(two, subjectOf(two.later, 'team'));
    await expect(draw(CoverageChange, figure!)).toMatchFileSnapshot('__snapshots__/coverage-change.html');
  });
});
