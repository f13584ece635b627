// What leaves the site, on the built site under its policy: every format is saved, read back and compared with the page.
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { headerRow } from '../../src/exports/xlsx/sheets.ts';
import { browse } from './browse.ts';
import { menu, openMenu, save } from './share-menu.ts';

const open = browse();
const indicator = 'indicators/?indicator=low-birth-weight&area=fife';

/** Unrounded numbers of the table under a figure, row by row, as the page holds them. */
const numbersOf = (page: Page, id: string): Promise<string[]> =>
  page
    .locator(`figure#${id} table[data-twin] td[data-value]`)
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-value') ?? ''));

/** What leaves the page as a number: of expected numbers the ends of the range, as they are printed. */
const countedOf = (page: Page, id: string): Promise<string[]> =>
  page.locator(`figure#${id} table[data-twin] tbody tr`).evaluateAll((rows, expected) => {
    const cells = rows.flatMap((row) => [...row.querySelectorAll('td')].map((cell, place) => ({ cell, place })));
    return cells
      .filter(({ cell }) => cell.hasAttribute('data-value') && !cell.textContent.startsWith('about'))
      .map(({ cell, place }) =>
        expected && place > 0 ? cell.textContent.replaceAll(',', '') : (cell.getAttribute('data-value') ?? ''),
      );
  }, id === 'need-ranges');

const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

describe('the menu of a figure', () => {
  test('is opened and closed by keyboard, and says what it did', async () => {
    const { page } = await open('indicators/');
    const button = menu(page, 'ranked-bars').locator('.share-button').first();
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await menu(page, 'ranked-bars').locator('[data-share-as="svg"]').focus();
    await page.keyboard.press('Escape');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('that is pressed in a part of the page that comes later opens when the part is there', async () => {
    const { page } = await open('coverage/', { ready: false });
    await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
    const id = await page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('[data-later="coming"] .share-button');
      button?.focus({ preventScroll: true });
      button?.click();
      return button?.closest<HTMLElement>('[data-share-menu]')?.dataset['shareMenu'];
    });
    if (id === undefined) throw new Error('coverage/: no part of it comes later');
    await menu(page, id).locator('[data-share-as]').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
  });

  test('is hidden without JavaScript and on paper, and its place is kept', async () => {
    const still = await open('coverage/', { javaScriptEnabled: false });
    const alive = await open('coverage/');
    const button = (page: Page) => menu(page, 'status-map').locator('.share-button').first();
    const height = async (page: Page) => (await page.locator('#status-map').boundingBox())?.height;
    expect(await button(still.page).isVisible()).toBe(false);
    expect(await button(alive.page).isVisible()).toBe(true);
    expect(await height(still.page)).toBe(await height(alive.page));
    await alive.page.emulateMedia({ media: 'print' });
    expect(await button(alive.page).isVisible()).toBe(false);
  });

  test('copies the address of the view, and a citation with edition and address', async () => {
    const { page } = await open(indicator, { permissions: ['clipboard-read', 'clipboard-write'] });
    const address = new URL(indicator, page.url().replace(/indicators\/.*$/u, '')).href;
    await openMenu(page, 'ranked-bars');
    const copied = async (entry: string) => {
      await menu(page, 'ranked-bars').locator(`[data-share-as="${entry}"]`).click();
      await expect.poll(() => menu(page, 'ranked-bars').locator('.share-status').textContent()).toMatch(/copied\.$/u);
      return page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const [type = ''] = item?.types ?? [];
        return type.startsWith('text') ? navigator.clipboard.readText() : type;
      });
    };
    expect(await copied('link')).toBe(`${address}#ranked-bars`);
    const citation = await copied('citation');
    expect(citation).toContain(`${address}#ranked-bars`);
    expect(citation).toMatch(/\(edition \d{4}-\d{2}, \d{1,2} \w+ \d{4}\)\..* Accessed \d{1,2} \w+ \d{4}\.$/u);
    expect(await copied('image')).toBe('image/png');
  });
});

describe('a saved picture', () => {
  test.each([
    ['coverage/', 'status-map'],
    ['coverage/', 'tier-grid'],
    [indicator, 'ranked-bars'],
    ['need/', 'need-ranges'],
    ['gaps/', 'equity-scatter'],
  ])('of /%s %s is the same in a narrow dark window as in a wide light one', async (path, id) => {
    const wide = await open(path, { viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
    const narrow = await open(path, { viewport: { width: 360, height: 700 }, colorScheme: 'dark' });
    await openMenu(wide.page, id);
    await openMenu(narrow.page, id);
    const [one, other] = [await save(wide.page, id, 'svg'), await save(narrow.page, id, 'svg')];
    expect(other.bytes.equals(one.bytes)).toBe(true);
    expect(one.name).toMatch(/\.svg$/u);
    expect((await save(wide.page, id, 'svg')).bytes.equals(one.bytes)).toBe(true);
  });

  test('holds every area and number that the page draws; as PNG it is two and four times as large', async () => {
    const { page } = await open(indicator);
    await openMenu(page, 'ranked-bars');
    const svg = (await save(page, 'ranked-bars', 'svg')).bytes.toString('utf8');
    const drawn = await page
      .locator('figure#ranked-bars svg [data-area]')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('data-area'), one.getAttribute('data-value')]));
    const saved = [...svg.matchAll(/data-area="([^"]*)"(?: data-value="([^"]*)")?/gu)].map(([, area, value]) => [
      area,
      value ?? null,
    ]);
    expect(saved).toEqual(drawn);
    const [, width, height] = /width="(\d+)" height="(\d+)"/u.exec(svg) ?? [];
    for (const [entry, scale] of [
      ['png2', 2],
      ['png4', 4],
    ] as const) {
      const { bytes } = await save(page, 'ranked-bars', entry);
      expect(sizeOf(bytes)).toEqual({ width: Number(width) * scale, height: Number(height) * scale });
    }
  });
});

test.each([
  [indicator, 'ranked-bars'],
  [indicator, 'value-map'],
  ['coverage/', 'kind-bands'],
  ['gaps/', 'equity-scatter'],
])('the CSV of /%s %s has the unrounded numbers of the page', async (path, id) => {
  const { page } = await open(path);
  await openMenu(page, id);
  const { name, bytes } = await save(page, id, 'csv');
  expect(name).toMatch(/^imh-atlas-\d{4}-\d{2}-.*\.csv$/u);
  const { data } = Papa.parse<string[]>(bytes.toString('utf8').replace(/^\uFEFF/u, ''), { delimiter: ',' });
  const cells = data.slice(1).flat();
  for (const number of await numbersOf(page, id)) expect(cells).toContain(number);
  const metadata = JSON.parse((await save(page, id, 'csvMetadata')).bytes.toString('utf8'));
  expect(metadata.url).toBe(name);
  expect(metadata.tableSchema.columns.map(({ titles }: { titles: string }) => titles)).toEqual(data[0]);
});

test.each([
  [indicator, 'ranked-bars'],
  ['coverage/', 'status-map'],
  ['need/', 'need-ranges'],
])('the workbook of /%s %s has the unrounded numbers of the page', async (path, id) => {
  const { page } = await open(path);
  await openMenu(page, id);
  const { name, bytes } = await save(page, id, 'xlsx');
  expect(name).toMatch(/\.xlsx$/u);
  const rows = (await readSheet(bytes, 'Table 1')).slice(headerRow);
  const cells = rows.flat().filter((cell) => typeof cell === 'number');
  expect(cells.map(String)).toEqual(await countedOf(page, id));
});

test.each([
  [indicator, 'ranked-bars', true],
  ['coverage/', 'kind-bands', true],
  ['gaps/', 'equity-scatter', true],
  ['coverage/', 'status-map', false],
  ['need/', 'need-ranges', false],
])('the presentation of /%s %s is made under the policy: chart of its own: %s', async (path, id, isNative) => {
  const { page } = await open(path);
  await openMenu(page, id);
  const { name, bytes } = await save(page, id, 'pptx');
  expect(name).toMatch(/\.pptx$/u);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  expect(names.some((part) => part.startsWith('ppt/charts/'))).toBe(isNative);
  expect(names.some((part) => /^ppt\/media\/.*\.png$/u.test(part))).toBe(!isNative);
  const label = await menu(page, id).locator('.share-button').first().getAttribute('aria-label');
  const title = label?.replace(/^Share: /u, '') ?? '';
  expect(strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain(title);
  if (id !== 'ranked-bars') return;
  const chart = strFromU8(parts['ppt/charts/chart1.xml'] ?? new Uint8Array());
  const [, values = ''] = /<c:val>([\s\S]*?)<\/c:val>/u.exec(chart) ?? [];
  const drawn = await page
    .locator(`figure#${id} svg [data-area][data-value]`)
    .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('data-value')));
  expect([...values.matchAll(/<c:v>([^<]*)<\/c:v>/gu)].map(([, value]) => value).toReversed()).toEqual(drawn);
});
