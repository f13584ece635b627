// The reader's own settings hold: forced colours, less motion, paper.
import { describe, expect, test } from 'vitest';
import { browse } from './browse.ts';
import { lookAt } from './pictures.ts';

const open = browse();

const drawings = [
  ['coverage/', ['#status-map svg[data-drawing="map"]', '#tier-grid tbody', '#tier-bands svg']],
  ['indicators/', ['#value-map svg[data-drawing="map"]', '#ranked-bars svg.chart']],
  ['need/', ['#need-ranges svg.chart']],
] as const;

describe.each(['light', 'dark'] as const)('with forced colours in the %s scheme', (colorScheme) => {
  test.each(drawings)('the marks of /%s are still there', async (path, selectors) => {
    const { page } = await open(path, { forcedColors: 'active', colorScheme });
    for (const selector of selectors) {
      const picture = await lookAt(page, await page.locator(selector).first().screenshot());
      expect(picture.drawn, selector).toBeGreaterThan(0.05);
      expect(picture.colours, selector).toBeGreaterThan(3);
    }
  });
});

test('nothing moves for a reader who asks for less motion', async () => {
  const { page } = await open('coverage/', { reducedMotion: 'reduce' });
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('body *')].filter((one) => {
        const { transitionDuration, animationName } = getComputedStyle(one);
        return animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0);
      }).length,
  );
  expect(moving).toBe(0);
});

test.each(['', 'indicators/', 'area/S08000022/'])('/%s prints its finding and its figures', async (path) => {
  const { page } = await open(path);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main h1').isVisible()).toBe(true);
  const figure = page.locator('figure svg:is([data-drawing], .chart)').first();
  const picture = await lookAt(page, await figure.screenshot());
  expect(picture.drawn).toBeGreaterThan(0.02);
  expect((await page.pdf()).byteLength).toBeGreaterThan(30_000);
});
