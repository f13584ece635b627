// The charts of the Gaps page as they are drawn, on an invented nation: a changed drawing shows in its kept HTML or SVG.
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import AskNext from '../../src/charts/kinds/AskNext.svelte';
import BivariateMap from '../../src/charts/kinds/BivariateMap.svelte';
import EquityScatter from '../../src/charts/kinds/EquityScatter.svelte';
import FundingEnds from '../../src/charts/kinds/FundingEnds.svelte';
import ProvisionByPlace from '../../src/charts/kinds/ProvisionByPlace.svelte';
import { bivariateMapFigure } from '../../src/model/figures/bivariate-map.ts';
import { equityScatterFigure } from '../../src/model/figures/equity-scatter.ts';
import type { Figure } from '../../src/model/figures/figure.ts';
import { fundingEndsFigure } from '../../src/model/figures/funding-ends.ts';
import { provisionByPlaceFigure } from '../../src/model/figures/provision-by-place.ts';
import { askNextFigure } from '../../src/model/figures/what-to-ask.ts';
import { toyFund, toyGaps, toyGapView } from '../unit/toy-gaps.ts';
import { tidyMarkup } from './tidy-markup.ts';

const losses = [{ area: 'N', column: 'team', left: 'no' as const, certain: false, services: ['club'] }];
const horizons = toyGaps.horizons.map((horizon) => ({ ...horizon, losses: horizon.months > 6 ? losses : [] }));
const funds = [toyFund(), toyFund({ id: 'open', name: 'Open fund', starts: null, ends: null, services: ['club'] })];
const gap = toyGapView({ area: 'isle' }, { gaps: { funds, horizons } });

const draw = <Kind extends Figure>(chart: Component<{ figure: Kind }>, figure: Kind): string =>
  tidyMarkup(render(chart, { props: { figure } }).body);

describe('the drawing', () => {
  it('of need against provision', async () => {
    await expect(draw(EquityScatter, equityScatterFigure(gap))).toMatchFileSnapshot(
      '__snapshots__/equity-scatter.html',
    );
  });

  it('of need and provision on a map', async () => {
    await expect(draw(BivariateMap, bivariateMapFigure(gap))).toMatchFileSnapshot('__snapshots__/bivariate-map.html');
  });

  it('of coverage by place', async () => {
    const figure = provisionByPlaceFigure(gap, 'deprivation');
    await expect(draw(ProvisionByPlace, figure)).toMatchFileSnapshot('__snapshots__/provision-by-place.html');
  });

  it('of funds, and of what is lost with them', async () => {
    await expect(draw(FundingEnds, fundingEndsFigure(gap))).toMatchFileSnapshot('__snapshots__/funding-ends.html');
  });

  it('of what to ask next', async () => {
    await expect(draw(AskNext, askNextFigure(gap, null))).toMatchFileSnapshot('__snapshots__/ask-next.html');
  });
});
