// A point inside an area: where a symbol or a label of an area stands.
import { bounds } from './geometry-frame.ts';
import type { Line, Point } from './geometry-topology.ts';

/** Columns and rows of the search where the centroid lies outside. */
const gridSize = 32;

/** Area of a closed ring in square units, never negative. */
export function ringArea(ring: Line): number {
  return Math.abs(signedArea(ring));
}

/** The ring with the largest area; empty where there is none. */
export function largestOf(rings: readonly Line[]): Line {
  return rings.reduce((best, ring) => (ringArea(ring) > ringArea(best) ? ring : best), rings[0] ?? []);
}

function signedArea(ring: Line): number {
  return sumSides(ring, (cross) => cross) / 2;
}

/** Whole units; the centroid of the largest ring where it is inside the area, else about the point furthest from every side. */
export function pointInside(rings: readonly Line[]): { readonly x: number; readonly y: number } {
  const largest = largestOf(rings);
  const centre = rounded(centroid(largest));
  const [x, y] = isInside(rings, centre) ? centre : furthestInside(rings, largest);
  return { x, y };
}

function centroid(ring: Line): Point {
  const area = signedArea(ring);
  if (area === 0) return ring[0] ?? [0, 0];
  const x = sumSides(ring, (cross, [ax], [bx]) => cross * (ax + bx));
  const y = sumSides(ring, (cross, [, ay], [, by]) => cross * (ay + by));
  return [x / (6 * area), y / (6 * area)];
}

/** By the even–odd rule: a hole is outside. */
export function isInside(rings: readonly Line[], [x, y]: Point): boolean {
  const crossings = rings
    .flatMap(sides)
    .filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax);
  return crossings.length % 2 === 1;
}

function furthestInside(rings: readonly Line[], largest: Line): Point {
  const [left, top, right, bottom] = bounds(largest);
  let best: Point = largest[0] ?? [0, 0];
  let furthest = 0;
  for (let i = 0; i < gridSize * gridSize; i += 1) {
    const column = ((i % gridSize) + 0.5) / gridSize;
    const row = (Math.floor(i / gridSize) + 0.5) / gridSize;
    const point = rounded([left + column * (right - left), top + row * (bottom - top)]);
    const distance = isInside(rings, point) ? distanceToSides(rings, point) : 0;
    if (distance > furthest) [best, furthest] = [point, distance];
  }
  return best;
}

function distanceToSides(rings: readonly Line[], [x, y]: Point): number {
  const distances = rings.flatMap(sides).map(([[ax, ay], [bx, by]]) => {
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
    const t = Math.min(1, Math.max(0, along));
    return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
  });
  return Math.min(...distances);
}

function sumSides(ring: Line, value: (cross: number, a: Point, b: Point) => number): number {
  return sides(ring).reduce((sum, [a, b]) => sum + value(a[0] * b[1] - b[0] * a[1], a, b), 0);
}

function sides(ring: Line): (readonly [Point, Point])[] {
  return ring.slice(1).map((b, i) => [ring[i] ?? b, b]);
}

function rounded([x, y]: Point): Point {
  return [Math.round(x), Math.round(y)];
}
