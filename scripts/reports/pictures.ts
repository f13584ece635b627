// Drawings of a report's figures as PNG, without their words, each at the width at which it fills a slide in the largest type.
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { cutRows, headSelector, rowsSelector, slideShape, type DrawnRow } from '../../src/exports/pptx/cut-rows.ts';
import type { Picture } from '../../src/exports/pptx/slide.ts';

const scale = 2;
/** Pixels; the narrower the drawing, the larger its type on the slide. */
const widths = [860, 960, 1060, 1160, 1260, 1400] as const;
const widest = 1400;
/** Of what is cut into slides: the one with the fewest pieces. */
const cutWidths = [1060, 1160, 1260] as const;

const slideStyle = `
  figcaption, .figure-notes, .twin, .figure-menu, .share { display: none !important }
  .report { max-width: none; padding: 0; margin: 0 }
  .map-geographic > svg, .map-tiles > svg { max-height: ${Math.floor(widest * slideShape) - 20}px }
  .map-numbers { margin-top: 1rem; gap: 0.6rem } .map-numbers .figure-number { font-size: 1.6rem }
  .tier-grid td, .tier-grid tbody th { padding-top: 0; padding-bottom: 0; line-height: 1.1 }
  .spine-head, .spine-row { grid-template-columns: 14rem 7rem 4.5rem minmax(12rem, 1fr) 18rem }
  .figure > * { max-width: none }
`;

/** Pieces of each drawing, by the id of the figure; a figure that the page does not draw has none. */
export async function pictures(
  browser: Browser,
  html: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Picture[]>> {
  const page = await browser.newPage({ viewport: { width: widest, height: 900 }, deviceScaleFactor: scale });
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
  if ((await figure.count()) === 0) return [];
  const rows = await widthFor(page, id);
  const box = await figure.boundingBox();
  if (!box) return [];
  const pieces: Picture[] = [];
  for (const { top, height } of cutRows(rows, box.height, box.width * slideShape)) {
    const clip = { x: box.x, y: box.y + top, width: box.width, height };
    const png = await page.screenshot({ type: 'png', clip, fullPage: true });
    pieces.push({ data: `data:image/png;base64,${png.toString('base64')}`, width: clip.width, height });
  }
  return pieces;
}

/** Sets the page to the narrowest width at which the drawing fits a slide; returns the rows before which it may be cut where none does. */
async function widthFor(page: Page, id: string): Promise<readonly DrawnRow[]> {
  for (const width of widths) {
    const { height, most, isWhole } = await measured(page, id, width);
    if (isWhole && height <= most) return [];
  }
  const pieces: number[] = [];
  for (const width of cutWidths) {
    const { height, most, rows } = await measured(page, id, width);
    pieces.push(rows.length === 0 ? 1 : cutRows(rows, height, most).length);
  }
  const { rows } = await measured(page, id, cutWidths[pieces.indexOf(Math.min(...pieces))] ?? widest);
  return rows.length > 0 ? rows : (await measured(page, id, widest)).rows;
}

interface Measured {
  readonly height: number;
  /** What a slide shows of its width. */
  readonly most: number;
  readonly rows: readonly DrawnRow[];
  /** False where a part is out of sight. */
  readonly isWhole: boolean;
}

async function measured(page: Page, id: string, width: number): Promise<Measured> {
  await page.setViewportSize({ width, height: 900 });
  return page.locator(`figure[id="${id}"]`).evaluate(
    (drawn, [rowsOf, headOf, shape]) => {
      const { top, width, height } = drawn.getBoundingClientRect();
      const rows = [...drawn.querySelectorAll(rowsOf)].map((row) => ({
        top: row.getBoundingClientRect().top - top,
        isHead: row.matches(headOf),
      }));
      const regions = [...drawn.querySelectorAll('.table-region')];
      return {
        height,
        most: width * shape,
        rows,
        isWhole: regions.every((region) => region.scrollWidth <= region.clientWidth + 1),
      };
    },
    [rowsSelector, headSelector, slideShape] as const,
  );
}
