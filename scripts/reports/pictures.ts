// Drawings of a report's figures as PNG, without their words, as wide as a slide at a size that a room can read.
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { Picture } from '../../src/exports/pptx/slides.ts';

const scale = 2;
/** Pixels of a drawing that fill a slide. */
const room = { width: 1400, height: 585 };

const slideStyle = `
  figcaption, .figure-notes, .twin, .figure-menu, .share { display: none !important }
  .report { max-width: ${room.width}px; padding: 0 }
  .map-geographic > svg, .map-tiles > svg { max-height: ${room.height - 20}px }
  .map-numbers { margin-top: 1rem; gap: 0.6rem } .map-numbers .figure-number { font-size: 1.6rem }
  .spine-head, .spine-row { grid-template-columns: 17rem 8rem 4.5rem minmax(14rem, 1fr) 24rem }
  .figure > * { max-width: none }
`;

interface Stretch {
  readonly top: number;
  readonly height: number;
}

/** Pieces of each drawing, by the id of the figure; a figure that the page does not draw has none. */
export async function pictures(
  browser: Browser,
  html: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Picture[]>> {
  const page = await browser.newPage({ viewport: { width: room.width + 60, height: 900 }, deviceScaleFactor: scale });
  const found = new Map<string, readonly Picture[]>();
  try {
    await page.goto(pathToFileURL(html).href, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    await page.addStyleTag({ content: slideStyle });
    for (const id of ids) found.set(id, await piecesOf(page, id));
    return found;
  } finally {
    await page.close();
  }
}

async function piecesOf(page: Page, id: string): Promise<readonly Picture[]> {
  const figure = page.locator(`figure[id="${id}"]`);
  const box = await figure.boundingBox();
  if (!box) return [];
  const rows = await figure.evaluate((drawn) =>
    [...drawn.querySelectorAll('.spine-head, .spine-row, .ask-list > li')].map((row) => ({
      top: row.getBoundingClientRect().top - drawn.getBoundingClientRect().top,
      isHead: row.matches('.spine-head'),
    })),
  );
  const pieces: Picture[] = [];
  for (const { top, height } of cutAt(rows, box.height)) {
    const clip = { x: box.x, y: box.y + top, width: box.width, height };
    const png = await page.screenshot({ type: 'png', clip, fullPage: true });
    pieces.push({ data: `data:image/png;base64,${png.toString('base64')}`, width: clip.width, height });
  }
  return pieces;
}

interface Row {
  readonly top: number;
  readonly isHead: boolean;
}

/** A drawing that is too high is cut before a row, never behind a heading, into as few pieces as fit, and even ones. */
function cutAt(rows: readonly Row[], height: number): readonly Stretch[] {
  const fewest = cutsWithin(rows, height, room.height).length;
  let most = height / fewest;
  while (cutsWithin(rows, height, most).length > fewest) most += 10;
  const cuts = cutsWithin(rows, height, most);
  return cuts.map((top, index) => ({ top, height: (cuts[index + 1] ?? height) - top }));
}

function cutsWithin(rows: readonly Row[], height: number, most: number): readonly number[] {
  const cuts = [0];
  for (const [index, row] of rows.entries()) {
    const end = rows[index + 1]?.top ?? height;
    if (end - (cuts.at(-1) ?? 0) <= most) continue;
    const before = rows[index - 1];
    const cut = before?.isHead === true ? before.top : row.top;
    if (cut > (cuts.at(-1) ?? 0)) cuts.push(cut);
  }
  return cuts;
}
