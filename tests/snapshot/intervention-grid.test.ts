// The intervention grid as it is drawn, on invented rows: a changed drawing shows in its kept HTML.
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import InterventionGrid from '../../src/charts/kinds/InterventionGrid.svelte';
import { interventionGridFigure } from '../../src/model/figures/intervention-grid.ts';
import { toyCatalogue } from '../unit/toy-coverage.ts';
import { toyEvidence } from '../unit/toy-services.ts';
import { tidyMarkup } from './tidy-markup.ts';

it('draws an intervention grid', async () => {
  const figure = interventionGridFigure(toyEvidence.interventions, {
    id: 'grid',
    title: 'Grid',
    areas: toyCatalogue.areas,
    noun: { one: 'district', many: 'districts' },
    nation: 'Toyland (invented)',
    sources: toyEvidence.sources,
  });
  const drawn = tidyMarkup(render(InterventionGrid, { props: { figure } }).body);
  await expect(drawn).toMatchFileSnapshot('__snapshots__/intervention-grid.html');
});
