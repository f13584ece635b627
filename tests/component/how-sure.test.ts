// How sure we are, in a real browser, on invented districts: places, comparison with the nation, and the section of the page.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import '../../src/app/app.css';
import FigureFrame from '../../src/charts/FigureFrame.svelte';
import type { IndicatorTable, PeriodStatistics, StatisticsTable } from '../../src/model/catalogue.ts';
import { rankIntervalsFigure } from '../../src/model/figures/rank-intervals.ts';
import { significanceMapFigure } from '../../src/model/figures/significance-map.ts';
import { defaultView, type ViewSpec } from '../../src/spec/view-spec.ts';
import Indicators from '../../src/views/indicators/Indicators.svelte';
import { toyIndicatorCatalogue, toyRate, toyReading, toyTable } from '../unit/toy-indicators.ts';
import { toyStatistics } from '../unit/toy-worked.ts';

const all = (selector: string) => [...document.querySelectorAll<HTMLElement | SVGElement>(selector)];

function pageProps(table: IndicatorTable, statistics: StatisticsTable | null) {
  const view: ViewSpec = { ...defaultView, page: 'indicators', indicator: 'toy-rate' };
  const change = vi.fn(() => Promise.resolve());
  return { view, catalogue: toyIndicatorCatalogue, data: { table, statistics }, change, link: () => '?', root: '../' };
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('how sure we are', () => {
  const worked = (fields: Partial<PeriodStatistics> = {}) => toyReading({}, toyRate, toyTable, toyStatistics(fields));

  it('draws the places of each row of the table, one tab stop, walked in the order of the values', async () => {
    const onselect = vi.fn();
    await render(FigureFrame, { figure: rankIntervalsFigure(worked()), onselect });
    const places = all('.rank-intervals [data-area]').map(({ dataset }) => [dataset['from'], dataset['to']]);
    const cells = all('table[data-twin] tbody tr').map((row) =>
      [...row.querySelectorAll('td')].slice(0, 2).map((cell) => cell.dataset['value']),
    );
    expect(places).toEqual(cells);
    expect(all('.rank-intervals [tabindex="0"]')).toHaveLength(1);
    all('.rank-intervals [data-area="S"]')[0]!.focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onselect).toHaveBeenCalledWith('M');
  });

  it('marks an area alike on map and tile, with a symbol in each tile that is compared', async () => {
    const { rerender } = await render(FigureFrame, { figure: significanceMapFigure(worked()) });
    const symbols = () => all('[data-drawing="tiles"] .side-symbol').map((symbol) => symbol.getAttribute('href'));
    const told = { N: 'better', M: 'similar', S: 'worse', E: 'not_compared' };
    for (const drawing of ['map', 'tiles'])
      expect(
        Object.fromEntries(
          all(`[data-drawing="${drawing}"] [data-area]`).map(({ dataset }) => [dataset['area'], dataset['comparison']]),
        ),
      ).toEqual(told);
    expect(symbols()).toEqual(['#side-lower', '#side-similar', '#side-higher', null]);
    for (const href of symbols().slice(0, 3)) expect(document.querySelector(`symbol${href ?? ''}`)).not.toBeNull();
    await rerender({
      figure: significanceMapFigure(worked({ comparisons: ['worse', 'similar', 'better', 'not_compared'] })),
    });
    await vi.waitFor(() => expect(symbols()).toEqual(['#side-higher', '#side-similar', '#side-lower', null]));
  });

  it('comes to the page after its first view, and keeps up with the view', async () => {
    const { rerender } = await render(Indicators, pageProps(toyTable, toyStatistics()));
    expect(document.querySelector('#how-sure h2')!.textContent).toBe('How sure are we?');
    await vi.waitFor(() => expect(document.querySelector('[data-figure="significance-map"]')).not.toBeNull(), 5000);
    expect(document.querySelector('[data-figure="rank-intervals"]')).not.toBeNull();
    expect(document.querySelector('.notice')).toBeNull();
    await rerender(pageProps(toyTable, toyStatistics({ comparisons: ['worse', 'worse', 'worse', 'not_compared'] })));
    await vi.waitFor(() =>
      expect(document.querySelector('[data-area="N"][data-comparison]')!.getAttribute('data-comparison')).toBe('worse'),
    );
  });

  it('says that the file did not arrive, and why a figure is not drawn, in a line each', async () => {
    const { rerender } = await render(Indicators, pageProps(toyTable, null));
    expect(document.querySelector('.notice')!.textContent).toContain('did not arrive');
    await vi.waitFor(() => expect(document.querySelector('.not-drawn')).not.toBeNull(), 5000);
    await rerender(pageProps(toyTable, toyStatistics({ ranks: { result: null, missing: 'too_few_areas' } })));
    await vi.waitFor(() => expect(all('.not-drawn li')).toHaveLength(1));
    expect(document.querySelector('.not-drawn')!.textContent).toContain('Too few districts');
    expect(document.querySelector('[data-figure="rank-intervals"]')).toBeNull();
  });

  it('says why there are no intervals in the place of empty figures', async () => {
    const bare = { ...toyTable, blocks: toyTable.blocks.map((block) => ({ ...block, lower: [], upper: [] })) };
    const none = toyStatistics({ intervals: { result: null, missing: 'everyone_counted' } });
    await render(Indicators, pageProps(bare, none));
    await vi.waitFor(() => expect(document.querySelector('.how-sure-lede')).not.toBeNull(), 5000);
    expect(document.querySelector('.how-sure-lede')!.textContent).toContain('was counted');
    expect(document.querySelector('[data-figure="significance-map"]')).toBeNull();
  });
});
