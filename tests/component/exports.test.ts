// A figure as a picture: every mark and number of the page is in it, words for listeners too, and it is the same wherever it is made.
import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import '../../src/app/app.css';
import FigureFrame from '../../src/charts/FigureFrame.svelte';
import Patterns from '../../src/charts/parts/Patterns.svelte';
import { figureSvg } from '../../src/exports/figure-svg.ts';
import { sheetToSvg } from '../../src/exports/svg/sheet-to-svg.ts';
import { svgToPng } from '../../src/exports/svg-to-png.ts';
import type { Figure } from '../../src/model/figures/figure.ts';
import { toyFigures, toyOrigin, toyRanked, toyScatter, toySpine, toyTrend } from '../unit/toy-figures.ts';

const hooks = ['data-area', 'data-value', 'data-low', 'data-high', 'data-status', 'data-class', 'data-column'];
const spoken = hooks.slice(1);

/** What each drawn area says, in any order: a point of the page may be drawn before or after another. */
const marksOf = (root: ParentNode): string[] =>
  [...root.querySelectorAll('[data-area], [data-value], [data-low]')]
    .filter((mark) => !mark.closest('table[data-twin]') && spoken.some((hook) => mark.hasAttribute(hook)))
    .map((mark) => hooks.map((hook) => mark.getAttribute(hook) ?? '').join(' '))
    .toSorted();

const parse = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');
const named = toyFigures.map((figure, index) => [`${figure.kind} ${index}`, figure] as const);

let patterns: Record<string, unknown>;
beforeEach(() => {
  patterns = mount(Patterns, { target: document.body });
});
afterEach(async () => {
  await unmount(patterns);
  document.body.replaceChildren();
});

describe.each(named)('the picture of %s', (_, figure: Figure) => {
  it('holds the marks and numbers of the page, its finding, its words and where it is from', async () => {
    await render(FigureFrame, { figure });
    const shown = marksOf(document.querySelector('figure')!);
    const svg = parse(await figureSvg(figure, toyOrigin));
    expect(marksOf(svg)).toEqual(shown);
    const [title, description] = svg.documentElement.children;
    expect([title!.localName, title!.textContent]).toEqual(['title', figure.title]);
    expect([description!.localName, description!.textContent]).toEqual(['desc', figure.alt]);
    const words = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
    for (const part of [figure.title, figure.subtitle, toyOrigin.address, 'edition 2026-11'])
      expect(words.replaceAll(/\s+/gu, '')).toContain(part.replaceAll(/\s+/gu, ''));
    expect(document.querySelector('iframe')).toBeNull();
  });

  it('stands alone: what it refers to is in it, and nothing is fetched', async () => {
    const svg = parse(await figureSvg(figure, toyOrigin));
    const text = new XMLSerializer().serializeToString(svg);
    const referred = [...text.matchAll(/(?:href="|url\()#([^")]+)/gu)].map(([, id]) => id!);
    for (const id of referred) expect(svg.getElementById(id), id).not.toBeNull();
    const outside = [...text.matchAll(/(?:href="|url\()(?!#|data:)[^")]*/gu)];
    expect(outside).toEqual([]);
    expect(svg.querySelector('script, foreignObject, [class], [style], [onclick]')).toBeNull();
    expect(text).not.toMatch(/NaN|undefined|var\(/u);
  });
});

describe('a picture', () => {
  it('shows what the page folds away, and not what it says to listeners only', async () => {
    const sheet = document.createElement('div');
    sheet.innerHTML =
      '<p>Seen <span class="visually-hidden">heard</span></p><details><summary>Care</summary><p>Folded</p></details>';
    document.body.append(sheet);
    const closed = sheetToSvg(sheet, { title: 'Toy', description: 'Toy' }, null);
    expect(closed).toContain('>Seen<');
    expect(closed).not.toContain('heard');
    const svg = await figureSvg(toySpine, toyOrigin);
    expect(toySpine.cautions.length).toBeGreaterThan(0);
    for (const { caution } of toySpine.cautions) expect(svg).toContain(caution.split(' ').slice(0, 3).join(' '));
  });

  it('breaks a word where the browser broke it: at a hyphen, or within an address', () => {
    const sheet = document.createElement('div');
    sheet.style.width = '6ch';
    sheet.style.overflowWrap = 'anywhere';
    sheet.textContent = 'Peri-natal';
    document.body.append(sheet);
    const svg = parse(sheetToSvg(sheet, { title: 'Toy', description: 'Toy' }, null));
    expect([...svg.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual(['Peri-', 'natal']);
  });

  it('has no word of the screen: nothing in it can be pointed at, picked or followed', async () => {
    for (const figure of [toyRanked, toyTrend]) {
      const svg = await figureSvg(figure, toyOrigin);
      expect(svg).not.toMatch(/Pick an area|How intervals are worked out|text-decoration/u);
    }
  });

  it('is the same byte for byte when it is made again, in another window', async () => {
    await page.viewport(1280, 800);
    const first = await figureSvg(toyRanked, toyOrigin);
    expect(await figureSvg(toyRanked, toyOrigin)).toBe(first);
    await page.viewport(360, 640);
    expect(await figureSvg(toyRanked, toyOrigin)).toBe(first);
  });

  it('is the same when the page is in the dark theme', async () => {
    const light = await figureSvg(toyScatter, toyOrigin);
    document.documentElement.dataset['theme'] = 'dark';
    try {
      expect(await figureSvg(toyScatter, toyOrigin)).toBe(light);
    } finally {
      delete document.documentElement.dataset['theme'];
    }
  });

  it.each([2, 4])('as PNG is %i times as large, and not blank', async (scale) => {
    const svg = await figureSvg(toyRanked, toyOrigin);
    const root = parse(svg).documentElement;
    const png = await createImageBitmap(await svgToPng(svg, scale));
    expect(png.width).toBe(Number(root.getAttribute('width')) * scale);
    expect(png.height).toBe(Number(root.getAttribute('height')) * scale);
    const canvas = new OffscreenCanvas(png.width, png.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(png, 0, 0);
    const { data } = context.getImageData(0, 0, png.width, png.height);
    const colours = new Set(
      Array.from({ length: data.length / 400 }, (_, place) => data.slice(place * 400, place * 400 + 3).join()),
    );
    expect(colours.size).toBeGreaterThan(4);
  });
});
