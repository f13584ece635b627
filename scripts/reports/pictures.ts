// Drawings of a report's figures as PNG, without their words, for slides.
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Picture } from '../../src/exports/pptx/slides.ts';

const scale = 2;

/** By the id of the figure; a figure that the page does not draw has none. */
export async function pictures(
  browser: Browser,
  html: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Picture>> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 800 }, deviceScaleFactor: scale });
  const found = new Map<string, Picture>();
  try {
    await page.goto(pathToFileURL(html).href, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    await page.addStyleTag({
      content: 'figcaption, .figure-notes, .figure-sources, .twin, .figure-menu, .share { display: none !important }',
    });
    for (const id of ids) {
      const figure = page.locator(`figure[id="${id}"]`);
      const box = await figure.boundingBox();
      if (!box) continue;
      const png = await figure.screenshot({ type: 'png' });
      found.set(id, { data: `data:image/png;base64,${png.toString('base64')}`, width: box.width, height: box.height });
    }
    return found;
  } finally {
    await page.close();
  }
}
