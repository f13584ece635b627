// A story is told on the built site: keys, address, Back, notes in a second window.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pageFigures } from '../../src/model/stories/page-figures.ts';
import { browse, isReady } from './browse.ts';

const open = browse();
const told = 'present/?story=nhs-lothian';

const scene = (page: Page) => page.locator('.stage').getAttribute('data-scene');
const finding = (page: Page) => page.locator('.scene-finding').textContent();
const atScene = (page: Page, number: number) => expect.poll(() => scene(page)).toBe(String(number));
const sceneInAddress = (page: Page) => new URL(page.url()).searchParams.get('scene');

describe('a story on the screen', () => {
  test('is walked by keys; the address says the scene, and Back leaves it in one step', async () => {
    const { page } = await open('present/');
    await page.locator('[data-story="nhs-lothian"] .chip').click();
    await atScene(page, 1);
    expect(await page.locator('html').getAttribute('data-presenting')).toBe('scene');
    await page.keyboard.press('ArrowRight');
    await atScene(page, 2);
    await page.keyboard.press('Space');
    await atScene(page, 3);
    expect(sceneInAddress(page)).toBe('3');
    await page.keyboard.press('End');
    await atScene(page, 8);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageUp');
    await atScene(page, 7);
    await page.keyboard.press('Home');
    await atScene(page, 1);
    expect(sceneInAddress(page)).toBeNull();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) void page.keyboard.press(key);
    await atScene(page, 4);
    await page.goBack();
    await page.locator('.stories').waitFor();
    expect(await page.locator('html').getAttribute('data-presenting')).toBeNull();
  });

  test('opens at the scene of its address, and says where there is no such scene or story', async () => {
    const { page } = await open(`${told}&scene=3`);
    expect([await scene(page), await page.locator('[data-counter]').textContent()]).toEqual(['3', '3 of 8']);
    const { page: beyond } = await open(`${told}&scene=99`);
    expect(await beyond.locator('main .notice').textContent()).toContain('no scene 99');
    expect(await scene(beyond)).toBe('8');
    const { page: none } = await open('present/?story=dragons');
    expect(await none.locator('main .notice').textContent()).toContain('no story “dragons”');
    expect(await none.locator('.stories li').count()).toBeGreaterThan(1);
  });

  test('picks out one area on every drawing, and keeps the one that a presenter picks', async () => {
    const { page } = await open(`${told}&scene=3`);
    for (const drawing of ['map', 'tiles'])
      expect(
        await page.locator(`[data-drawing="${drawing}"] [aria-selected="true"]`).getAttribute('data-area'),
        drawing,
      ).toBe('S08000024');
    await page.locator('[data-drawing="tiles"] [data-area="S08000022"]').click();
    await expect.poll(() => new URL(page.url()).searchParams.get('area')).toBe('highland');
    await page.keyboard.press('End');
    await atScene(page, 8);
    expect(await page.locator('.scene-picked').textContent()).toContain('NHS Highland');
  });

  test('moves by itself where the address asks for it, and stops when somebody touches a key', async () => {
    const { page } = await open(`${told}&every=5`);
    await expect.poll(() => scene(page), { timeout: 9000 }).toBe('2');
    await page.keyboard.press('Shift');
    expect(await page.locator('[data-act="play"]').textContent()).toBe('Play');
    const play = page.locator('[data-act="play"]');
    await play.click();
    expect(await play.textContent()).toBe('Pause');
    await page.keyboard.press('Space');
    expect(await play.textContent()).toBe('Play');
    await page.keyboard.press('p');
    expect(await play.textContent()).toBe('Pause');
    await page.locator('.scene-words').click();
    expect(await play.textContent()).toBe('Play');
    const { page: still } = await open(`${told}&every=5`, { reducedMotion: 'reduce' });
    expect(await still.locator('[data-act="play"]').textContent()).toBe('Play');
  });

  test('on a narrow screen is a page that scrolls by its keys, and moves by arrows, buttons and a finger', async () => {
    const { page } = await open(`${told}&scene=3`, { viewport: { width: 320, height: 640 }, hasTouch: true });
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await scene(page)).toBe('3');
    await page.locator('[data-act="next"]').tap();
    await atScene(page, 4);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.press('ArrowLeft');
    await atScene(page, 3);
    const swipe = (from: number, to: number) =>
      page.locator('.stage').evaluate(
        (stage, [begin, end]) => {
          const touch = (x: number) => new Touch({ identifier: 1, target: stage, clientX: x, clientY: 300 });
          stage.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(begin!)] }));
          stage.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(end!)] }));
        },
        [from, to],
      );
    await swipe(250, 60);
    await atScene(page, 4);
    await swipe(60, 90);
    await swipe(60, 250);
    await atScene(page, 3);
  });

  test('moves together with the notes in a second window, from either of them', async () => {
    const { page, context } = await open(told);
    const [notes] = await Promise.all([context.waitForEvent('page'), page.locator('[data-act="notes"]').click()]);
    await isReady(notes);
    expect(await notes.locator('h1').textContent()).toBe(await finding(page));
    expect(await notes.title()).toContain('Notes: NHS Lothian');
    expect(await page.title()).toMatch(/^NHS Lothian/u);
    await notes.evaluate(() => (document.body.dataset['loadedOnce'] = 'yes'));
    await page.bringToFront();
    await page.locator('[data-act="notes"]').click();
    await page.waitForTimeout(500);
    expect(await notes.locator('body').getAttribute('data-loaded-once')).toBe('yes');
    const here = () => notes.locator('.notes').getAttribute('data-scene');
    await page.bringToFront();
    await page.locator('[data-act="next"]').click();
    await expect.poll(here).toBe('2');
    await notes.keyboard.press('ArrowRight');
    await atScene(page, 3);
    await expect.poll(here).toBe('3');
    await expect.poll(() => notes.locator('.notes-next').textContent()).toMatch(/\S/u);
    const { page: stranger } = await open(told);
    expect(await scene(stranger)).toBe('1');
  });

  test('that moves by itself rests after a move in the window with the notes, as after a touch', async () => {
    const { page, context } = await open(`${told}&every=600`);
    const play = page.locator('[data-act="play"]');
    const [notes] = await Promise.all([context.waitForEvent('page'), page.locator('[data-act="notes"]').click()]);
    await isReady(notes);
    await page.bringToFront();
    await play.click();
    expect(await play.textContent()).toBe('Pause');
    await notes.keyboard.press('ArrowRight');
    await atScene(page, 2);
    expect(await play.textContent()).toBe('Play');
    expect(await page.locator('.stage-bar').textContent()).toContain('2 minutes after the last touch');
    await play.click();
    await play.click();
    await notes.keyboard.press('ArrowRight');
    await atScene(page, 3);
    expect(await play.textContent()).toBe('Play');
    expect(await page.locator('.stage-bar').textContent()).not.toContain('after the last touch');
  });

  test('is read on one page with all scenes, each figure once by its id', async () => {
    const { page } = await open(`${told}&show=all`);
    await expect.poll(() => page.locator('.all-scenes > li').count()).toBe(8);
    const ids = await page.locator('[data-figure]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(8);
  });
});

test('every figure of a usual view may stand in a story', () => {
  const embeds = join(inject('siteFolder'), 'embed');
  const foldersIn = (path: string) =>
    readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  const all = foldersIn(embeds).flatMap((page) =>
    page === 'area'
      ? foldersIn(join(embeds, page)).flatMap((code) => foldersIn(join(embeds, page, code)).map((id) => [page, id]))
      : foldersIn(join(embeds, page)).map((id) => [page, id]),
  );
  expect(all.length).toBeGreaterThan(20);
  for (const [page, id] of all) expect(pageFigures[page as keyof typeof pageFigures], page).toContain(id);
});
