// Everything by keyboard: the map is one stop, arrows walk it, Enter picks; every control is reached and seen.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browse, isSettled } from './browse.ts';

const open = browse();
const [highland, orkney, shetland, grampian, fife, tayside, lothian] = [
  'S08000022',
  'S08000025',
  'S08000026',
  'S08000020',
  'S08000029',
  'S08000030',
  'S08000024',
] as const;

/** Code of the area that has the focus, and the drawing that it stands in. */
const focused = (page: Page) =>
  page.evaluate(() => ({
    area: document.activeElement?.getAttribute('data-area') ?? null,
    drawing: document.activeElement?.closest('[data-drawing]')?.getAttribute('data-drawing') ?? null,
  }));

async function press(page: Page, ...keys: readonly string[]): Promise<string | null> {
  for (const key of keys) await page.keyboard.press(key);
  return (await focused(page)).area;
}

/** Presses Tab from the first drawing's last control on, until the focus is in `drawing`. */
async function tabInto(page: Page, drawing: 'map' | 'tiles'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).drawing === drawing) return;
  }
  throw new Error(`Tab does not reach the ${drawing}`);
}

describe.each(['map', 'tiles'] as const)('the %s of the coverage page', (drawing) => {
  test('is one stop of the tab key, with a ring that is seen', async () => {
    const { page } = await open('coverage/');
    await tabInto(page, drawing);
    const { area } = await focused(page);
    expect(area).not.toBeNull();
    const ring = page.locator(`#status-map svg[data-drawing="${drawing}"] .ring`);
    expect(await ring.count()).toBe(2);
    for (const each of await ring.all()) {
      expect(Math.min(...Object.values(await size(each)))).toBeGreaterThan(4);
      expect(await each.evaluate((one) => getComputedStyle(one).stroke)).not.toBe('none');
    }
    await page.keyboard.press('Tab');
    expect((await focused(page)).drawing).not.toBe(drawing);
  });

  test('is walked by arrows, over the sea too, by Home, End and letters, and left by Escape', async () => {
    const { page } = await open('coverage/');
    const far = page.locator(`#status-map svg[data-drawing="${drawing}"] [data-area="${orkney}"]`);
    await far.focus();
    expect([highland, grampian]).toContain(await press(page, 'ArrowDown'));
    await far.focus();
    expect([await press(page, 'ArrowUp'), await press(page, 'ArrowRight')]).toContain(shetland);
    await page.locator(`#status-map svg[data-drawing="${drawing}"] [data-area="${fife}"]`).focus();
    expect(await press(page, 'ArrowUp')).toBe(tayside);
    expect(await press(page, 'ArrowDown')).toBe(fife);
    expect(await press(page, 'ArrowDown')).toBe(lothian);
    const codes = await page
      .locator(`#status-map svg[data-drawing="${drawing}"] [data-area]`)
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-area')));
    expect(await press(page, 'End')).toBe(codes.at(-1));
    expect(await press(page, 'Home')).toBe(codes[0]);
    expect(await press(page, 'h')).toBe(highland);
    await page.waitForTimeout(900);
    expect(await press(page, 's', 'h')).toBe(shetland);
    expect(await press(page, 'Escape')).toBeNull();
  });

  test('picks with Enter, puts the pick into the address and says it; Enter again takes it back', async () => {
    const { page } = await open('coverage/');
    const area = page.locator(`#status-map svg[data-drawing="${drawing}"] [data-area="${fife}"]`);
    await area.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?area=fife$/u);
    await isSettled(page);
    expect(await area.getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('#status-map .readout').textContent()).toMatch(/^NHS Fife: /u);
    expect((await focused(page)).area).toBe(fife);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.search === '');
    expect(await area.getAttribute('aria-selected')).toBe('false');
  });
});

test('the ranked bars are one stop, walked by arrows, and pick what every figure shows', async () => {
  const { page } = await open('indicators/');
  const bars = page.locator('#ranked-bars [data-area]');
  expect(await page.locator('#ranked-bars [role="option"][tabindex="0"]').count()).toBe(1);
  await bars.nth(0).focus();
  const second = await bars.nth(1).getAttribute('data-area');
  expect(await press(page, 'ArrowDown')).toBe(second);
  await page.keyboard.press('Enter');
  await page.waitForURL(/area=/u);
  await isSettled(page);
  const picked = await page
    .locator('#value-map [aria-selected="true"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-area')));
  expect(new Set(picked)).toEqual(new Set([second]));
});

test('the skip link is the first stop and leads to the content', async () => {
  const { page } = await open('coverage/');
  await page.keyboard.press('Tab');
  const skip = page.locator('a.skip');
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  await expect.poll(async () => (await skip.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test.each(['coverage/', 'indicators/', 'services/', 'data/'])(
  'every control of /%s is reached by the tab key, and the focus is seen on it',
  async (path) => {
    const { page } = await open(path);
    const { wanted } = await page.evaluate(() => {
      const isShown = (one: Element) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]');
      const controls = [...document.querySelectorAll('a[href], button, select, input, summary')].filter(
        (one) => isShown(one) && !one.matches('[disabled], svg *'),
      );
      for (const [index, control] of controls.entries()) control.setAttribute('data-stop', String(index));
      return { wanted: controls.length };
    });
    const reached = new Set<string>();
    const unseen: string[] = [];
    for (let presses = 0; presses < wanted + 20 && reached.size < wanted; presses += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const active = document.activeElement;
        if (active === null || active === document.body) return null;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(active);
        const ringed = active.closest('[data-drawing]')?.querySelector('.ring') ?? null;
        const seen =
          (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none' || ringed !== null;
        return { id: active.getAttribute('data-stop'), seen, words: active.outerHTML.slice(0, 120) };
      });
      if (stop?.id) reached.add(stop.id);
      if (stop && !stop.seen) unseen.push(stop.words);
    }
    expect(unseen).toEqual([]);
    expect(reached.size).toBe(wanted);
  },
);

async function size(locator: Locator): Promise<{ width: number; height: number }> {
  const box = await locator.boundingBox();
  return { width: box?.width ?? 0, height: box?.height ?? 0 };
}
