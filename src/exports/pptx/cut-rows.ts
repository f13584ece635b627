// Where a drawing that is too high for one slide is cut: before a row, never behind a heading.

export interface DrawnRow {
  /** Pixels from the top of the drawing. */
  readonly top: number;
  readonly isHead: boolean;
}

/** Pixels that a row keeps free above itself. */
const above = 4;

export interface Stretch {
  readonly top: number;
  readonly height: number;
}

/** What may be cut apart in the drawings of figures, and what among it is a heading. */
export const rowsSelector = '.spine-head, .spine-row, .ask-list > li, .need-chart > g[data-area]';
export const headSelector = '.spine-head';

/** Height of a picture that fills a slide, as a share of its width. */
export const slideShape = 0.4177;

/** Into as few pieces as are at most `most` high, and even ones; a drawing without rows is one piece. */
export function cutRows(rows: readonly DrawnRow[], height: number, most: number): readonly Stretch[] {
  const fewest = cutsWithin(rows, height, most).length;
  let limit = height / fewest;
  while (limit < most && cutsWithin(rows, height, limit).length > fewest) limit += 5;
  const cuts = cutsWithin(rows, height, Math.min(limit, most));
  return cuts.map((top, index) => ({ top, height: (cuts[index + 1] ?? height) - top }));
}

function cutsWithin(rows: readonly DrawnRow[], height: number, most: number): readonly number[] {
  const cuts = [0];
  for (const [index, row] of rows.entries()) {
    const end = rows[index + 1]?.top ?? height;
    if (end - (cuts.at(-1) ?? 0) <= most) continue;
    const before = rows[index - 1];
    const cut = (before?.isHead === true ? before.top : row.top) - above;
    if (cut > (cuts.at(-1) ?? 0)) cuts.push(cut);
  }
  return cuts;
}
