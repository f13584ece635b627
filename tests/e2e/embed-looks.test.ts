// How figures look in the pages of others: the ground shows through, words stay apart in the narrowest frame, nothing is
// left as the browser draws it, and without scripts one thing is shown, not two.
import { expect, test } from 'vitest';
import { hostSnippet } from '../../src/embed/snippets.ts';
import { browse, site } from './browse.ts';
import { hostPages } from './host-pages.ts';
import { colourAt } from './pictures.ts';

const open = browse();
const host = hostPages();
const map = 'embed/coverage/status-map/';
const ground = [193, 68, 14];

test.each(
  (['light', 'dark'] as const).flatMap((device) =>
    (['transparent-light', 'transparent-dark', 'transparent'] as const).map((theme) => [theme, device] as const),
  ),
)('%s lets the page around show through on a %s device, whatever the page calls itself', async (theme, device) => {
  const frame = `<iframe src="${site()}${map}?theme=${theme}" title="Figure" width="600" height="700" frameborder="0" style="color-scheme:light"></iframe>`;
  host.put('page.html', frame, "style-src 'unsafe-inline'");
  const { page } = await open('page.html', {
    ...{ at: host.address(), embeds: [site()], ready: false, colorScheme: device },
    viewport: { width: 800, height: 800 },
  });
  const inside = page.frameLocator('iframe');
  await inside.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  for (const scheme of ['normal', 'dark']) {
    await page.evaluate(
      ([red, green, blue, named]) => {
        document.documentElement.style.colorScheme = String(named);
        document.body.style.cssText = `margin: 0; background: rgb(${red} ${green} ${blue})`;
      },
      [...ground, scheme],
    );
    const picture = await page.screenshot();
    expect(await colourAt(page, picture, 4, 4), scheme).toEqual(ground);
    expect(await colourAt(page, picture, 596, 4), scheme).toEqual(ground);
  }
  const heading = await inside.locator('.figure-title').evaluate((title) => getComputedStyle(title).color);
  expect(heading).toBe(theme === 'transparent-dark' ? 'rgb(242, 246, 250)' : 'rgb(0, 45, 84)');
});

test.each([280, 800])('at %i pixels no two labels lie on each other, and none leaves the frame', async (width) => {
  const { page } = await open(map, { viewport: { width, height: 900 } });
  const others = [
    'embed/coverage/tier-bands/',
    'embed/coverage/kind-bands/',
    'embed/need/need-ranges/',
    'embed/indicators/disparity/',
    'embed/indicators/ranked-bars/',
    'embed/gaps/equity-scatter/',
    'embed.html?page=need&figure=need-scenario&scenario=deprivation',
  ];
  for (const path of others) {
    await page.goto(new URL(path, site()).href);
    await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
    const faults = await page.evaluate(() => {
      const labels = [...document.querySelectorAll('main svg text')]
        .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      const outside = labels.filter(({ box }) => box.left < 0 || box.right > innerWidth).map(({ words }) => words);
      const pairs = labels.flatMap((one, index) => labels.slice(index + 1).map((other) => [one, other] as const));
      const hit = pairs.filter(
        ([{ box: one }, { box: other }]) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4,
      );
      return [...outside, ...hit.map((pair) => pair.map(({ words }) => words).join(' on '))];
    });
    expect(faults, path).toEqual([]);
  }
});

test('the narrowest frame shows marks of a wide table beside its names', async () => {
  const { page } = await open('embed/evidence/matrix-grid/', { viewport: { width: 280, height: 900 } });
  const mark = page.locator('.intervention-grid tbody tr').first().locator('.status-mark').nth(1);
  const box = (await mark.boundingBox())!;
  expect(box.x + box.width).toBeLessThanOrEqual(264);
});

test('names that are picked in a table are words, not the grey buttons of a browser', async () => {
  const { page } = await open('embed.html?page=coverage&figure=tier-grid&area=lothian');
  const button = page.locator('.tier-grid button').first();
  expect(await button.evaluate((one) => [getComputedStyle(one).borderTopWidth, getComputedStyle(one).padding])).toEqual(
    [...['0px', '0px']],
  );
});

test('without scripts the picture takes the place of the frame that holds another view', async () => {
  const pixel =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const about = { title: 'Map', address: `${site()}${map}`, width: null, height: 900, seeThrough: false };
  const said = {
    ...{ id: 'imh-coverage-status-map', words: 'A map.', afterTitle: 'A map.', home: site() },
    picture: { address: pixel, width: 100, height: 100 },
  };
  const script = { address: `${site()}imh-embed/1/embed-host.js`, integrity: '' };
  host.put('page.html', hostSnippet(about, said, script), "style-src 'unsafe-inline'");
  const options = { at: host.address(), embeds: [site()], ready: false };
  const { page } = await open('page.html', { ...options, javaScriptEnabled: false });
  expect(await page.locator('iframe').isVisible()).toBe(false);
  expect(await page.locator('a > img').isVisible()).toBe(true);
  const { page: lively } = await open('page.html', options);
  expect(await lively.locator('iframe').isVisible()).toBe(true);
});
