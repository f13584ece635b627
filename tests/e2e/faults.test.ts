// Whatever does not arrive: the page says so or keeps what was drawn, and is never blank.
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browse, isSettled } from './browse.ts';

const open = browse();
const withoutGraphics = browse(['--disable-3d-apis']);
/** What a broken file makes the browser say, and what the atlas adds for developers. */
const causes = [
  /^console: (Failed to load resource|Error: data\/|TypeError: Failed to fetch)/u,
  /^404: /u,
  /^failed: net::ERR_FAILED/u,
];

const breakages: readonly ((route: Route) => Promise<void>)[] = [
  (route) => route.fulfill({ status: 404, body: 'Not found' }),
  (route) => route.fulfill({ status: 200, contentType: 'application/json', body: '{"edition":"20' }),
  (route) => route.abort('failed'),
];

/** The page of an area reads a file for each of its indicators: they are all read in one way. */
const atMost = 3;

const settled = (page: Page) => page.waitForSelector('html[data-ready]', { state: 'attached', timeout: 30_000 });
const isWhole = async (page: Page) => {
  expect(await page.locator('main').isVisible()).toBe(true);
  expect((await page.locator('main h1').textContent())?.trim()).not.toBe('');
  expect(await page.locator('main h1').isVisible()).toBe(true);
};

/** Names of the data files that a page asks for. */
async function filesOf(path: string): Promise<string[]> {
  const files = new Set<string>();
  const { page, context } = await open(path, {
    before: async (fresh) => {
      fresh.on('request', (request) => {
        const name = /\/data\/(.+\.json)$/u.exec(new URL(request.url()).pathname)?.[1];
        if (name !== undefined) files.add(name);
      });
    },
  });
  await isSettled(page);
  await context.close();
  return [...files];
}

describe('a data file that does not arrive, or arrives broken,', () => {
  test.each([
    'coverage/?nation=northern-ireland',
    'indicators/?geography=councils',
    'area/S08000022/',
    'services/',
    'data/',
  ])('leaves /%s readable, and this is said', async (path) => {
    const files = await filesOf(path);
    expect(files).toContain('catalogue.json');
    expect(files.length).toBeGreaterThan(1);
    for (const [index, file] of files.slice(0, atMost).entries()) {
      const { page, context } = await open(path, {
        ready: false,
        causes,
        before: (fresh) => fresh.route(`**/data/${file}`, breakages[index % breakages.length]!),
      });
      await settled(page);
      await isWhole(page);
      expect(await page.locator('.notice:visible').count(), file).toBeGreaterThan(0);
      await context.close();
    }
  });

  test('is asked for again, once the page is there, without losing what is shown', async () => {
    const { page } = await open('coverage/', { causes });
    let broken = true;
    await page.route('**/data/need.json', (route) => (broken ? breakages[0]!(route) : route.continue()));
    const before = await page.locator('main h1').textContent();
    await page.locator('nav a', { hasText: 'Need' }).click();
    const alert = page.locator('main [role="alert"]');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('data/need.json');
    expect(await page.locator('main h1').textContent()).toBe(before);
    expect(new URL(page.url()).pathname).toMatch(/\/coverage\/$/u);
    broken = false;
    await alert.locator('button').click();
    await page.waitForURL('**/need/');
    await expect.poll(() => page.locator('main [role="alert"]').count()).toBe(0);
    expect(await page.locator('main h1').textContent()).not.toBe(before);
  });
});

describe('a script that does not arrive', () => {
  test.each(['coverage/', 'coverage/?service=mother-and-baby-unit'])('leaves /%s as it was drawn', async (path) => {
    const { page } = await open(path, {
      ready: false,
      causes,
      before: (fresh) => fresh.route('**/assets/*.js', breakages[0]!),
    });
    await page.locator('#not-started').waitFor();
    await isWhole(page);
    expect(await page.locator('[data-figure="status-map"] [data-drawing="map"] [data-area]').count()).toBe(14);
  });

  test('of another page keeps the present page, with a message', async () => {
    const { page } = await open('', { causes });
    await page.route(/\/assets\/.*\.js$/u, breakages[0]!);
    await page.locator('nav a', { hasText: 'Evidence' }).click();
    await page.locator('main [role="alert"]').waitFor();
    await isWhole(page);
  });
});

describe('the street map', () => {
  test('gives way to its list where the browser has no WebGL', async () => {
    const { page } = await withoutGraphics('services/?map=street');
    await page.waitForSelector('[data-street="failed"]', { timeout: 30_000 });
    expect(await page.locator('.street-message').textContent()).toMatch(/cannot be drawn/u);
    expect(await page.locator('.street-town:visible').count()).toBeGreaterThan(5);
  });

  test('gives way to its list where the library does not arrive', async () => {
    const { page } = await open('services/', { causes });
    await page.route(/maplibre/u, breakages[2]!);
    await page.locator('a.chip', { hasText: 'Show the street map' }).click();
    await page.waitForSelector('[data-street="failed"]', { timeout: 30_000 });
    expect(await page.locator('.street-town:visible').count()).toBeGreaterThan(5);
  });
});
