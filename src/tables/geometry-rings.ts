// Rings of an area from shared arcs, and which of them are worth drawing.
import { largestOf, ringArea } from './geometry-point.ts';
import { arcIndex, arcIndices, ringsOfArcs, type AreaShape, type Line } from './geometry-topology.ts';

/** Arcs that only one area has: coasts. All others are borders. */
export type Coasts = ReadonlySet<number>;

export function coastsOf(shapes: Iterable<AreaShape>): Coasts {
  const times = new Map<number, number>();
  for (const index of [...shapes].flatMap(arcIndices)) times.set(index, (times.get(index) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count === 1).map(([index]) => index));
}

/**
 * Closed rings of a shape without islands under `leastIsland` square units.
 * A ring that touches a neighbour stays at any size, or the map would have a hole there. May be empty.
 */
export function visibleRings(shape: AreaShape, arcs: readonly Line[], coasts: Coasts, leastIsland: number): Line[] {
  return ringsOfArcs(shape).flatMap((references) => {
    const ring = ringOf(references, arcs);
    const isIsland = references.every((reference) => coasts.has(arcIndex(reference)));
    return ringArea(ring) > 0 && ringArea(ring) >= (isIsland ? leastIsland : 0) ? [ring] : [];
  });
}

/** The largest ring of a shape, at any size; a square of one unit where none has an area. */
export function largestRing(shape: AreaShape, arcs: readonly Line[]): Line {
  const ring = largestOf(ringsOfArcs(shape).map((references) => ringOf(references, arcs)));
  const [x, y] = ring[0] ?? [0, 0];
  const corners = [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ] as const;
  return ringArea(ring) > 0 ? ring : corners;
}

/** Arcs end to end; where two meet, their common point is written once. */
function ringOf(references: readonly number[], arcs: readonly Line[]): Line {
  return references.flatMap((reference, i) => {
    const arc = arcs[arcIndex(reference)] ?? [];
    const walked = reference < 0 ? arc.toReversed() : arc;
    return i === 0 ? walked : walked.slice(1);
  });
}
