// The site on a reader's device: after one visit every page is there without a network, and a newer edition is offered.
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { browse, isReady, isSettled, type VisitOptions } from './browse.ts';
import { drawnFigures } from './drawn-figures.ts';
import { serveBuilt } from './global-setup.ts';

const open = browse();
const saving = { serviceWorkers: 'allow' } satisfies VisitOptions;
const isSaved = (page: Page) => page.waitForSelector('#saved-offline', { state: 'attached', timeout: 60_000 });
const takeEdition = async (page: Page): Promise<void> => {
  const button = page.locator('#edition-offer').getByRole('button', { name: 'Reload to see it' });
  await Promise.all([page.waitForEvent('load'), button.click()]);
  await isReady(page);
  await isSaved(page);
};
const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');
const builds = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('imh-atlas / ')));
const editionOf = (page: Page): Promise<string> =>
  page.evaluate(async () => ((await (await fetch('/data/catalogue.json')).json()) as { edition: string }).edition);
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe.each(['/', '/some/folder/'])('in the folder %s of a host, after one visit and without the host', (base) => {
  test('every page is drawn, with what is chosen on it; an address that is not saved says so', async () => {
    const { address, close } = await serveBuilt(base);
    const { page, context } = await open('', {
      ...saving,
      at: address,
      causes: [/503|no-such-page|edition|reports|figures/u],
    });
    await isSaved(page);
    expect(await page.locator('#saved-offline').textContent()).toMatch(
      /^Edition \d{4}-\d{2} is saved .*\(\d+ MB\)\. Reports, .* need one\.$/u,
    );
    // Saving lets no other script through: a rule for any script would be the page's default policy.
    expect(await page.evaluate('trustedTypes.defaultPolicy')).toBeNull();
    const { page: online } = await open('indicators/?indicator=live-births', { at: address });
    const wanted = await drawnFigures(online);
    await online.context().close();
    await close();
    await context.setOffline(true);

    for (const path of ['coverage/?service=mother-and-baby-unit', 'area/S08000022/', 'evidence/', 'data/', 'areas']) {
      await page.goto(new URL(path, address).href);
      await isReady(page);
      expect(await page.locator('main h1').textContent(), path).not.toBe('');
    }
    await page.goto(new URL('indicators/', address).href);
    await isReady(page);
    await page
      .locator('main label.field', { hasText: 'Indicator' })
      .locator('select')
      .first()
      .selectOption('live-births');
    await page.waitForURL('**/indicators/?indicator=live-births');
    await isSettled(page);
    await expect.poll(() => drawnFigures(page)).toEqual(wanted);
    await page.locator('[data-share-menu="ranked-bars"] .share-button').first().click();
    const entry = page.locator('[data-share-menu="ranked-bars"] [data-share-as="svg"]');
    const [download] = await Promise.all([page.waitForEvent('download'), entry.click()]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('</svg>');

    for (const [path, words] of Object.entries({
      'reports/highland.pdf': 'You asked for a report',
      'figures/': 'You asked for pictures',
      'edition/': 'You asked for an earlier edition',
      'edition/2026-11/coverage/': 'You asked for an earlier edition',
      'coverage/no-such-page/': 'There is no network now',
    })) {
      await page.goto(new URL(path, address).href);
      expect(await page.locator('h1').textContent()).toBe('This page is not saved');
      expect(await page.locator('main').innerText(), path).toContain(words);
      expect(await page.locator('main [data-asked-for]:visible').count()).toBe(words.startsWith('You') ? 1 : 0);
    }
    await page.locator('main a').click();
    await isReady(page);
    expect(page.url()).toBe(address);
  });
});

test('what is not saved comes from the host: a real 404, embeds, kept editions', async () => {
  const { page } = await open('', { ...saving, causes: [/404/u] });
  await isSaved(page);
  const site = page.url();
  const missing = await page.goto(new URL('coverage/no-such-page', site).href);
  expect(missing?.status()).toBe(404);
  const embed = await page.goto(new URL('embed/coverage/status-map/', site).href);
  expect([embed?.status(), embed?.fromServiceWorker()]).toEqual([200, false]);
  // Handed on by the worker, which may say in words that there is no network.
  const kept = await page.goto(new URL('edition/2026-11/coverage/', site).href);
  expect(kept?.status()).toBe(404);
  expect(await page.locator('h1').textContent()).toBe('There is no such page');
});

describe('a newer edition', () => {
  /** A copy of the built site; each number gives another one, with other data under the same names. */
  function siteOf(number: number, folder = mkdtempSync(join(tmpdir(), 'imh-atlas-newer-'))): string {
    folders.push(folder);
    cpSync(inject('siteFolder'), folder, { recursive: true });
    const data = join(folder, 'data/catalogue.json');
    const before = readFileSync(data, 'utf8');
    const after = before.replace(/"edition":"/u, `$&toy-${number}-`);
    writeFileSync(data, after);
    const script = join(folder, 'service-worker.js');
    const worker = readFileSync(script, 'utf8').replace(hashOf(before), hashOf(after));
    writeFileSync(script, worker.replace(/"version":"/u, `$&toy-${number}-`));
    return folder;
  }

  test('is offered, not while presenting, and comes in the windows whose reader asks, in no other', async () => {
    const folder = siteOf(1);
    const { address, close } = await serveBuilt('/', folder);
    try {
      const { page, context } = await open('', { ...saving, at: address });
      await isSaved(page);
      siteOf(2, folder);
      await page.goto(new URL('coverage/', address).href);
      const offer = page.locator('#edition-offer');
      await offer.getByText('A newer edition is ready.').waitFor();
      await page.evaluate(() => {
        document.documentElement.dataset['presenting'] = '';
      });
      expect(await offer.isVisible()).toBe(false);
      await page.evaluate(() => {
        delete document.documentElement.dataset['presenting'];
      });
      const other = await context.newPage();
      await other.goto(new URL('need/', address).href);
      await isReady(other);
      await takeEdition(other);
      expect(await other.locator('#edition-offer').count()).toBe(0);
      // The other window is left as it is, with the data that it was drawn from; its offer still leads to the newer.
      expect(page.url()).toBe(new URL('coverage/', address).href);
      expect([await editionOf(page), await editionOf(other)]).toEqual([
        expect.stringMatching(/^toy-1-/u),
        expect.stringMatching(/^toy-2-/u),
      ]);
      await takeEdition(page);
      expect(await editionOf(page)).toMatch(/^toy-2-/u);
      await other.close();
      await page.reload();
      await isSaved(page);
      await expect.poll(() => builds(page)).toEqual([expect.stringContaining('toy-2-')]);
    } finally {
      await close();
    }
  });

  test('whose files are not those that were built is not saved', async () => {
    const folder = siteOf(3);
    writeFileSync(join(folder, 'data/need.json'), '{}');
    const { address, close } = await serveBuilt('/', folder);
    try {
      const { page } = await open('areas/', { ...saving, at: address });
      const notes = () => page.evaluate(async () => (await caches.keys()).some((name) => name.includes('notes')));
      await expect.poll(notes, { timeout: 20_000 }).toBe(true);
      expect(await builds(page)).toEqual([]);
      await page.waitForTimeout(2000);
      expect(await page.locator('#saved-offline').count()).toBe(0);
    } finally {
      await close();
    }
  });
});
