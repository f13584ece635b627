// Thins a line by Visvalingam's method (Visvalingam and Whyatt 1993) and rounds it to whole units.
import type { Line, Point } from './geometry-topology.ts';

/**
 * Removes, again and again, the point whose triangle with its neighbours is smallest, until all triangles reach
 * `leastArea` (square units). Both ends stay, so that lines which meet still meet.
 */
export function simplifyLine(line: Line, leastArea: number): Line {
  const kept = [...line];
  const areas = kept.map((_, i) => triangleAt(kept, i));
  for (;;) {
    const smallest = indexOfLeast(areas);
    const area = areas[smallest] ?? Infinity;
    if (area >= leastArea) return kept;
    kept.splice(smallest, 1);
    areas.splice(smallest, 1);
    // A point never counts for less than the one that went before it: details go before outlines.
    for (const i of [smallest - 1, smallest]) areas[i] = Math.max(area, triangleAt(kept, i));
  }
}

function triangleAt(line: Line, index: number): number {
  const [before, at, after] = [line[index - 1], line[index], line[index + 1]];
  return before && at && after ? triangle(before, at, after) : Infinity;
}

/** Area of a triangle, never negative. */
function triangle([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}

function indexOfLeast(values: readonly number[]): number {
  let least = 0;
  for (let i = 1; i < values.length; i += 1) {
    if ((values[i] ?? Infinity) < (values[least] ?? Infinity)) least = i;
  }
  return least;
}

/** Whole units; a point that falls on the one before it is dropped, the last is always there. */
export function roundLine(line: Line): Line {
  const rounded = line.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const kept = rounded.filter((point, i) => i === 0 || !samePoint(point, rounded[i - 1]));
  const [only] = kept;
  return only && kept.length === 1 ? [only, only] : kept;
}

export function samePoint(a: Point, b: Point | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}
