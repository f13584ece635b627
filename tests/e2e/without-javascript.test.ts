// What was drawn at build time can be read before, and without, JavaScript.
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { browse } from './browse.ts';

const open = browse();
const withoutScript = { javaScriptEnabled: false };

/** Status and size on screen of each area that a map draws. */
async function drawnAreas(page: Page): Promise<{ status: string | null; width: number; height: number }[]> {
  const areas = await page.locator('[data-figure="status-map"] svg[data-drawing="map"] [data-area][data-status]').all();
  return Promise.all(
    areas.map(async (area) => {
      const box = await area.boundingBox();
      return { status: await area.getAttribute('data-status'), width: box?.width ?? 0, height: box?.height ?? 0 };
    }),
  );
}

describe.each(['', 'coverage/'])('/%s without JavaScript', (path) => {
  test('shows its finding and all 14 boards, each with a real size and a status', async () => {
    const { page } = await open(path, withoutScript);
    const heading = page.locator('main h1');
    expect(await heading.isVisible()).toBe(true);
    expect((await heading.textContent())?.trim()).toMatch(/Scotland|boards/u);
    const areas = await drawnAreas(page);
    expect(areas).toHaveLength(14);
    for (const { status, width, height } of areas) {
      expect(status).toMatch(/^(yes|partial|developing|no|unknown)$/u);
      expect(Math.min(width, height)).toBeGreaterThan(4);
    }
  });

  test('opens its tables', async () => {
    const { page } = await open(path, withoutScript);
    const figure = page.locator('[data-figure="status-map"]');
    const table = figure.locator('table[data-twin]');
    expect(await table.isVisible()).toBe(false);
    await figure.locator('details:has(table[data-twin]) > summary').click();
    expect(await table.isVisible()).toBe(true);
    expect(await table.locator('tbody tr').count()).toBe(14);
  });
});

test('the page of a board can be read, and its links lead on', async () => {
  const { page } = await open('area/S08000022/', withoutScript);
  expect(await page.locator('main h1').textContent()).toContain('Highland');
  expect(await page.locator('[data-tier][data-status]').count()).toBeGreaterThanOrEqual(4);
  await page.locator('nav a', { hasText: 'Evidence' }).click();
  expect(new URL(page.url()).pathname).toMatch(/\/evidence\/$/u);
  expect(await page.locator('main h1').isVisible()).toBe(true);
});

test('a link to another view shows the usual view of its page, never a blank one', async () => {
  const { page } = await open('coverage/?service=mother-and-baby-unit', withoutScript);
  expect(await page.locator('main h1').isVisible()).toBe(true);
  const notice = page.locator('#without-script');
  expect((await notice.boundingBox())?.height).toBeGreaterThan(20);
  expect(await notice.textContent()).toBe('Without JavaScript every link shows the usual view of a page.');
});

test.each(['', 'coverage/', 'indicators/'])('/%s says the same before and after the script has come', async (path) => {
  const said = (page: Page) =>
    page.evaluate(() => ({
      words: document.querySelector('main')?.textContent.replaceAll(/\s+/gu, ' ') ?? '',
      facts: [...document.querySelectorAll('[data-area]')].map((mark) => ({ ...(mark as HTMLElement).dataset })),
    }));
  const [drawn, alive] = await Promise.all([open(path, withoutScript), open(path)]);
  const [before, after] = [await said(drawn.page), await said(alive.page)];
  expect(after.words).toBe(before.words);
  expect(after.facts).toEqual(before.facts);
  expect(after.facts.length).toBeGreaterThan(13);
});
