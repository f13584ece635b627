// Where the points of a strip stand: side by side on one line, a row lower or higher where two would lie on each other.
import type { DisparityStrip, StripPoint } from '../../model/figures/figure.ts';
import { acrossOf } from './scatter-places.ts';

export interface PlacedStripPoint {
  readonly point: StripPoint;
  /** Per cent of the width. */
  readonly across: number;
  /** Rows from the middle one, up is negative. */
  readonly row: number;
}

/** The narrowest drawing, in pixels: what stands apart there stands apart on every wider one. */
const narrow = 280;
const size = 14;

/** Points in their order; each in the row nearest the middle that has room. */
export function placeStripPoints({ points, domain }: DisparityStrip): readonly PlacedStripPoint[] {
  const placed: PlacedStripPoint[] = [];
  for (const point of points) {
    const across = acrossOf(point.value, domain);
    const near = placed.filter((other) => Math.abs(other.across - across) < (100 * size) / narrow);
    const taken = new Set(near.map(({ row }) => row));
    let row = 0;
    while (taken.has(row)) row = row > 0 ? -row : 1 - row;
    placed.push({ point, across, row });
  }
  return placed;
}
