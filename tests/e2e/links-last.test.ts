// An address shows the same to whoever opens it: of a view that was chosen, of an older edition, and of one that is kept.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { freezeEdition } from '../../scripts/edition/freeze.ts';
import { notFoundPage } from '../../scripts/site/not-found-page.ts';
import { stylesOf } from '../../scripts/site/plain-page.ts';
import { browse, isReady, isSettled } from './browse.ts';
import { drawnFigures } from './drawn-figures.ts';
import { serveBuilt } from './global-setup.ts';

const open = browse();

const link = (part: string) => async (page: Page) => page.locator(`main a[href*="${part}"]`).first().click();
const pick = (field: string, value: string) => async (page: Page) =>
  page.locator('main label.field', { hasText: field }).locator('select').selectOption(value);

const choices: readonly (readonly [path: string, choose: (page: Page) => Promise<unknown>])[] = [
  ['', link('nation=northern-ireland')],
  ['coverage/', pick('All kinds and tiers', 'tier-specialist-infant')],
  ['coverage/', pick('Compare with another date', '2019-07')],
  ['need/', link('count=under-3')],
  ['gaps/', link('nation=northern-ireland')],
  ['indicators/', pick('Indicator', 'live-births')],
  ['area/S08000022/', link('count=under-3')],
  ['evidence/', link('nation=northern-ireland')],
];

test.each(choices)(
  'what was chosen on /%s is drawn the same, figure by figure, for whoever opens its address',
  async (path, choose) => {
    const { page } = await open(path);
    await choose(page);
    await page.waitForURL((url) => url.search !== '');
    await isSettled(page);
    const { page: fresh } = await open(page.url());
    // A figure further down may come a moment later.
    await expect
      .poll(async () => Object.keys(await drawnFigures(fresh)))
      .toEqual(Object.keys(await drawnFigures(page)));
    const [chosen, opened] = [await drawnFigures(page), await drawnFigures(fresh)];
    expect(Object.keys(chosen).length).toBeGreaterThan(0);
    for (const [id, drawn] of Object.entries(chosen)) expect(opened[id], id).toBe(drawn);
  },
);

test('the address of a retired code leads on to the present one, with and without JavaScript', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await open('area/S08000018/', { javaScriptEnabled, ready: false });
    await page.waitForURL('**/area/S08000029/');
    expect(await page.locator('main h1').textContent()).toContain('Fife');
  }
});

describe.each(['/', '/some/folder/'])('in the folder %s of a host', (base) => {
  const folder = mkdtempSync(join(tmpdir(), 'imh-atlas-not-found-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([true, false])(
    'an address that leads nowhere says so with status 404, asks for nothing else that is not there, and leads on (JavaScript: %s)',
    async (javaScriptEnabled) => {
      cpSync(inject('siteFolder'), folder, { recursive: true });
      const styles = stylesOf(readFileSync(join(folder, 'index.html'), 'utf8'));
      writeFileSync(join(folder, '404.html'), notFoundPage(styles, `https://host.example${base}`));
      const { address, close } = await serveBuilt(base, folder);
      try {
        const wanted = new URL('area/S0800002/coverge', address).href;
        const asked: string[] = [];
        const { page } = await open(wanted, {
          ...{
            at: address,
            ready: false,
            javaScriptEnabled,
            causes: [/404 \(Not Found\)/u, new RegExp(`404: ${wanted}$`, 'u')],
          },
          before: (page) => {
            page.on('response', (response) => asked.push(`${response.status()} ${response.url()}`));
            return Promise.resolve();
          },
        });
        expect(asked.filter((answer) => answer.startsWith('404'))).toEqual([`404 ${wanted}`]);
        expect(await page.locator('h1').textContent()).toBe('There is no such page');
        expect(await page.locator('main').evaluate((main) => getComputedStyle(main).display)).toBe('grid');
        await page.locator('nav a', { hasText: 'Coverage' }).click();
        await page.waitForURL(new URL('coverage/', address).href);
        if (javaScriptEnabled) await isReady(page);
        await page.waitForLoadState('networkidle');
      } finally {
        await close();
      }
    },
  );
});

describe('a kept edition', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imh-atlas-kept-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('says so on every page, works within its folder, and leads to the same view of the current edition', async () => {
    const built = inject('siteFolder');
    const about = (await (await fetch(new URL('edition.json', inject('site')))).json()) as { edition: string };
    await freezeEdition({ name: about.edition, site: built, editions: join(folder, 'edition'), replace: false });
    cpSync(built, folder, { recursive: true });
    const { address, close } = await serveBuilt('/', folder);
    try {
      const { page } = await open(`edition/${about.edition}/area/S08000022/`, { at: address });
      await page.locator('nav a', { hasText: 'Coverage' }).click();
      await page.waitForURL(`**/edition/${about.edition}/coverage/`);
      await page.locator('main a.chip', { hasText: 'Mother' }).first().click();
      await page.waitForURL('**/coverage/?service=mother-and-baby-unit');
      await isSettled(page);
      const chosen = await drawnFigures(page);
      const notice = page.locator('#kept-edition');
      expect(await notice.textContent()).toContain(`Edition ${about.edition}, kept unchanged.`);
      await expect.poll(() => notice.textContent()).toContain(`current edition (${about.edition})`);
      await notice.locator('a').click();
      await page.waitForURL(`${address}coverage/?service=mother-and-baby-unit`);
      await isReady(page);
      expect(await page.locator('#kept-edition').count()).toBe(0);
      await expect.poll(() => drawnFigures(page)).toEqual(chosen);
    } finally {
      await close();
    }
  });
});
