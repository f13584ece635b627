// A reader's own story on the built site: it is added to, told, saved as a file, and comes back from it.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browse, isReady } from './browse.ts';

const open = browse();

async function addFrom(page: Page, figure: string): Promise<void> {
  const menu = page.locator(`[data-share-menu="${figure}"]`);
  await menu.locator('> button').click();
  await menu.locator('[data-share-as="story"]').click();
  await expect.poll(() => menu.textContent()).toContain('Added to your story');
}

const openFile = (page: Page, text: string) =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'story.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const said = (page: Page) => page.locator('[data-own="said"]').textContent();
const ownFigures = (page: Page) => page.locator('.own-scenes h3').allTextContents();

describe('a reader’s own story', () => {
  test('is added to, put in order, told, saved, and read back from its file', async () => {
    const { page } = await open('coverage/?service=mother-and-baby-unit');
    await addFrom(page, 'status-map');
    await page.goto(new URL('../need/', page.url()).href);
    await isReady(page);
    await addFrom(page, 'need-ranges');
    await page.goto(new URL('../present/', page.url()).href);
    await isReady(page);
    await expect.poll(() => ownFigures(page)).toHaveLength(2);
    await page.locator('[data-scene="1"] textarea').first().fill('Two words of mine');
    await page.locator('[data-scene="2"] [data-move="up"]').click();
    await expect.poll(async () => (await ownFigures(page))[1]).toContain('mother and baby unit');
    expect(await page.locator('[data-scene="2"] textarea').first().inputValue()).toBe('Two words of mine');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-own="save"]').click()]);
    const file = readFileSync(await download.path(), 'utf8');
    await page.goto(new URL('?story=mine&scene=2', page.url()).href);
    await isReady(page);
    expect(await page.locator('.scene-sentence').textContent()).toBe('Two words of mine');
    const { page: elsewhere } = await open('present/');
    await openFile(elsewhere, file);
    await expect
      .poll(() => ownFigures(elsewhere))
      .toEqual([expect.stringContaining('10% to 25%'), expect.stringContaining('mother and baby unit')]);
    await elsewhere.reload();
    await isReady(elsewhere);
    await expect.poll(() => ownFigures(elsewhere)).toHaveLength(2);
  });

  test('survives a file that is none, and a file of which some is gone; nothing is blank, nothing is lost', async () => {
    const { page } = await open('present/');
    const gone = { view: 'coverage/?service=dragons', figure: 'status-map', sentence: 'Kept words' };
    const noArea = { view: 'coverage/', figure: 'status-map', area: 'atlantis', __proto__x: 1 };
    await openFile(page, JSON.stringify({ scenes: [gone, noArea, { view: 5 }, 'odd'] }));
    await expect.poll(() => said(page)).toContain('2 scenes could not be read');
    await expect.poll(() => said(page)).toContain('__proto__x');
    await expect.poll(() => page.locator('.own-scenes').textContent()).toContain('dragons');
    await expect.poll(() => page.locator('.own-scenes').textContent()).toContain('atlantis');
    await openFile(page, '{"scenes": [');
    await expect.poll(() => said(page)).toContain('not JSON');
    expect(await page.locator('.own-scenes > li').count()).toBe(4);
    await page.goto(new URL('?story=mine', page.url()).href);
    await isReady(page);
    expect(await page.locator('.scene-words').textContent()).toMatch(/cannot be shown.*dragons.*Kept words/su);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.scene-words').textContent()).toContain('atlantis');
    expect(await page.locator('[data-drawing="map"]').count()).toBe(1);
    await page.keyboard.press('End');
    await expect.poll(() => page.locator('.scene-words').textContent()).toContain('cannot be shown');
  });

  test('says where a finding reads otherwise than when it was added, and where a scene could not be read', async () => {
    const { page } = await open('present/');
    const scenes = [
      { view: 'coverage/', figure: 'status-map', seen: 'Invented: all boards have a toy' },
      { view: '', figure: 'status-map', sentence: 'x'.repeat(25_000) },
    ];
    await openFile(page, JSON.stringify({ scenes }));
    await expect
      .poll(() => page.locator('.own-scenes [data-scene="1"] .own-note').textContent())
      .toBe('The finding has changed since you added it. It read: “Invented: all boards have a toy”.');
    await expect
      .poll(() => page.locator('.own-scenes [data-scene="2"] .own-note').first().textContent())
      .toContain('its sentence has more than 200 characters');
  });

  test('is held as long as the page where the browser keeps nothing, and says so', async () => {
    const { page } = await open('present/', {
      before: (opened) =>
        opened.addInitScript(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        }),
    });
    await openFile(page, JSON.stringify({ scenes: [{ view: '', figure: 'status-map' }] }));
    await expect.poll(() => page.locator('main .notice[role="alert"]').textContent()).toContain('keeps nothing');
    await expect.poll(() => ownFigures(page)).toHaveLength(1);
    await page.locator('a', { hasText: 'Present your story' }).click();
    await expect.poll(() => page.locator('.stage').getAttribute('data-scene')).toBe('1');
  });
});
