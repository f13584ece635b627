// The floors that the benchmarks compare with, and the server that both sides come from.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { floorDrawing, floorScript } from '../../scripts/bench/recolour-floor.ts';
import { changedFills, type Series } from '../../scripts/bench/recolour-series.ts';
import { fileOf } from '../../scripts/bench/site-server.ts';
import { withoutScripts } from '../../scripts/bench/stripped-page.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-test-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the page without scripts', () => {
  it('keeps everything but scripts and what fetches them ahead', () => {
    const html = [
      '<link rel="stylesheet" href="./a.css">',
      '<link rel="modulepreload" crossorigin href="./a.js">',
      '<script src="./before-paint.js"></script>',
      '<script type="module" crossorigin src="./b.js"></script>',
      '<svg><path d="m0 0"/></svg>',
      '<script>\nlet a = 1;\n</script>',
    ].join('');
    expect(withoutScripts(html)).toBe('<link rel="stylesheet" href="./a.css"><svg><path d="m0 0"/></svg>');
  });
});

describe('the server of both sides', () => {
  it('finds a file and the page of a folder, and nothing outside the site', () => {
    const site = join(folder, 'site');
    mkdirSync(join(site, 'coverage'), { recursive: true });
    writeFileSync(join(site, 'coverage', 'index.html'), '');
    writeFileSync(join(folder, 'secret.txt'), '');
    expect(fileOf(site, '/coverage/')).toBe(join(site, 'coverage', 'index.html'));
    expect(fileOf(site, '/coverage/index.html?a=1')).toBe(join(site, 'coverage', 'index.html'));
    expect(fileOf(site, '/coverage')).toBeNull();
    expect(fileOf(site, '/../secret.txt')).toBeNull();
    expect(fileOf(site, '/%2e%2e/secret.txt')).toBeNull();
  });
});

/** Two invented areas and three invented series. */
const series: Series = {
  given: { catalogue: {} as Catalogue, tables: [], geography: 'toys' },
  frame: { width: 10, height: 20 },
  areas: [
    { code: 'A1', tile: { label: 'One', column: 0, row: 0 } },
    { code: 'A2', tile: { label: 'Two', column: 1, row: 0 } },
  ],
  classes: [
    [0, 1],
    [0, 2],
    [3, 2],
  ],
  values: [
    [1, 6],
    [2, 8.5],
    [9, 7],
  ],
  breaks: [
    [5, 7],
    [5, 7],
    [6, 8, 8.5],
  ],
  words: [
    ['below 5', '1'],
    ['below 5', '2'],
    ['below 7', '2'],
  ],
};
const geometry = {
  frame: series.frame,
  areas: [
    { code: 'A1', path: 'm1 1' },
    { code: 'A2', path: 'm2 2' },
  ],
  borders: 'm3 3',
};

describe('the floor of a recolouring', () => {
  it('draws each area once on the map and once as a tile, in the first series', () => {
    const html = floorDrawing(geometry, series, { map: 300, tiles: 100 }).join('');
    expect(html.match(/<path data-map class="area" fill="var\(--class-\d\)" d="m\d \d"\/>/gu)).toEqual([
      '<path data-map class="area" fill="var(--class-1)" d="m1 1"/>',
      '<path data-map class="area" fill="var(--class-2)" d="m2 2"/>',
    ]);
    expect(html.match(/<rect data-tile/gu)).toHaveLength(2);
    expect(floorDrawing(geometry, series, { map: 300, tiles: null }).join('')).not.toContain('<rect');
  });

  it('counts the fills that differ from series to series, and from the last to the first', () => {
    expect(changedFills(series.classes)).toBe(1 + 1 + 2);
    expect(changedFills([[1, 2]])).toBe(0);
  });

  it('works classes, tile numbers and legend out anew where it is told nothing', () => {
    const seen: string[] = [];
    const area = (code: string) => ({ setAttribute: (_: string, to: string) => seen.push(`${code} ${to}`) });
    const numbers = [{ textContent: '' }, { textContent: '' }];
    const legend = { innerHTML: '' };
    const found: Record<string, unknown[]> = {
      '[data-map]': [area('A1'), area('A2')],
      '[data-tile]': [],
      '[data-number]': numbers,
    };
    const page = {
      querySelectorAll: (shapes: string) => found[shapes],
      querySelector: () => legend,
      documentElement: { dataset: {} },
    };
    const view: { recolour?: (place: number) => void } = {};
    new Function('window', 'document', floorScript(series, 'plain'))(view, page);
    view.recolour?.(2);
    expect(seen).toEqual(['A1 var(--class-4)', 'A2 var(--class-2)']);
    expect(numbers.map(({ textContent }) => textContent)).toEqual(['9.0', '7.0']);
    expect(legend.innerHTML).toContain('<span data-word>below 7</span>');
  });

  it.each([
    ['differences', ['A1 fill var(--class-4)', 'below 7']],
    ['fills-alone', ['A1 fill var(--class-4)']],
  ] as const)('writes what changes and nothing else: %s', (writes, expected) => {
    const seen: string[] = [];
    const area = (code: string) => ({ setAttribute: (name: string, to: string) => seen.push(`${code} ${name} ${to}`) });
    const word = (text: string) => ({
      firstChild: {
        text,
        get data() {
          return this.text;
        },
        set data(to: string) {
          seen.push(to);
          this.text = to;
        },
      },
    });
    const found: Record<string, unknown[]> = {
      '[data-map]': [area('A1'), area('A2')],
      '[data-tile]': [],
      '[data-word]': [word('below 5'), word('1')],
    };
    const page = { querySelectorAll: (shapes: string) => found[shapes], documentElement: { dataset: {} } };
    const view: { recolour?: (place: number) => void } = {};
    new Function('window', 'document', floorScript(series, writes))(view, page);
    view.recolour?.(1);
    seen.length = 0;
    view.recolour?.(2);
    expect(seen).toEqual(expected);
  });
});
