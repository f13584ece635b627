// The atlas as one file, opened from a folder without a network: every page and control works, and nothing is called.
import { createServer, type Server } from 'node:http';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { browse, isSettled } from './browse.ts';
import { drawnFigures } from './drawn-figures.ts';
import { pagePaths } from './page-paths.ts';
import { openMenu, save } from './share-menu.ts';

const folder = fileURLToPath(new URL('../../dist-single', import.meta.url));
const [name] = existsSync(folder) ? readdirSync(folder) : [];
if (name === undefined) throw new Error(`${folder}: there is no single file; run npm run build:single first`);
const file = pathToFileURL(join(folder, name)).href;

const open = browse();
const asked: string[] = [];
const openFile = (hash: string) =>
  open(hash, {
    at: file,
    offline: true,
    before: (page) => {
      asked.length = 0;
      page.on('request', (request) => {
        if (!/^(?:data|blob):/u.test(request.url())) asked.push(request.url().replace(/#.*$/u, ''));
      });
      return Promise.resolve();
    },
  });

/** The same figures, whatever their links climb through. */
const plainly = (figures: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(figures).map(([id, drawn]) => [id, drawn.replaceAll(/href="(?:\.{1,2}\/)+/gu, 'href="#/')]),
  );

test('is one file of at most 6 MB, and says its edition', async () => {
  expect(readdirSync(folder)).toHaveLength(1);
  expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(6_000_000);
  const edition = /\d{4}-\d{2}/u.exec(name)?.[0] ?? '';
  const { page } = await openFile('');
  expect(await page.locator('#single-file').textContent()).toContain(`Edition ${edition} in one file`);
});

test.each([...pagePaths, 'coverage/?service=mother-and-baby-unit&as-at=2023', 'gaps/?nation=northern-ireland'])(
  '/%s draws the same figures as the site, and asks for nothing',
  async (path) => {
    const { page: onSite } = await open(path);
    const { page } = await openFile(`#/${path}`);
    expect(await page.locator('h1').textContent()).toBe(await onSite.locator('h1').textContent());
    await expect
      .poll(async () => Object.keys(await drawnFigures(page)))
      .toEqual(Object.keys(await drawnFigures(onSite)));
    const [inFile, site] = [plainly(await drawnFigures(page)), plainly(await drawnFigures(onSite))];
    for (const [id, drawn] of Object.entries(site)) expect(inFile[id], id).toBe(drawn);
    expect(asked).toEqual([file]);
  },
);

test('tells a story scene by scene', async () => {
  const { page: onSite } = await open('present/?story=national-picture&scene=3');
  const { page } = await openFile('#/present/?story=national-picture&scene=2');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/present/?story=national-picture&scene=3');
  const words = (shown: Page) => shown.locator('main h1').textContent();
  await expect.poll(() => words(page)).toBe(await words(onSite));
  expect(asked).toEqual([file]);
});

test('leads through pages, an indicator and an area, and Back leads the same way', async () => {
  const { page } = await openFile('');
  const hash = () => page.evaluate(() => decodeURIComponent(location.hash));
  const heading = () => page.locator('h1').textContent();
  const names = await page.locator('header nav a').allTextContents();
  for (const link of names) {
    await page.locator('header nav a', { hasText: link }).click();
    await expect.poll(() => page.locator('header nav a[aria-current="page"]').textContent()).toBe(link);
    await isSettled(page);
  }
  await page.locator('header nav a', { hasText: 'Indicators' }).click();
  await page
    .locator('main label.field', { hasText: 'Indicator' })
    .locator('select')
    .first()
    .selectOption('live-births');
  await expect.poll(hash).toBe('#/indicators/?indicator=live-births');
  const births = await heading();
  await page.locator('header nav a', { hasText: 'Boards' }).click();
  await page.locator('main a', { hasText: 'NHS Highland' }).first().click();
  await expect.poll(hash).toBe('#/area/S08000022/');
  await expect.poll(heading).toContain('Highland');
  await page.goBack();
  await page.goBack();
  await expect.poll(hash).toBe('#/indicators/?indicator=live-births');
  await expect.poll(heading).toBe(births);
  expect(asked).toEqual([file]);
});

test('a link to a part of the page keeps the address, and an address may point at a figure', async () => {
  const { page } = await openFile('#/coverage/?service=mother-and-baby-unit#tier-bands');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('tier-bands');
  await page.locator('a.skip').focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  expect(new URL(page.url()).hash).toBe('#/coverage/?service=mother-and-baby-unit#tier-bands');
});

test('a figure leads to its method on another page, and Back leads to the figure', async () => {
  const { page } = await openFile('#/indicators/');
  await page.locator('#ranked-bars .method-link').click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('method-of-ranked-bars');
  expect(new URL(page.url()).hash).toBe('#/data/#method-of-ranked-bars');
  await page.goBack();
  await page.locator('#ranked-bars').waitFor();
  expect(new URL(page.url()).hash).toBe('#/indicators/');
});

test('the first stop of the keyboard leads past the menu, and a link to the web leaves the atlas where it is', async () => {
  const { page, context } = await openFile('#/data/');
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://atlas.invalid/newer';
    link.textContent = 'A link to the web, as where the address of the site is known';
    document.querySelector('#single-file p')?.append(link);
  });
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
  await page.keyboard.press('Tab');
  const [opened] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Enter')]);
  expect(await opened.evaluate(() => window.opener as unknown)).toBeNull();
  expect(await page.locator('main h1').isVisible()).toBe(true);
  const [source] = await Promise.all([
    context.waitForEvent('page'),
    page.locator('main a[href^="http"]').first().click(),
  ]);
  await source.close();
  expect(new URL(page.url()).hash).toBe('#/data/');
});

test('an address that is typed begins at the top, and Back leads to where the reader was', async () => {
  const { page } = await openFile('#/indicators/');
  const heading = await page.locator('h1').textContent();
  const scrolled = () => page.evaluate(() => Math.round(scrollY));
  await page.evaluate(() => {
    scrollTo(0, 1000);
  });
  await page.evaluate(() => {
    location.hash = '#/no-such-page/';
  });
  await expect.poll(() => page.locator('main').textContent()).toContain('There is no page');
  await expect.poll(scrolled).toBe(0);
  await page.goBack();
  await expect.poll(() => page.locator('h1').textContent()).toBe(heading);
  await expect.poll(scrolled).toBe(1000);
});

test('an address that it does not have shows the usual view and says so', async () => {
  const { page } = await openFile('#/indicators/?indicator=no-such-thing');
  expect(await page.locator('main').textContent()).toContain('no-such-thing');
});

test('the street map is left to the web, and its list stands', async () => {
  const { page } = await openFile('#/services/?map=street');
  expect(await page.locator('main .notice').first().textContent()).toContain('web edition only');
  expect(await page.locator('.street-town').count()).toBeGreaterThan(5);
});

describe('the Share menu', () => {
  const indicator = 'indicators/?indicator=low-birth-weight&area=fife';

  test('saves every format; the table is the one that the site saves', async () => {
    const { page: onSite } = await open(indicator);
    await openMenu(onSite, 'ranked-bars');
    const wanted = await save(onSite, 'ranked-bars', 'csv');
    const { page } = await openFile(`#/${indicator}`);
    await openMenu(page, 'ranked-bars');
    const csv = await save(page, 'ranked-bars', 'csv');
    expect([csv.name, csv.bytes.toString('utf8')]).toEqual([wanted.name, wanted.bytes.toString('utf8')]);
    const svg = (await save(page, 'ranked-bars', 'svg')).bytes.toString('utf8');
    expect(svg).toContain('url(data:font/woff2;base64,');
    expect(svg).toContain(`${name}#/${indicator.replace('&', '&amp;')}#ranked-bars`);
    const png = (await save(page, 'ranked-bars', 'png2')).bytes;
    expect(png.readUInt32BE(16)).toBe(2000);
    const book = unzipSync((await save(page, 'ranked-bars', 'xlsx')).bytes);
    expect(Object.keys(book)).toContain('xl/worksheets/sheet4.xml');
    const slides = unzipSync((await save(page, 'ranked-bars', 'pptx')).bytes);
    expect(Object.keys(slides)).toContain('ppt/charts/chart1.xml');
    expect(await page.locator('[data-share-menu="ranked-bars"]').textContent()).toContain('web edition');
    expect(asked).toEqual([file]);
  });

  test('puts a picture of a map into slides', async () => {
    const { page } = await openFile('#/coverage/');
    await openMenu(page, 'status-map');
    const slides = unzipSync((await save(page, 'status-map', 'pptx')).bytes);
    expect(Object.keys(slides).some((path) => /^ppt\/media\/.+\.png$/u.test(path))).toBe(true);
  });
});

test('the tables of the Data page are saved from inside, byte for byte', async () => {
  const { page } = await openFile('#/data/');
  const links = page.locator('main a[download]');
  expect(await links.count()).toBeGreaterThan(20);
  for (const link of [links.first(), links.last()]) {
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const wanted = join(inject('siteFolder'), 'data/downloads', download.suggestedFilename());
    expect(readFileSync(await download.path()).equals(readFileSync(wanted))).toBe(true);
  }
  expect(new URL(page.url()).hash).toBe('#/data/');
});

test('cannot call out, even with a network and a script that tries', async () => {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    calls.push(request.url ?? '');
    response.end();
  });
  const address = await listen(server);
  try {
    const { page } = await open('', {
      at: file,
      causes: [/has been blocked|policy|Content Security Policy|csp|foreign: http:\/\/127\.0\.0\.1/u],
    });
    expect(await tryToCall(page, address)).toEqual({ fetch: 'refused', beacon: 'sent nowhere', script: 'refused' });
    await page.waitForTimeout(500);
    expect(calls).toEqual([]);
  } finally {
    server.close();
  }
});

function tryToCall(page: Page, address: string): Promise<Record<string, string>> {
  return page.evaluate(async (to) => {
    const tried: Record<string, string> = {};
    tried['fetch'] = await fetch(to).then(
      () => 'answered',
      () => 'refused',
    );
    navigator.sendBeacon(to, 'x');
    new Image().src = `${to}image`;
    const style = document.createElement('link');
    Object.assign(style, { rel: 'stylesheet', href: `${to}style` });
    const frame = document.createElement('iframe');
    frame.src = `${to}frame`;
    document.body.append(style, frame);
    tried['beacon'] = 'sent nowhere';
    try {
      const script = document.createElement('script');
      script.src = `${to}script`;
      tried['script'] = 'taken';
    } catch {
      tried['script'] = 'refused';
    }
    return tried;
  }, address);
}

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    });
  });
