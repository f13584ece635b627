// One object of a topology → small integer paths, projected and simplified once for all pages.
import { mesh } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { fitFrame, type Frame } from './geometry-frame.ts';
import { linesPath, ringsPath } from './geometry-path.ts';
import { pointInside } from './geometry-point.ts';
import { coastsOf, largestRing, visibleRings } from './geometry-rings.ts';
import { roundLine, samePoint, simplifyLine } from './geometry-simplify.ts';
import { arcsInDegrees, areaCollection, areaShapes, type AreaShape, type Line } from './geometry-topology.ts';

export interface ProjectedArea {
  readonly code: string;
  /** SVG path of whole numbers, closed rings; fill by any rule. */
  readonly path: string;
  /** Inside the area, in its largest part. */
  readonly point: { readonly x: number; readonly y: number };
}

export interface ProjectedGeography {
  readonly frame: Frame;
  readonly areas: readonly ProjectedArea[];
  /** SVG path of the borders between areas, without coasts. */
  readonly borders: string;
}

const frameWidth = 1000;
/** Square units: smaller wiggles go (a map 500 pixels wide shows two units as one pixel). */
const leastTriangle = 2;
/** Square units: smaller islands go, but never the last of an area. */
const leastIsland = 3;

/**
 * Projects an object's areas into a frame 1,000 units wide, in the order of `codes`.
 * Neighbours are cut from the same simplified arcs, so their borders agree point for point.
 * Throws where a code has no shape or a shape no code: a map that leaves an area out must not be built.
 */
export function projectGeography(topology: Topology, object: string, codes: readonly string[]): ProjectedGeography {
  const shapes = areaShapes(topology, object);
  requireSameCodes(object, codes, shapes);
  const degrees = arcsInDegrees(topology, shapes.values());
  const frame = fitFrame(degrees, frameWidth);
  const placed = degrees.map((arc) => arc.map(frame.place));
  const arcs = placed.map((arc) => roundLine(simplifyLine(arc, leastTriangle)));
  const coasts = coastsOf(shapes.values());
  const areas = [...shapes].map(([code, shape]): [string, ProjectedArea] => {
    const visible = visibleRings(shape, arcs, coasts, leastIsland);
    return [code, projectArea(code, visible.length > 0 ? visible : [largestRing(shape, placed.map(roundLine))])];
  });
  return {
    frame: { width: frame.width, height: frame.height },
    areas: inOrder(codes, new Map(areas)),
    borders: bordersPath(topology, object, arcs),
  };
}

function projectArea(code: string, rings: readonly Line[]): ProjectedArea {
  return { code, path: ringsPath(rings), point: pointInside(rings) };
}

function inOrder(codes: readonly string[], areas: ReadonlyMap<string, ProjectedArea>): ProjectedArea[] {
  return codes.flatMap((code) => areas.get(code) ?? []);
}

function bordersPath(topology: Topology, object: string, arcs: readonly Line[]): string {
  const drawn = { ...topology, arcs: arcs.map((arc) => arc.map((point) => [...point])) };
  // These arcs are whole points, no longer steps on a grid.
  delete drawn.transform;
  const { coordinates } = mesh(drawn, areaCollection(topology, object), (a, b) => a !== b);
  const lines = coordinates.map((line) => roundLine(line.map(([x = 0, y = 0]) => [x, y])));
  return linesPath(lines.filter(([first, second]) => first && !samePoint(first, second)));
}

function requireSameCodes(object: string, codes: readonly string[], shapes: ReadonlyMap<string, AreaShape>): void {
  const without = codes.filter((code) => !shapes.has(code));
  const unknown = [...shapes.keys()].filter((code) => !codes.includes(code));
  const problems = [
    ...without.map((code) => `${code} has no boundary`),
    ...unknown.map((code) => `boundary ${code} has no row in areas.csv`),
  ];
  if (problems.length > 0) throw new Error(`geometry: object ${object}: ${problems.join('; ')}.`);
}
