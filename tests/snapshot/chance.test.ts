// What chance does to areas as it is drawn, on invented districts: a changed drawing shows in its kept SVG or HTML.
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Disparity from '../../src/charts/kinds/Disparity.svelte';
import Funnel from '../../src/charts/kinds/Funnel.svelte';
import Trend from '../../src/charts/kinds/Trend.svelte';
import { disparityFigure } from '../../src/model/figures/disparity.ts';
import type { Figure } from '../../src/model/figures/figure.ts';
import { funnelFigure } from '../../src/model/figures/funnel.ts';
import { trendFigure } from '../../src/model/figures/trend.ts';
import { toyChanceReading } from '../unit/toy-chance.ts';
import { tidyMarkup } from './tidy-markup.ts';

const reading = toyChanceReading({ area: 'north' });
const draw = <Kind extends Figure>(chart: Component<{ figure: Kind }>, figure: Kind): string =>
  tidyMarkup(render(chart, { props: { figure } }).body);

describe('the drawing', () => {
  it('of a funnel plot', async () => {
    await expect(draw(Funnel, funnelFigure(reading))).toMatchFileSnapshot('__snapshots__/funnel.html');
  });

  it('of how far areas differ', async () => {
    await expect(draw(Disparity, disparityFigure(reading))).toMatchFileSnapshot('__snapshots__/disparity.html');
  });

  it('of a trend with its usual range', async () => {
    await expect(draw(Trend, trendFigure(reading))).toMatchFileSnapshot('__snapshots__/trend-usual-range.html');
  });
});
