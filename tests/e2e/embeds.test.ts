// Figures in the pages of others: as high as they are, alone, drawn before any script, and deaf to strangers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { browse, site } from './browse.ts';
import { hostPages } from './host-pages.ts';

const open = browse();
const host = hostPages();
const map = 'embed/coverage/status-map/';

const readBuilt = (file: string) => readFileSync(join(inject('siteFolder'), file));
const { script, integrity } = JSON.parse(readBuilt('imh-embed/1/embed-host.json').toString()) as Record<string, string>;
const hostScript = () => `<script src="${site()}${script}" integrity="${integrity}" crossorigin="anonymous"></script>`;
const iframe = (path: string, more = '') =>
  `<iframe data-imh src="${site()}${path}" title="Figure" width="100%" height="200" ${more}></iframe>`;

/** Opens a page of somebody else; its frames come alive unless scripts are off. */
async function visit(body: string, options: { width?: number; javaScriptEnabled?: boolean; causes?: RegExp[] } = {}) {
  const { width = 800, ...more } = options;
  host.put('page.html', body);
  const visited = await open('page.html', {
    ...{ at: host.address(), embeds: [site()], ready: false, viewport: { width, height: 900 } },
    ...more,
  });
  const frames = visited.page.frames().filter((frame) => frame !== visited.page.mainFrame());
  if (more.javaScriptEnabled !== false) await Promise.all(frames.map(isAlive));
  return { ...visited, frames };
}

const isAlive = (frame: Frame) =>
  frame.waitForSelector('html[data-ready="true"]', { state: 'attached', timeout: 30_000 });

/** Pixels between the height of each frame and that of the figure in it. */
async function heightErrors(page: Page): Promise<number[]> {
  const elements = await page.locator('iframe').all();
  return Promise.all(
    elements.map(async (element) => {
      const given = await element.evaluate((one) => one.clientHeight);
      const frame = await (await element.elementHandle())?.contentFrame();
      const natural = (await frame?.evaluate(() => document.body.getBoundingClientRect().height)) ?? NaN;
      return Math.abs(given - natural);
    }),
  );
}

/** Hears what the figures tell their page. */
async function listen(page: Page): Promise<() => Promise<Record<string, unknown>[]>> {
  await page.evaluate(() => {
    const said: unknown[] = [];
    Object.assign(window, { said });
    addEventListener('message', (event) => said.push(event.data));
  });
  return () => page.evaluate(() => (window as unknown as { said: Record<string, unknown>[] }).said);
}

test.each([280, 480, 800, 1600])('at %i pixels a frame is as high as its figure, in a sandbox too', async (width) => {
  const body = `${iframe(map)}${iframe('embed/need/need-ranges/', 'sandbox="allow-scripts"')}${hostScript()}`;
  const { page, context, frames } = await visit(body, { width });
  await expect.poll(async () => Math.max(...(await heightErrors(page))), { timeout: 15_000 }).toBeLessThanOrEqual(2);
  expect(await frames[0]!.locator('[data-drawing="map"] [data-area]').count()).toBe(14);
  for (const frame of frames) {
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  expect(await context.cookies()).toEqual([]);
  const kept = await frames[0]!.evaluate(async () => [
    ...[localStorage.length, sessionStorage.length, (await indexedDB.databases()).length],
  ]);
  expect(kept).toEqual([0, 0, 0]);
});

test('a figure is there without any script', async () => {
  const { frames } = await visit(iframe(map) + iframe('embed/coverage/kind-bands/', 'sandbox'), {
    javaScriptEnabled: false,
    // What a browser says of every script that a sandbox keeps out.
    causes: [/^console: Blocked script execution/u, /^failed: csp .*\/assets\/.*\.js$/u],
  });
  const areas = frames[0]!.locator('[data-drawing="map"] [data-area]');
  expect(await areas.count()).toBe(14);
  expect((await areas.first().boundingBox())!.width).toBeGreaterThan(4);
  expect(await frames[1]!.locator('[data-band]').first().isVisible()).toBe(true);
  await frames[1]!.locator('details:has(table[data-twin]) > summary').click();
  expect(await frames[1]!.locator('table[data-twin]').isVisible()).toBe(true);
});

test('a board map is small, and drawn from two files', async () => {
  const asked: string[] = [];
  await open(map, {
    before: async (page) => void page.on('request', (one) => asked.push(new URL(one.url()).pathname)),
  });
  const weight = (files: readonly string[]) =>
    files
      .map((file) => brotliCompressSync(readBuilt(file.endsWith('/') ? `${file}index.html` : file)).length / 1000)
      .reduce((sum, one) => sum + one, 0);
  const own = asked.filter((file) => !file.endsWith('icon.svg'));
  const first = own.filter((file) => !file.endsWith('.js'));
  const hostSize = gzipSync(readBuilt(script!), { level: 9 }).length / 1000;
  console.log(
    `embed of a board map, Brotli: HTML ${weight(first.slice(0, 1)).toFixed(1)} kB, before the map ${weight(first).toFixed(1)} kB in ${first.length} files, in all ${weight(own).toFixed(1)} kB in ${own.length}; height script ${hostSize.toFixed(1)} kB gzip`,
  );
  expect(first).toHaveLength(2);
  expect(weight(first.slice(0, 1))).toBeLessThanOrEqual(14);
  expect(weight(first)).toBeLessThanOrEqual(25);
  expect(weight(own)).toBeLessThanOrEqual(45);
  expect(hostSize).toBeLessThanOrEqual(2);
});

test('the drawn map is walked by keyboard, and what is picked is told to the page', async () => {
  const { page, frames } = await visit(iframe(map) + hostScript());
  const said = await listen(page);
  const list = frames[0]!.locator('[data-drawing="tiles"]');
  await list.locator('[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const picked = list.locator('[aria-selected="true"]');
  expect(await frames[0]!.locator('.readout').textContent()).toBe(await picked.getAttribute('aria-label'));
  const area = await picked.getAttribute('data-area');
  await expect.poll(said).toContainEqual({ type: 'imh:select', version: 1, area });
});

test('another view is drawn where the address asks for it, and where the page around does', async () => {
  const body = `<imh-figure title="Map" src="${site()}${map}?theme=dark">Words</imh-figure>${hostScript()}${iframe('embed.html?page=coverage&figure=tier-bands&nation=northern-ireland&childId=one', 'sandbox="allow-scripts"')}`;
  const { page, frames } = await visit(body);
  const [drawn, asked] = [
    frames.find((frame) => frame.url().includes(map))!,
    frames.find((frame) => !frame.url().includes(map))!,
  ];
  expect(await asked.locator('[data-figure="coverage-bands"]').count()).toBe(1);
  expect(await asked.locator('.notice:visible').count()).toBe(0);
  const before = await drawn.locator('.figure-title').textContent();
  const said = await listen(page);
  await page.evaluate(() => {
    const figure = document.querySelector('imh-figure') as HTMLElement & { set: (words: object) => void };
    figure.set({ service: 'mother-and-baby-unit', theme: 'light', __proto__x: 'y' });
  });
  await expect.poll(() => drawn.locator('.figure-title').textContent()).not.toBe(before);
  expect(await drawn.locator('html').getAttribute('data-theme')).toBe('light');
  expect(await drawn.locator('.notice:visible').textContent()).toContain('__proto__x');
  const state = (await said()).find(({ type }) => type === 'imh:state');
  expect(state).toMatchObject({
    version: 1,
    address: expect.stringContaining('service=mother-and-baby-unit') as string,
  });
  await expect
    .poll(async () => Math.max(...(await heightErrors(page).then((errors) => errors.slice(0, 1)))))
    .toBeLessThanOrEqual(2);
  await page.locator('iframe').last().scrollIntoViewIfNeeded();
  await asked.evaluate(() => (document.body.style.paddingBottom = '99px'));
  await expect
    .poll(async () => (await said()).filter((one) => /^pymxPYMxonexPYMxheightxPYMx\d+$/u.test(String(one))).length)
    .toBeGreaterThan(0);
});

test('the builder beneath a figure shows it as it will stand in a page, with the hash of the height script', async () => {
  const { page } = await open('coverage/?service=mother-and-baby-unit');
  const menu = page.locator('[data-share-menu="status-map"]');
  await menu.locator('button').first().click();
  await menu.locator('[data-share-as="embed"]').click();
  expect(await menu.locator('[data-snippet="host"] textarea').inputValue()).toContain(`integrity="${integrity}"`);
  const preview = menu.frameLocator('.embed-preview');
  await preview.locator('[data-drawing="map"] [data-status="yes"]').first().waitFor();
  // As high as the figure is at the width of the preview: nothing is cut off, and nothing is left white.
  const natural = await preview.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  const written = () => menu.locator('[data-snippet="iframe"] textarea').inputValue();
  await expect.poll(written).toContain(`height="${natural}" frameborder="0"`);
  await menu
    .getByLabel(/^Width/u)
    .first()
    .selectOption('Fixed');
  await menu.getByLabel('Width in pixels').fill('320');
  await expect.poll(() => preview.locator('html').evaluate(() => innerWidth)).toBe(320);
  const narrow = () => preview.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  await expect.poll(async () => (await written()).includes(`width="320" height="${await narrow()}"`)).toBe(true);
  expect(await narrow()).not.toBe(natural);
  const words = await page.locator('main h1').textContent();
  expect(await preview.locator('.figure-title').textContent()).toBe(words?.trim());
});

describe('what cannot be found or believed', () => {
  test.each([
    [`${map}?service=<script>&evil=1`, 'status-map'],
    ['embed.html?page=area&code=S08000018&figure=need-ranges', 'status-map'],
    ['embed.html?page=need&figure=gone&theme=pink', 'need-ranges'],
    [`embed.html?page=services&search=${'x'.repeat(2100)}`, 'status-map'],
    [`${map}?theme=__proto__`, 'status-map'],
    [`${map}?area=lothian&area=fife`, 'status-map'],
    ['embed.html?page=indicators&figure=trend', 'value-map'],
  ])('%s gives the usual figure and says so', async (path, kind) => {
    const { page } = await open(path);
    expect(await page.locator(`[data-figure="${kind}"]`).isVisible()).toBe(true);
    expect(await page.locator('.notice:visible').count()).toBeGreaterThan(0);
  });

  test('an address without a figure says so, and leads to the atlas', async () => {
    const { page } = await open('embed.html');
    const notice = page.locator('.notice:visible');
    expect(await notice.textContent()).toContain('names no figure');
    expect(await notice.locator('a').getAttribute('href')).toBe('./');
  });

  test('a stranger moves neither a figure nor the frame around it', async () => {
    const { page, frames } = await visit(
      `${iframe(map)}<iframe src="${site()}${map}" title="Stranger"></iframe>${hostScript()}`,
    );
    await expect.poll(async () => (await heightErrors(page))[0]).toBeLessThanOrEqual(2);
    const [title, height] = await Promise.all([
      frames[0]!.locator('.figure-title').textContent(),
      page
        .locator('iframe')
        .first()
        .evaluate((one) => one.clientHeight),
    ]);
    await frames[1]!.evaluate(() => {
      parent.postMessage({ type: 'imh:resize', version: 1, height: 3000 }, '*');
      parent.frames[0]?.postMessage({ type: 'imh:set', version: 1, set: { service: 'mother-and-baby-unit' } }, '*');
    });
    await page.evaluate(() =>
      window.frames[0]?.postMessage({ type: 'imh:set', version: 2, set: { theme: 'dark' } }, '*'),
    );
    await page.waitForTimeout(500);
    expect(await frames[0]!.locator('.figure-title').textContent()).toBe(title);
    expect(await frames[0]!.locator('html').getAttribute('data-theme')).toBeNull();
    expect(
      await page
        .locator('iframe')
        .first()
        .evaluate((one) => one.clientHeight),
    ).toBe(height);
  });
});

test('only embeds may be framed, and their files answer any origin', async () => {
  const policy = async (path: string) => {
    const { headers } = await fetch(new URL(path, site()));
    expect(headers.get('access-control-allow-origin')).toBe('*');
    return /frame-ancestors ([^;]+)/u.exec(headers.get('content-security-policy') ?? '')?.[1];
  };
  expect(await policy(map)).toContain('https:');
  expect(await policy('embed.html')).toContain('https:');
  expect(await policy('coverage/')).toBe("'none'");
  await policy('data/catalogue.json');
});
