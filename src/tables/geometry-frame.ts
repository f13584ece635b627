// Fits a transverse Mercator projection, centred on the areas, into a frame of integer units.
import { geoTransverseMercator } from 'd3-geo';
import type { Line, Point } from './geometry-topology.ts';

export interface Frame {
  readonly width: number;
  readonly height: number;
}

export interface FittedFrame extends Frame {
  /** Degrees → units of the frame, not yet rounded; y grows downwards. */
  readonly place: (degrees: Point) => Point;
}

/** Room for the stroke of a focused area at the edge of the map. */
const margin = 6;

/** Frame of the given width, in units, as high as the arcs need. Every island stands in its true place. */
export function fitFrame(arcs: readonly Line[], width: number): FittedFrame {
  const [west, , east] = bounds(arcs.flat());
  const projection = geoTransverseMercator()
    .rotate([-(west + east) / 2, 0])
    .scale(1)
    .translate([0, 0]);
  const project = ([x, y]: Point): Point => projection([x, y]) ?? [0, 0];
  const [left, top, right, bottom] = bounds(arcs.flat().map(project));
  const scale = (width - 2 * margin) / (right - left);
  return {
    width,
    height: Math.ceil((bottom - top) * scale + 2 * margin),
    place: (degrees) => {
      const [x, y] = project(degrees);
      return [(x - left) * scale + margin, (y - top) * scale + margin];
    },
  };
}

/** Least x, least y, greatest x, greatest y. */
export function bounds(points: readonly Point[]): readonly [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}
