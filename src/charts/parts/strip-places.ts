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

/** Mean width of a letter of a name, in pixels, on the safe side. */
const letter = 6.7;
/** The narrowest drawing, in pixels: what stands apart there stands apart on every wider one. */
const narrow = 240;
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

export interface PlacedEndName {
  /** Pixels from the point. */
  readonly dx: number;
  readonly anchor: 'start' | 'end';
}

/** The name of an end of the strip runs towards the middle, and moves back where the narrowest drawing would cut it off. */
export function placeEndName(across: number, name: string): PlacedEndName {
  const toEnd = across > 50;
  const room = ((toEnd ? across : 100 - across) / 100) * narrow;
  const missing = Math.max(0, Math.ceil(name.length * letter - room));
  return toEnd ? { dx: missing, anchor: 'end' } : { dx: missing === 0 ? 0 : -missing, anchor: 'start' };
}
