// The embed builder in a real browser: what is chosen stands in the snippets and in the preview.
import { afterEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import '../../src/app/app.css';
import EmbedBuilder from '../../src/app/EmbedBuilder.svelte';
import { columnBands } from '../../src/model/coverage/bands.ts';
import { subjectOf } from '../../src/model/coverage/subject.ts';
import { statusMapFigure } from '../../src/model/figures/status-map.ts';
import { defaultView, type ViewSpec } from '../../src/spec/view-spec.ts';
import { toyView } from '../unit/toy-coverage.ts';

const root = new URL('/nowhere/', location.href);

function show(fields: Partial<ViewSpec> = {}) {
  const coverage = toyView({});
  const codes = coverage.areas.map(({ code }) => code);
  const bands = columnBands(coverage.columns, {
    ...{ cells: coverage.cells, areas: codes, weights: coverage.nation.weights.values },
  });
  const figure = statusMapFigure(
    coverage,
    subjectOf(coverage, 'team'),
    bands.find(({ id }) => id === 'team')!,
  );
  const view = { ...defaultView, page: 'coverage', ...fields } as const;
  return render(EmbedBuilder, { figure, view, edition: '2026-11', root });
}

const snippet = () => document.querySelector<HTMLTextAreaElement>('[data-snippet="iframe"] textarea')!.value;
const preview = () => document.querySelector<HTMLIFrameElement>('.embed-preview')!.src;

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

it('offers the drawn file of a usual view, and the words of any other', async () => {
  const { rerender } = await show();
  expect(snippet()).toContain('/nowhere/embed/coverage/status-map/"');
  expect(snippet()).toMatch(/title="[^"]+" width="100%" height="900" frameborder="0" loading="lazy"/u);
  await rerender({ view: { ...defaultView, page: 'coverage', service: 'unit' } });
  expect(snippet()).toContain('embed.html?page=coverage&amp;figure=status-map&amp;service=unit"');
  expect(preview()).toContain('embed.html?page=coverage&figure=status-map&service=unit');
});

it('writes theme, what is left out, a fixed height and the edition', async () => {
  await show();
  await page.getByLabelText('Theme').selectOptions('Dark');
  await page.getByLabelText('Table and area details').selectOptions('Left out');
  await page
    .getByLabelText(/^Height/u)
    .first()
    .selectOptions('Fixed');
  await page.getByLabelText('Height in pixels').fill('99999');
  await page.getByLabelText('Data').selectOptions('Pinned: stays at edition 2026-11');
  expect(snippet()).toContain('/edition/2026-11/embed/coverage/status-map/?theme=dark&amp;controls=off"');
  expect(snippet()).toContain('height="4000"');
  await expect.poll(() => document.querySelector('.notice')?.textContent).toContain('not kept');
});

it('writes the height that the figure has in the preview, at the width that was chosen', async () => {
  await show();
  await page
    .getByLabelText(/^Width/u)
    .first()
    .selectOptions('Fixed');
  await page.getByLabelText('Width in pixels').fill('300');
  const frame = document.querySelector<HTMLIFrameElement>('.embed-preview')!;
  await expect.poll(() => frame.clientWidth).toBe(300);
  const tell = (source: Window | null, height: number) =>
    dispatchEvent(new MessageEvent('message', { source, data: { type: 'imh:resize', version: 1, height } }));
  tell(frame.contentWindow, 1234);
  await expect.poll(snippet).toContain('width="300" height="1234"');
  expect(document.querySelector('[data-snippet="iframe"] p')!.textContent).toContain(
    '1234 pixels is the height of this figure at a width of 300 pixels',
  );
  expect(frame.clientHeight).toBe(1234);
  tell(window, 500);
  await page.getByLabelText('Width in pixels').fill('9');
  await expect.poll(snippet).toContain('width="280" height="1234"');
});

it('says how a page shows through, and that a picture is light', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ 'figures/coverage/status-map': [1000, 1052] })));
  await show();
  await page.getByLabelText('Theme').selectOptions('No background, for a dark page');
  expect(snippet()).toContain('?theme=transparent-dark"');
  expect(snippet()).toContain('style="color-scheme:light"');
  expect(document.querySelector('.embed-note')!.textContent).toContain('color-scheme: light');
  await expect
    .poll(() => document.querySelector('[data-snippet="image"] p')?.textContent)
    .toContain('Pictures are light');
});

it('offers an image with its alternative text where the view has a picture, else the way to one', async () => {
  const sizes = { 'figures/coverage/status-map': [1000, 1052] };
  vi.stubGlobal('fetch', (address: URL | string) =>
    Promise.resolve(
      String(address).endsWith('figures/pictures.json') ? Response.json(sizes) : new Response('', { status: 404 }),
    ),
  );
  const { rerender } = await show();
  const image = () => document.querySelector<HTMLTextAreaElement>('[data-snippet="image"] textarea')?.value;
  await expect.poll(image).toBeDefined();
  const written = new DOMParser().parseFromString(image()!, 'text/html').querySelector('a > img')!;
  expect(written.getAttribute('src')).toBe(`${root.href}figures/coverage/status-map.png`);
  expect(['width', 'height', 'loading'].map((name) => written.getAttribute(name))).toEqual(['1000', '1052', 'lazy']);
  expect(written.getAttribute('alt')).toMatch(/^.*throughout.* team, by district, .* Map of /u);
  expect(written.getAttribute('style')).toBe('max-width:100%;height:auto');
  expect(written.parentElement!.getAttribute('href')).toBe(`${root.href}coverage/#status-map`);
  await rerender({ view: { ...defaultView, page: 'coverage', area: 'toy' } });
  await expect.poll(() => document.querySelector('[data-no-image]')?.textContent).toContain('Download it as PNG');
  expect(image()).toBeUndefined();
});
