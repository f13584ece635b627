// The charts of an indicator as they are drawn, on invented districts: a changed drawing shows in its kept SVG or HTML.
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import RankedBars from '../../src/charts/kinds/RankedBars.svelte';
import Trend from '../../src/charts/kinds/Trend.svelte';
import ValueMap from '../../src/charts/kinds/ValueMap.svelte';
import type { Figure } from '../../src/model/figures/figure.ts';
import { rankedBarsFigure } from '../../src/model/figures/ranked-bars.ts';
import { trendFigure } from '../../src/model/figures/trend.ts';
import { valueMapFigure } from '../../src/model/figures/value-map.ts';
import { toyCount, toyReading } from '../unit/toy-indicators.ts';
import { tidyMarkup } from './tidy-markup.ts';

const reading = toyReading({ area: 'middle' });
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
    await expect(draw(RankedBars, rankedBarsFigure(reading))).toMatchFileSnapshot('__snapshots__/ranked-bars.html');
  });

  it('of a trend', async () => {
    await expect(draw(Trend, trendFigure(reading))).toMatchFileSnapshot('__snapshots__/trend.html');
  });
});
