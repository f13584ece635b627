// The address is the state: what is chosen stands in it in words, and what stands in it is shown.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browse, isReady, isSettled, site } from './browse.ts';
import { serveBuilt } from './global-setup.ts';

const open = browse();

/** All that the page's figures say, and its finding. */
function said(page: Page): Promise<{ heading: string; marks: string[] }> {
  return page.evaluate(() => ({
    heading: document.querySelector('h1')?.textContent ?? '',
    marks: [...document.querySelectorAll('[data-figure] :is([data-area], [data-band], [data-part])')].map((mark) =>
      ['area', 'band', 'part', 'column', 'status', 'value', 'low', 'high']
        .map((name) => mark.getAttribute(`data-${name}`) ?? '')
        .join(' '),
    ),
  }));
}

const query = (page: Page) => decodeURIComponent(new URL(page.url()).search.slice(1));
const chip = (page: Page, words: string | RegExp) => page.locator('main a.chip', { hasText: words }).first();

async function choose(page: Page, field: string, value: string): Promise<void> {
  await page.locator('main label.field', { hasText: field }).locator('select').selectOption(value);
}

interface Choice {
  readonly name: string;
  readonly from: string;
  readonly choose: (page: Page) => Promise<void>;
  readonly address: string;
}

const choices: readonly Choice[] = [
  {
    name: 'a kind of help',
    from: 'coverage/',
    choose: (page) => chip(page, 'Mother').click(),
    address: 'service=mother-and-baby-unit',
  },
  {
    name: 'a tier, from the menu',
    from: 'coverage/',
    choose: (page) => choose(page, 'All kinds and tiers', 'tier-specialist-infant'),
    address: 'service=tier-specialist-infant',
  },
  {
    name: 'a nation',
    from: 'coverage/',
    choose: (page) => chip(page, 'Northern Ireland').click(),
    address: 'nation=northern-ireland',
  },
  {
    name: 'a reading of old answers',
    from: 'coverage/',
    choose: (page) => page.locator('main a.chip[href*="reading=recent-only"]').click(),
    address: 'reading=recent-only',
  },
  {
    name: 'a date',
    from: 'coverage/',
    choose: (page) => choose(page, 'As at', '2023-06'),
    address: 'as-at=2023-06',
  },
  {
    name: 'a date to compare with',
    from: 'coverage/',
    choose: (page) => choose(page, 'Compare with another date', '2019-07'),
    address: 'compare=2019-07',
  },
  {
    name: 'an indicator',
    from: 'indicators/',
    choose: (page) => choose(page, 'Indicator', 'live-births'),
    address: 'indicator=live-births',
  },
  {
    name: 'a geography',
    from: 'indicators/',
    choose: (page) => chip(page, 'Council').click(),
    address: 'geography=councils',
  },
  {
    name: 'a period',
    from: 'indicators/?indicator=live-births',
    choose: (page) => choose(page, 'Period', '2015'),
    address: 'indicator=live-births&period=2015',
  },
  {
    name: 'what studies measured',
    from: 'need/',
    choose: (page) => page.locator('main a.chip[href*="construct="]').first().click(),
    address: 'construct=any-disorder',
  },
  {
    name: 'whom to count',
    from: 'need/',
    choose: (page) => page.locator('main a.chip[href*="count=under-3"]').click(),
    address: 'count=under-3',
  },
];

describe('a choice', () => {
  test.each(choices)('of $name stands in the address; Back, Forward and a reload show the same', async (choice) => {
    const { page } = await open(choice.from);
    const before = { address: query(page), said: await said(page) };
    await choice.choose(page);
    await page.waitForURL((url) => url.search !== `?${before.address}` && url.search !== '');
    await isSettled(page);
    expect(query(page)).toBe(choice.address);
    const chosen = await said(page);
    expect(chosen).not.toEqual(before.said);

    await page.goBack();
    await expect.poll(() => said(page)).toEqual(before.said);
    expect(query(page)).toBe(before.address);
    await page.goForward();
    await expect.poll(() => said(page)).toEqual(chosen);

    await page.reload();
    await isReady(page);
    expect(await said(page)).toEqual(chosen);
    expect(query(page)).toBe(choice.address);
  });
});

describe('a link to another view', () => {
  test('never shows the default first', async () => {
    const { page } = await open('coverage/?service=mother-and-baby-unit', {
      ready: false,
      before: async (page) => {
        await page.addInitScript(() => {
          const seen = new Set<string>();
          Object.assign(globalThis, { seen });
          const look = () => {
            const main = document.querySelector('main');
            const heading = main?.querySelector('h1')?.textContent;
            if (main && heading && getComputedStyle(main).visibility === 'visible') seen.add(heading);
            requestAnimationFrame(look);
          };
          look();
        });
      },
    });
    await isReady(page);
    await page.waitForTimeout(300);
    const seen = await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);
    expect(seen).toEqual([(await said(page)).heading]);
    expect(seen[0]).toMatch(/mother and baby/iu);
  });

  test('works in a folder of a host, on a page below it, and so do its links', async () => {
    const { address, close } = await serveBuilt('/some/folder/');
    try {
      expect(new URL(address).pathname).toBe('/some/folder/');
      const { page } = await open('area/S08000022/', { at: address });
      expect(await page.locator('main h1').textContent()).toContain('Highland');
      await page.locator('nav a', { hasText: 'Coverage' }).click();
      await page.waitForURL('**/some/folder/coverage/');
      await chip(page, 'Mother').click();
      await page.waitForURL('**/some/folder/coverage/?service=mother-and-baby-unit');
      await page.reload();
      await isReady(page);
      expect((await said(page)).heading).toMatch(/mother and baby/iu);
    } finally {
      await close();
    }
  });
});

describe('an address that cannot be read', () => {
  const hostile = [
    'coverage/?service=no-such-help',
    'coverage/?__proto__=x&constructor=y&service=__proto__',
    'coverage/?service=%3Cscript%3Ealert(1)%3C/script%3E',
    'indicators/?indicator=live-births&period=1066',
    'indicators/?geography=trusts',
    'coverage/?area=atlantis',
    'coverage/?as-at=9999-99&compare=tomorrow',
    `coverage/?search=${'x'.repeat(3000)}`,
    'coverage/?service=%E0%A4%A',
  ];
  test.each(hostile)('%s shows the page and says what is left out', async (address) => {
    const { page } = await open(address);
    expect(await page.locator('main h1').isVisible()).toBe(true);
    expect(await page.locator('main [data-figure]').count()).toBeGreaterThan(0);
    const notice = page.locator('main .notice').first();
    expect(await notice.isVisible()).toBe(true);
    expect((await notice.textContent())!.trim().length).toBeGreaterThan(20);
    expect(await page.locator('script:not([src])').count()).toBe(0);
  });

  test('is never followed by a link of the page: the notice goes with the next choice', async () => {
    const { page } = await open('coverage/?service=no-such-help');
    await chip(page, 'Mother').click();
    await page.waitForURL('**/coverage/?service=mother-and-baby-unit');
    await isSettled(page);
    expect(await page.locator('main .notice').count()).toBe(0);
  });
});

test('a link to another page is followed without loading the document again, and the finding takes the focus', async () => {
  const { page } = await open('');
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  await page.locator('nav a', { hasText: 'Need' }).click();
  await page.waitForURL(`${site()}need/`);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
  expect(await page.title()).toMatch(/^Need/u);
  await page.goBack();
  await expect.poll(() => page.title()).toMatch(/^Overview/u);
});

test.each([
  'coverage/?service=mother-and-baby-unit#tier-bands',
  'gaps/?reading=recent-only#ask-next',
  'coverage/#kind-bands',
])('%s leads to the figure, though it stands in a part that comes later', async (address) => {
  const { page } = await open(address);
  const figure = page.locator(`#${new URL(page.url()).hash.slice(1)}`);
  await expect.poll(async () => (await figure.boundingBox())?.y ?? -9).toBeGreaterThan(-1);
  expect((await figure.boundingBox())!.y).toBeLessThan(400);
});
