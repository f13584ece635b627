// A package with one more indicator and one more nation is drawn by the same code: nothing in it knows their names.
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawingServer } from '../../scripts/site/drawing-server.ts';
import type { Reader } from '../../src/load/reader.ts';
import { defaultView, type ViewSpec } from '../../src/spec/view-spec.ts';
import { build } from './fixtures/run-build.ts';
import { extraIndicator, shippedWithToyland } from './fixtures/shipped-with-toyland.ts';

type Prerender = typeof import('../../src/app/prerender.ts');

let server: ViteDevServer;
let drawing: Prerender;
let read: Reader;
const folders: string[] = [];

beforeAll(async () => {
  const from = shippedWithToyland();
  const { to, problems } = build(from);
  folders.push(from, dirname(to));
  expect(problems).toEqual([]);
  read = <Table>(name: string) => Promise.resolve(JSON.parse(readFileSync(join(to, name), 'utf8')) as Table);
  server = await drawingServer();
  drawing = (await server.ssrLoadModule('/src/app/prerender.ts')) as Prerender;
});
afterAll(async () => {
  await server.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const draw = (fields: Partial<ViewSpec>) => drawing.drawPage({ ...defaultView, ...fields }, read);
const toyCodes = ['T08000001', 'T08000002', 'T08000003'];

/** Attributes of each drawn area of one drawing (`map`, `tiles`), in order. */
function marksOf(body: string, drawing: string): Record<string, string>[] {
  const svg = new RegExp(`<svg[^>]*data-drawing="${drawing}".*?</svg>`, 'su').exec(body)?.[0] ?? '';
  const tags = [...svg.matchAll(/<[a-z]+ [^>]*data-area="[^>]*>/gu)].map(([tag]) => tag);
  return tags.map((tag) =>
    Object.fromEntries(
      [...tag.matchAll(/data-([a-z]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]),
    ),
  );
}

const textOf = (html: string) =>
  html
    .replaceAll(/<!--.*?-->/gsu, '')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');

describe('an indicator added as one file and one row', () => {
  test('stands in the menu of the Indicators page', async () => {
    const { body } = await draw({ page: 'indicators' });
    expect(body).toMatch(new RegExp(`<option value="${extraIndicator}"[^>]*>Toys in each board`, 'u'));
  });

  test('is drawn on the map and in the bars, with its values', async () => {
    const { body, head } = await draw({ page: 'indicators', indicator: extraIndicator });
    const marks = marksOf(body, 'map');
    expect(marks.map(({ value }) => Number(value)).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 14 }, (_, index) => index + 1),
    );
    expect(body).toContain('data-figure="ranked-bars"');
    expect(textOf(body)).toContain('Toys in each board');
    expect(head).toContain('<title>');
  });
});

describe('a nation added as rows and one boundary file', () => {
  test('can be chosen on every page that has nations', async () => {
    for (const page of ['overview', 'coverage', 'need', 'indicators', 'services', 'evidence'] as const) {
      expect((await draw({ page })).body, page).toMatch(/nation=toyland"[^>]*>Toyland</u);
    }
  });

  test('has its map and tiles drawn, with the shapes of its own districts', async () => {
    const { body, grounds } = await draw({ page: 'coverage', nation: 'toyland', service: 'toy-team' });
    const statuses = toyCodes.map((area, index) => ({ area, status: index === 0 ? 'yes' : 'unknown' }));
    for (const drawn of ['map', 'tiles']) {
      expect(marksOf(body, drawn).toSorted((a, b) => (a['area']! < b['area']! ? -1 : 1))).toEqual(statuses);
    }
    for (const code of toyCodes) expect(grounds).toContain(`id="districts-${code}"`);
    expect(grounds).not.toContain('S08000015');
  });

  test('is spoken of in its own nouns, and its bands are weighted by its own births', async () => {
    const { body } = await draw({ page: 'coverage', nation: 'toyland', service: 'toy-team' });
    const text = textOf(body);
    expect(text).toContain('districts');
    expect(text).toContain('toy births in 2024');
    expect(textOf(/<h1.*?<\/h1>/su.exec(body)?.[0] ?? '')).toMatch(/district/u);
    const band = /<g data-band="toy-team".*?<\/g>/su.exec(body)?.[0] ?? '';
    const shares = [...band.matchAll(/data-part="(\w+)" data-value="([^"]+)"/gu)].map(([, part, share]) => [
      part,
      Number(share),
    ]);
    expect(shares).toEqual([
      ['yes', 0.5],
      ['unknown', 0.5],
    ]);
  });

  test('has a page for each of its districts, and its needs by its own births', async () => {
    const paths = drawing.viewsToDraw(await read('catalogue.json')).map(({ code }) => code);
    for (const code of toyCodes) expect(paths).toContain(code);
    const { body, path } = await draw({ page: 'area', code: 'T08000001' });
    expect(path).toBe('area/T08000001/');
    expect(textOf(/<h1.*?<\/h1>/su.exec(body)?.[0] ?? '')).toContain('North');
    expect(body).toContain('Toyland');
    const need = await draw({ page: 'need', nation: 'toyland' });
    for (const code of toyCodes) expect(need.body).toContain(`data-area="${code}"`);
  });

  test('has its own indicator, with what is missing hatched and not drawn as nought', async () => {
    const { body } = await draw({ page: 'indicators', nation: 'toyland', indicator: 'toy-share' });
    const marks = marksOf(body, 'map').toSorted((a, b) => (a['area']! < b['area']! ? -1 : 1));
    expect(marks).toEqual([
      { area: 'T08000001', value: '50' },
      { area: 'T08000002', value: '25' },
      { area: 'T08000003' },
    ]);
    expect(body).toContain('url(#pattern-suppressed');
  });
});
