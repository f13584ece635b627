// The spine chart as it is drawn, on invented districts: a changed drawing shows in its kept HTML.
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import SpineChart from '../../src/charts/kinds/SpineChart.svelte';
import { toySpineFigure } from '../unit/toy-spine.ts';
import { tidyMarkup } from './tidy-markup.ts';

it('the drawing of an area on its spine', async () => {
  const { body } = render(SpineChart, { props: { figure: toySpineFigure('M') } });
  await expect(tidyMarkup(body)).toMatchFileSnapshot('__snapshots__/spine-chart.html');
});
