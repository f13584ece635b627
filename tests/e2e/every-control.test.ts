// Every control of every page: what it changes stands in the address, and whoever opens that sees the same, mark for mark.
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { queryKeys } from '../../src/spec/query-grammar.ts';
import { browse, isReady, isSettled } from './browse.ts';
import { drawnFigures } from './drawn-figures.ts';

const open = browse();
/** Present mode tells a story: tests/e2e/present.test.ts walks it. The last stand in what a control changes elsewhere. */
const ofStories = ['story', 'scene', 'show', 'every'];
const changed = new Set<string>();

interface Control {
  readonly name: string;
  readonly use: (page: Page) => Promise<unknown>;
}

/** What a reader sees of the view: its drawings, and its words; not what a control says of itself. */
const shown = async (page: Page): Promise<Record<string, string>> => ({
  ...(await drawnFigures(page)),
  words: await page.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true);
    if (!(main instanceof HTMLElement)) return '';
    for (const transient of main.querySelectorAll('[role="status"], .readout, .visually-hidden')) transient.remove();
    return main.textContent.replaceAll(/\s+/gu, ' ');
  }),
});

/** Where the second page shows something else, with a few words of each; empty where it shows the same. */
function differences(one: Record<string, string>, other: Record<string, string>): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((id) => {
    const [a = '', b = ''] = [one[id], other[id]];
    const at = [...a].findIndex((letter, index) => letter !== b[index]);
    const near = (text: string) => text.slice(Math.max(0, at - 40), at + 80);
    return a === b ? [] : [`${id}: ${near(a)} / ${near(b)}`];
  });
}

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>('main details:not(.twin)')) part.open = true;
  });

/** Menus, links to another view of the page (one for each key), boxes to write in, and an area of the first map. */
async function controlsOf(page: Page): Promise<readonly Control[]> {
  const menus = await page.locator('main select:visible').evaluateAll((selects) =>
    (selects as HTMLSelectElement[]).map(({ options, value }, index) => ({
      index,
      other: [...options].findLast((option) => !option.disabled && option.value !== value)?.value ?? null,
    })),
  );
  const links = await page.locator('main a[href]:visible').evaluateAll((all) => {
    const here = new URL(location.href);
    const keysOf = (url: URL) =>
      [...new Set([...url.searchParams.keys(), ...here.searchParams.keys()])]
        .filter((key) => url.searchParams.get(key) !== here.searchParams.get(key))
        .join(' ');
    const first = new Map<string, string>();
    for (const one of all) {
      const href = one.getAttribute('href') ?? '';
      const url = new URL(href, here);
      const keys = url.origin + url.pathname === here.origin + here.pathname ? keysOf(url) : '';
      if (keys !== '' && !first.has(keys)) first.set(keys, href);
    }
    return [...first];
  });
  const boxes = await page
    .locator('main input:is([type="search"], [type="text"]):visible')
    .evaluateAll((inputs) => (inputs as HTMLInputElement[]).map(({ type }, index) => ({ index, type })));
  const areas = await page.locator('main svg[data-drawing="map"] [data-area]').count();
  return [
    ...menus.flatMap(({ index, other }) =>
      other === null
        ? []
        : [
            {
              name: `menu ${index + 1}, ${other}`,
              use: (on: Page) => on.locator('main select:visible').nth(index).selectOption(other),
            },
          ],
    ),
    ...links.map(([keys, href]) => ({
      name: `link that changes ${keys}`,
      use: (on: Page) => on.locator(`main a[href="${href}"]:visible`).first().click(),
    })),
    ...boxes.map(({ index, type }) => ({
      name: `${type} box ${index + 1}`,
      use: async (on: Page) => {
        const box = on.locator('main input:is([type="search"], [type="text"]):visible').nth(index);
        await box.fill(type === 'search' ? 'mother' : '20');
        await box.press('Enter');
      },
    })),
    ...(areas === 0
      ? []
      : [
          {
            name: 'an area of the map',
            use: (on: Page) =>
              on.locator('main svg[data-drawing="map"] [data-area]').first().dispatchEvent('click', { bubbles: true }),
          },
        ]),
  ];
}

const paths = [
  '',
  'coverage/',
  'coverage/?compare=2019-07',
  'need/',
  'gaps/',
  'indicators/',
  'indicators/?indicator=live-births',
  'area/S08000022/',
  'services/',
  'evidence/',
  'data/',
];

describe.each(paths)('on /%s', (path) => {
  test('every control leads to an address that shows the same', async () => {
    // The street map says how fast the machine draws.
    const { page, context } = await open(path, { causes: [/WebGL/u] });
    await openAll(page);
    const controls = await controlsOf(page);
    const home = page.url();
    const fresh = await context.newPage();
    for (const { name, use } of controls) {
      if (page.url() !== home) {
        await page.goBack();
        if (page.url() !== home) await page.goto(home);
        await isReady(page);
        await isSettled(page);
      }
      await openAll(page);
      await use(page);
      await expect.poll(() => page.url(), { message: `${name} stands in the address`, timeout: 10_000 }).not.toBe(home);
      await isSettled(page);
      const address = new URL(page.url());
      const { searchParams: before } = new URL(home);
      for (const [key, words] of address.searchParams) if (before.get(key) !== words) changed.add(key);
      await fresh.goto(address.href);
      await isReady(fresh);
      const chosen = await shown(page);
      const differs = async () => differences(chosen, await shown(fresh));
      await expect.poll(differs, { message: `${name}: ${address.search}`, timeout: 10_000 }).toEqual([]);
    }
    expect(controls.length).toBeGreaterThan(0);
  }, 180_000);
});

afterAll(() => {
  expect([...queryKeys].filter((key) => !changed.has(key) && !ofStories.includes(key))).toEqual([]);
});
