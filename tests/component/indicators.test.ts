// The figures of an indicator and the page's choices in a real browser, on invented districts.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import '../../src/app/app.css';
import FigureFrame from '../../src/charts/FigureFrame.svelte';
import type { IndicatorSummary, IndicatorTable } from '../../src/model/catalogue.ts';
import { rankedBarsFigure } from '../../src/model/figures/ranked-bars.ts';
import { trendFigure } from '../../src/model/figures/trend.ts';
import { valueMapFigure } from '../../src/model/figures/value-map.ts';
import { defaultView, type ViewSpec } from '../../src/spec/view-spec.ts';
import Indicators from '../../src/views/indicators/Indicators.svelte';
import { toyCount, toyIndicatorCatalogue, toyRate, toyReading, toyTable } from '../unit/toy-indicators.ts';

const mapOf = (fields: Partial<ViewSpec> = {}, indicator: IndicatorSummary = toyRate) => {
  const reading = toyReading(fields, indicator);
  return valueMapFigure(reading);
};
const all = (selector: string) => [...document.querySelectorAll<HTMLElement | SVGElement>(selector)];
const values = (selector: string) =>
  Object.fromEntries(all(selector).map((area) => [area.getAttribute('data-area'), area.getAttribute('data-value')]));

function pageProps(fields: Partial<ViewSpec> = {}, table: IndicatorTable = toyTable) {
  const view: ViewSpec = { ...defaultView, page: 'indicators', indicator: 'toy-rate', ...fields };
  const change = vi.fn(() => Promise.resolve());
  const link = (to: Partial<ViewSpec>) =>
    `?${new URLSearchParams(Object.entries(to).map(([key, value]) => [key, String(value)]))}`;
  return { view, catalogue: toyIndicatorCatalogue, data: { table, statistics: null }, change, link, root: '../' };
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('the value map', () => {
  it('writes the unrounded value on map and tile, the same as in the table, and none where there is none', async () => {
    await render(FigureFrame, { figure: mapOf() });
    const told = { N: '12.25', M: '24.5', S: '33', E: null };
    expect(values('[data-drawing="map"] [data-area]')).toEqual(told);
    expect(values('[data-drawing="tiles"] [data-area]')).toEqual(told);
    expect(all('table[data-twin] tbody td:nth-child(2)').map((cell) => cell.dataset['value'] ?? null)).toEqual(
      Object.values(told),
    );
  });

  it('writes only what changed when another period is chosen', async () => {
    const { rerender } = await render(FigureFrame, { figure: mapOf() });
    const fills: (string | null)[] = [];
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) fills.push((target as Element).getAttribute('data-area'));
    });
    observer.observe(document.querySelector('[data-drawing="map"]')!, { subtree: true, attributeFilter: ['fill'] });
    const before = Object.fromEntries(
      all('[data-drawing="map"] [data-area]').map((area) => [area.dataset['area'], area.getAttribute('fill')]),
    );
    await rerender({ figure: mapOf({ period: '2021' }) });
    await vi.waitFor(() => expect(values('[data-drawing="map"] [data-area]')['N']).toBe('11'));
    observer.takeRecords().forEach(({ target }) => fills.push((target as Element).getAttribute('data-area')));
    const changed = all('[data-drawing="map"] [data-area]').filter(
      (area) => area.getAttribute('fill') !== before[area.dataset['area']!],
    );
    expect(fills.toSorted()).toEqual(changed.map((area) => area.dataset['area']).toSorted());
    expect(fills).toContain('E');
    expect(fills).not.toContain('N');
  });

  it('paints names, tile numbers and the picked area anew with them', async () => {
    const { rerender } = await render(FigureFrame, { figure: mapOf() });
    const tile = (code: string) => document.querySelector(`[data-drawing="tiles"] [data-area="${code}"]`)!;
    const number = (code: string) => tile(code).nextElementSibling!.nextElementSibling!.textContent;
    expect(number('E')).toBe('');
    await rerender({ figure: mapOf({ period: '2021', area: 'east' }) });
    await vi.waitFor(() => expect(number('E')).toBe('12.0%'));
    expect(number('N')).toBe('11.0%');
    expect(tile('E').getAttribute('aria-label')).toBe('NHS East: 12.0% of toys.');
    expect(tile('E').getAttribute('aria-selected')).toBe('true');
    expect(all('[data-drawing="tiles"] [tabindex="0"]')).toEqual([tile('E')]);
    await rerender({ figure: mapOf() });
    await vi.waitFor(() => expect(number('E')).toBe(''));
    expect(tile('E').hasAttribute('data-value')).toBe(false);
  });

  it('draws counts as circles whose areas are in proportion', async () => {
    const { rerender } = await render(FigureFrame, { figure: mapOf({}, toyCount) });
    const radius = (code: string) =>
      Number(document.querySelector(`[data-area="${code}"] .value-circle`)!.getAttribute('r'));
    expect(radius('S') ** 2 / radius('N') ** 2).toBeCloseTo(33 / 12.25, 6);
    expect(document.querySelector('[data-area="E"] .value-circle')).toBeNull();
    await rerender({ figure: mapOf({ period: '2021' }, toyCount) });
    await vi.waitFor(() => expect(radius('S') ** 2 / radius('E') ** 2).toBeCloseTo(31 / 12, 6));
    expect(document.querySelector('[data-area="E"] circle:nth-child(2)')!.hasAttribute('fill')).toBe(false);
  });
});

describe('ranked bars', () => {
  it('are one tab stop, walked by arrows and letters, picked by Enter', async () => {
    const onselect = vi.fn();
    await render(FigureFrame, { figure: rankedBarsFigure(toyReading()), onselect });
    expect(all('.ranked-bars [tabindex="0"]')).toHaveLength(1);
    all('[data-area="S"]')[0]!.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('data-area')).toBe('M');
    await userEvent.keyboard('n{Enter}');
    expect(onselect).toHaveBeenCalledWith('N');
  });
});

describe('the trend', () => {
  it('begins its stroke anew after a break and a missing period', async () => {
    await render(FigureFrame, { figure: trendFigure(toyReading({ area: 'north' })) });
    const path = document.querySelector('.trend-line.picked[data-area]')!.getAttribute('d')!;
    expect(path.match(/M/gu)).toHaveLength(1);
    expect(path.match(/L/gu)).toHaveLength(1);
    expect(all('[data-points="N"] circle').map((point) => point.dataset['value'])).toEqual(['10', '11', '12', '12.25']);
  });
});

describe('the page', () => {
  it('shows the caution and what was derived beside the figures', async () => {
    await render(Indicators, pageProps());
    expect(document.querySelector('.indicator-caution')!.textContent).toContain('Not a measure of children.');
    expect(document.querySelector('[data-derived]')!.textContent).toContain('We added up two villages.');
  });

  it('asks for another indicator without the old period', async () => {
    const props = pageProps({ period: '2021' });
    const screen = await render(Indicators, props);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Indicator', exact: true }), 'toy-births');
    expect(props.change).toHaveBeenCalledWith({ indicator: 'toy-births', period: null, search: '' });
  });

  it('says that an indicator lacks the geography and offers the one that has it', async () => {
    const screen = await render(Indicators, pageProps({ geography: 'villages' }));
    await expect.element(screen.getByText('has no figures by village')).toBeVisible();
    await expect.element(screen.getByRole('link', { name: 'Show districts' })).toBeVisible();
    expect(document.querySelector('[data-figure="value-map"]')).toBeNull();
  });

  it('finds indicators by typed words', async () => {
    const screen = await render(Indicators, pageProps({ search: 'births' }));
    await expect.element(screen.getByRole('status')).toHaveTextContent('Two indicators found');
    await expect.element(screen.getByRole('link', { name: 'Toy births' })).toBeVisible();
  });
});
