// Figure → SVG file: the same drawing as on the page, on a sheet that names its sources.
import { flushSync, mount, unmount } from 'svelte';
import { bringCharts } from '../charts/chart-kind.ts';
import type { Figure } from '../model/figures/figure.ts';
import { headSelector, rowsSelector, type DrawnRow } from './pptx/cut-rows.ts';
import ExportSheet from './ExportSheet.svelte';
import type { Origin } from '../model/figures/origin.ts';
import { sheetFrame } from './sheet-frame.ts';
import { sheetToSvg } from './svg/sheet-to-svg.ts';
import { typefaceBytes, typefaceRule } from '../load/typeface.ts';

export interface FigureSheet {
  readonly svg: string;
  /** Rows before which the drawing may be cut, from the top. */
  readonly rows: readonly DrawnRow[];
}

/** Self-contained: shapes, hatches, words and typeface are inside. Byte for byte the same for the same figure and origin. */
export async function figureSvg(figure: Figure, origin: Origin): Promise<string> {
  return (await figureSheet(figure, origin)).svg;
}

/** The same, with where its rows stand. `bare`: the drawing alone. */
export async function figureSheet(figure: Figure, origin: Origin, { bare = false } = {}): Promise<FigureSheet> {
  await bringCharts([figure.kind]);
  const typeface = await typefaceBytes();
  const frame = await sheetFrame(typeface);
  const target = frame.contentDocument?.body;
  if (!target) throw new Error('exports: the frame of the sheet has gone');
  const sheet = mount(ExportSheet, { target, props: { figure, origin, bare } });
  try {
    flushSync();
    const laidOut = target.querySelector<HTMLElement>('.export-sheet');
    if (!laidOut) throw new Error('exports: the sheet was not drawn');
    openAll(laidOut);
    widen(laidOut, frame);
    const words = { title: figure.title, description: figure.alt };
    return { svg: sheetToSvg(laidOut, words, typeface && typefaceRule(typeface)), rows: rowsOf(laidOut) };
  } finally {
    void unmount(sheet);
    frame.remove();
  }
}

function rowsOf(sheet: HTMLElement): readonly DrawnRow[] {
  const { top } = sheet.getBoundingClientRect();
  return [...sheet.querySelectorAll(rowsSelector)].map((row) => ({
    top: row.getBoundingClientRect().top - top,
    isHead: row.matches(headSelector),
  }));
}

/** Paper cannot be opened: what a page folds away is shown. */
function openAll(sheet: HTMLElement): void {
  for (const details of sheet.querySelectorAll('details')) details.open = true;
}

/** A wide table is shown whole: paper does not scroll. */
function widen(sheet: HTMLElement, frame: HTMLIFrameElement): void {
  const hidden = [...sheet.querySelectorAll('.table-region')].map((region) => region.scrollWidth - region.clientWidth);
  const more = Math.max(0, ...hidden);
  if (more === 0) return;
  const width = Math.ceil(sheet.getBoundingClientRect().width + more);
  frame.width = String(width);
  sheet.style.width = `${width}px`;
}
