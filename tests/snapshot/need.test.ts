// The need charts as they are drawn, on an invented nation: a changed drawing shows in its kept HTML.
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import NeedCircles from '../../src/charts/kinds/NeedCircles.svelte';
import NeedScenario from '../../src/charts/kinds/NeedScenario.svelte';
import NeedRanges from '../../src/charts/kinds/NeedRanges.svelte';
import type { Figure } from '../../src/model/figures/figure.ts';
import { needCirclesFigure } from '../../src/model/figures/need-circles.ts';
import { needRangesFigure } from '../../src/model/figures/need-ranges.ts';
import { needScenarioFigure } from '../../src/model/figures/need-scenario.ts';
import { needScenario } from '../../src/model/need/need-scenario.ts';
import { toyNeedView } from '../unit/toy-need.ts';
import { tidyMarkup } from './tidy-markup.ts';

const draw = <Kind extends Figure>(chart: Component<{ figure: Kind }>, figure: Kind): string =>
  tidyMarkup(render(chart, { props: { figure } }).body);

describe('the drawing', () => {
  it('of need ranges', async () => {
    const figure = needRangesFigure(toyNeedView({ area: 'middle' }));
    await expect(draw(NeedRanges, figure)).toMatchFileSnapshot('__snapshots__/need-ranges.html');
  });

  it('of a scenario beside need ranges', async () => {
    const need = toyNeedView({ area: 'middle' });
    const figure = needScenarioFigure(need, needScenario(need, 'deprivation'));
    await expect(draw(NeedScenario, figure)).toMatchFileSnapshot('__snapshots__/need-scenario.html');
  });

  it('of need circles', async () => {
    const figure = needCirclesFigure(toyNeedView({ area: 'middle' }));
    await expect(draw(NeedCircles, figure)).toMatchFileSnapshot('__snapshots__/need-circles.html');
  });
});
