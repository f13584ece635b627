// Cells of the land and sea that lie nearest to each outline, for coasts where the two sources disagree.
import { Delaunay } from 'd3-delaunay';
import type { Piece, Polygon, Ring } from './shapes.ts';

/** Degrees between points along an outline. */
const spacing = 0.003;
/** A degree of longitude over a degree of latitude, near 57° north. */
const squeeze = 0.55;

export type Box = readonly [west: number, south: number, east: number, north: number];

interface OutlinePoint {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

/** One piece for each Voronoi cell, coded by the outline that its point lies on; together they fill `box`. */
export function nearestCells(outlines: readonly Piece[], box: Box): Piece[] {
  const points = distinctPoints(outlines);
  const voronoi = Delaunay.from(
    points,
    (p) => p.x * squeeze,
    (p) => p.y,
  ).voronoi([box[0] * squeeze, box[1], box[2] * squeeze, box[3]]);
  return [...voronoi.cellPolygons()].map((cell) => ({
    code: points[cell.index]?.code ?? '',
    polygons: [unsqueeze(cell)],
  }));
}

/** A point of a shared border belongs to the first outline: points that all but coincide would give cells that overlap. */
function distinctPoints(outlines: readonly Piece[]): readonly OutlinePoint[] {
  const points = new Map<string, OutlinePoint>();
  for (const { code, polygons } of outlines) {
    for (const [x, y] of polygons.flat().flatMap(alongRing)) {
      const key = `${x.toFixed(8)} ${y.toFixed(8)}`;
      if (!points.has(key)) points.set(key, { code, x, y });
    }
  }
  return [...points.values()];
}

function unsqueeze(cell: Iterable<readonly number[]>): Polygon {
  return [[...cell].map(([x = 0, y = 0]) => [x / squeeze, y])];
}

/** Points of a ring, no further apart than the spacing. */
function alongRing(ring: Ring): [number, number][] {
  return ring.slice(1).flatMap((end, i) => {
    const [x0 = 0, y0 = 0] = ring[i] ?? end;
    const [x1 = 0, y1 = 0] = end;
    const steps = Math.max(1, Math.ceil(Math.hypot((x1 - x0) * squeeze, y1 - y0) / spacing));
    return Array.from({ length: steps }, (_, k): [number, number] => [
      x0 + ((x1 - x0) * k) / steps,
      y0 + ((y1 - y0) * k) / steps,
    ]);
  });
}

/** The smallest box round some polygons, a little wider. */
export function boxOf(polygons: readonly Polygon[]): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of polygons.flat(2)) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return [box[0] - 0.1, box[1] - 0.1, box[2] + 0.1, box[3] + 0.1];
}
