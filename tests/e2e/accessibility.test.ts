// WCAG 2.2 AA on every page, in both themes; room for narrow screens, wide text, fingers, forced colours, print.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { breaches, sideways, standards } from './access-rules.ts';
import { browse } from './browse.ts';
import { pagePaths } from './page-paths.ts';

const open = browse();
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });

/** Labels of a drawing that lie on one another. */
const collisions = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const svg of document.querySelectorAll('svg.chart, svg.bands')) {
      const texts = [...svg.querySelectorAll('text')].map((text) => ({
        words: text.textContent.trim(),
        box: text.getBoundingClientRect(),
      }));
      for (const [index, { words, box }] of texts.entries()) {
        for (const other of texts.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 1 && down > 6) found.push(`${words} / ${other.words}`);
        }
      }
    }
    return found;
  });

/** Text whose end is cut off by its own box. */
const clipped = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'main :is(p, a, button, th, td, dt, dd, li, label, span, h1, h2, h3, summary, caption)',
      ),
    ]
      .filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        if (one.closest('.visually-hidden') || !one.checkVisibility()) return false;
        const wide = overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
        return wide || (overflowY !== 'visible' && one.scrollHeight > one.clientHeight + 1);
      })
      .map((one) => one.outerHTML.slice(0, 90)),
  );

const spacing =
  '* { line-height: 1.5; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** The text spacing that a reader may set for themselves (WCAG 1.4.12). */
const spaceText = (page: Page) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, spacing);

/** Buttons, chips, menus and boxes that are lower than a finger needs. */
const lowControls = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(.chip, .button, select, input)')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
      .map((one) => one.outerHTML.slice(0, 90)),
  );

/** A story that is told is no page of its own, and looks like none. */
const told = ['scene=3', 'scene=5', 'show=notes', 'show=all'].map((words) => `present/?story=nhs-lothian&${words}`);

describe.each([...pagePaths, ...told])('/%s', (path) => {
  test('meets WCAG 2.2 AA in the light and in the dark theme', async () => {
    const { page } = await open(path);
    await openAll(page);
    expect(await breaches(page, 'tag', standards)).toEqual([]);
    // The theme changes colours and nothing else.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await breaches(page, 'rule', ['color-contrast'])).toEqual([]);
  });

  test('fits a screen of 320 px, also with wide text, and its controls fit a finger', async () => {
    const { page } = await open(path, { viewport: { width: 320, height: 800 } });
    await openAll(page);
    expect(await sideways(page)).toEqual({ over: 0, first: [] });
    expect(await collisions(page)).toEqual([]);
    expect(await lowControls(page)).toEqual([]);
    await spaceText(page);
    expect(await clipped(page)).toEqual([]);
    expect(await sideways(page)).toEqual({ over: 0, first: [] });
  });
});
