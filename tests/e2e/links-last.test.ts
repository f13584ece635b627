// Addresses last: of an area whose code was replaced, of a kept edition; one that leads nowhere says so.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { freezeEdition } from '../../scripts/edition/freeze.ts';
import { notFoundPage } from '../../scripts/site/not-found-page.ts';
import { stylesOf } from '../../scripts/site/plain-page.ts';
import { browse, isReady, isSettled } from './browse.ts';
import { drawnFigures } from './drawn-figures.ts';
import { serveBuilt } from './global-setup.ts';

const open = browse();

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
