// The charts of an indicator as they are drawn, on invented districts: a changed drawing shows in its kept SVG or HTML.
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import RankedBars from '../../src/charts/kinds/RankedBars.svelte';
import RankIntervals from '../../src/charts/kinds/RankIntervals.svelte';
import SignificanceMap from '../../src/charts/kinds/SignificanceMap.svelte';
import Trend from '../../src/charts/kinds/Trend.svelte';
import ValueMap from '../../src/charts/kinds/ValueMap.svelte';
import type { Figure } from '../../src/model/figures/figure.ts';
import { rankIntervalsFigure } from '../../src/model/figures/rank-intervals.ts';
import { rankedBarsFigure } from '../../src/model/figures/ranked-bars.ts';
import { significanceMapFigure } from '../../src/model/figures/significance-map.ts';
import { trendFigure } from '../../src/model/figures/trend.ts';
import { valueMapFigure } from '../../src/model/figures/value-map.ts';
import { toyCount, toyRate, toyReading, toyTable } from '../unit/toy-indicators.ts';
import { toyStatistics } from '../unit/toy-worked.ts';
import { tidyMarkup } from './tidy-markup.ts';

const reading = toyReading({ area: 'middle' });
const worked = toyReading({ area: 'middle' }, toyRate, toyTable, toyStatistics());
const counts = toyReading({ area: 'middle' }, toyCount);
const draw = <Kind extends Figure>(chart: Component<{ figure: Kind }>, figure: Kind): string =>
  tidyMarkup(render(chart, { props: { figure } }).body);

describe('the drawing', () => {
  it('of a value map in shades', async () => {
    const figure = valueMapFigure(reading);
    await expect(draw(ValueMap, figure)).toMatchFileSnapshot('__snapshots__/value-map.html');
  });

  it('of a value map in circles', async () => {
    const figure = valueMapFigure(counts);
    await expect(draw(ValueMap, figure)).toMatchFileSnapshot('__snapshots__/value-map-circles.html');
  });

  it('of ranked bars', async () => {
    await expect(draw(RankedBars, rankedBarsFigure(worked))).toMatchFileSnapshot('__snapshots__/ranked-bars.html');
  });

  it('of ranges of places', async () => {
    await expect(draw(RankIntervals, rankIntervalsFigure(worked))).toMatchFileSnapshot(
      '__snapshots__/rank-intervals.html',
    );
  });

  it('of a comparison with the nation', async () => {
    const drawn = draw(SignificanceMap, significanceMapFigure(worked));
    await expect(drawn).toMatchFileSnapshot('__snapshots__/significance-map.html');
  });

  it('of a trend', async () => {
    await expect(draw(Trend, trendFigure(reading))).toMatchFileSnapshot('__snapshots__/trend.html');
  });
});
