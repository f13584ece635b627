// A story fills a screen that is looked at from afar: nothing is cut off, names can be read, and the screen stays on.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browse } from './browse.ts';

const open = browse();
const stories = { 'national-picture': 9, 'nhs-lothian': 8 } as const;
const atScene = (page: Page, number: number) =>
  expect.poll(() => page.locator('.stage').getAttribute('data-scene')).toBe(String(number));

/** What of a scene is seen, and how large its words are. */
function seenOn(page: Page) {
  return page.evaluate(() => {
    const size = (selector: string) => Number.parseFloat(getComputedStyle(document.querySelector(selector)!).fontSize);
    const isWhole = (selector: string) => {
      const { scrollHeight, clientHeight } = document.querySelector(selector)!;
      return scrollHeight <= clientHeight + 1;
    };
    const holder = document.querySelector('.scene-holder')!.getBoundingClientRect();
    const rows = [...document.querySelectorAll('.scene-drawing :is(tbody tr, .ask-list li:not([hidden]))')];
    const tiles = document.querySelector<SVGSVGElement>('.map-tiles svg');
    const { width = 0, height = 0 } = tiles?.getBoundingClientRect() ?? {};
    const scale = tiles ? Math.min(width / tiles.viewBox.baseVal.width, height / tiles.viewBox.baseVal.height) : 0;
    const { scrollHeight, scrollWidth } = document.documentElement;
    return {
      isWhole:
        scrollHeight <= innerHeight && scrollWidth <= innerWidth && isWhole('.scene-words') && isWhole('.scene-holder'),
      rows: rows.length,
      rowsBelow: rows.filter((row) => row.getBoundingClientRect().bottom > holder.bottom + 1).length,
      names: tiles ? scale * size('.tile-label') : Infinity,
      sentence: size('.scene-sentence'),
      finding: size('.scene-finding'),
    };
  });
}

describe.each([
  [1024, 768],
  [1440, 900],
  [1920, 1080],
])('at %i × %i', (width, height) => {
  test.each(Object.keys(stories) as (keyof typeof stories)[])(
    'all of %s is seen: words are at least 24 pixels, names in tiles 14',
    async (story) => {
      const { page } = await open(`present/?story=${story}`, { viewport: { width, height } });
      for (let number = 1; number <= stories[story]; number++) {
        await atScene(page, number);
        await expect.poll(async () => (await seenOn(page)).isWhole, { message: `scene ${number}` }).toBe(true);
        const seen = await seenOn(page);
        expect(seen.rowsBelow, `scene ${number}`).toBe(0);
        expect(seen.names, `scene ${number}`).toBeGreaterThanOrEqual(14);
        expect(seen.sentence).toBeGreaterThanOrEqual(24);
        expect(seen.finding).toBeGreaterThan(seen.sentence);
        await page.keyboard.press('ArrowRight');
      }
    },
  );
});

test('a grid shows every board on a projector; a list as many rows as fit, and how many more there are', async () => {
  const viewport = { width: 1024, height: 768 };
  const { page: grid } = await open('present/?story=nhs-lothian&scene=2', { viewport });
  expect((await seenOn(grid)).rows).toBe(14);
  const { page: list } = await open('present/?story=national-picture&scene=9', { viewport });
  expect((await seenOn(list)).rows).toBeGreaterThanOrEqual(5);
  expect(await list.locator('.scene-cut').textContent()).toMatch(/^and \d+ more in the atlas$/u);
});

test('a figure that is longer than the screen says so, and down scrolls it; Page Down goes on', async () => {
  const scenes = [
    { view: 'area/S08000024/', figure: 'spine-chart' },
    { view: 'coverage/', figure: 'status-map' },
  ];
  const { page } = await open('present/?story=mine', {
    viewport: { width: 1024, height: 768 },
    before: (opened) =>
      opened.addInitScript((text) => {
        localStorage.setItem('imh-atlas-story', text);
      }, JSON.stringify({ scenes })),
  });
  await expect.poll(() => page.locator('.scene-below').isVisible()).toBe(true);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.locator('.scene-holder').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(50);
  await page.keyboard.press('PageDown');
  await atScene(page, 2);
  expect(await page.locator('.scene-below').isVisible()).toBe(false);
  await page.keyboard.press('ArrowUp');
  await atScene(page, 1);
});

test('the column of the area that is picked out has an outline in a grid of interventions', async () => {
  const { page } = await open('present/?story=nhs-lothian&scene=8');
  expect(await page.locator('.intervention-grid thead .selected').textContent()).toContain('Lothian');
  expect(await page.locator('.intervention-grid tbody .selected').count()).toBe(
    await page.locator('.intervention-grid tbody tr').count(),
  );
});

test('the bar keeps its height, and the figure its place, when scenes that come by themselves are stopped', async () => {
  const { page } = await open('present/?story=national-picture&every=60', { viewport: { width: 1024, height: 768 } });
  const measured = () =>
    page.evaluate(() =>
      ['.stage-bar', '.scene-drawing'].map((part) => {
        const { top, height } = document.querySelector(part)!.getBoundingClientRect();
        return [Math.round(top), Math.round(height)];
      }),
    );
  await expect.poll(() => page.locator('.stage-bar').textContent()).toContain('A new scene every 60 seconds');
  const before = await measured();
  await page.keyboard.press('Shift');
  await expect.poll(() => page.locator('.stage-bar').textContent()).toContain('2 minutes after the last touch');
  expect(await measured()).toEqual(before);
});

test('F fills the screen and gives it back; the screen stays on until the story is left', async () => {
  const { page } = await open('present/?story=nhs-lothian', {
    before: (opened) =>
      opened.addInitScript(() => {
        // Stands in for the device, which may refuse here: what is asked of it, and what is let go.
        const said: string[] = [];
        Object.assign(globalThis, { said });
        const request = (kind: string) => {
          said.push(kind);
          return Promise.resolve({ release: () => Promise.resolve(said.push('released')) });
        };
        Object.defineProperty(navigator, 'wakeLock', { value: { request } });
      }),
  });
  const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  const isFull = () => page.evaluate(() => document.fullscreenElement === document.documentElement);
  await expect.poll(said).toEqual(['screen']);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await expect.poll(() => page.locator('[data-act="full-screen"]').textContent()).toBe('End full screen');
  await page.keyboard.press('ArrowRight');
  await atScene(page, 2);
  expect([await isFull(), await said()]).toEqual([true, ['screen']]);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(false);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.locator('[data-act="leave"]').click();
  await expect.poll(isFull).toBe(false);
  await expect.poll(said).toEqual(['screen', 'released']);
});
