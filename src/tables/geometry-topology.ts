// Reads what the other geometry steps need of a topology: its areas by code, and its arcs in degrees.
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

export type Point = readonly [x: number, y: number];
export type Line = readonly Point[];
export type AreaShape = Polygon | MultiPolygon;

/**
 * Shapes of an object by area code (the `id` of each geometry), in the order of the file.
 * Throws where the object is missing, or holds a geometry that is no polygon or has no id.
 */
export function areaShapes(topology: Topology, object: string): ReadonlyMap<string, AreaShape> {
  const shapes = areaCollection(topology, object).geometries.map((shape): [string, AreaShape] => {
    if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') {
      throw new Error(`geometry: object ${object} holds a ${shape.type}; only polygons can be drawn as areas.`);
    }
    if (shape.id === undefined) throw new Error(`geometry: an area of object ${object} has no id; give it its code.`);
    return [String(shape.id), shape];
  });
  return new Map(shapes);
}

/** The object itself. Throws where the topology has no collection of that name. */
export function areaCollection(topology: Topology, object: string): GeometryCollection {
  const found = Object.entries(topology.objects).find(([name]) => name === object)?.[1];
  if (found?.type === 'GeometryCollection') return found as GeometryCollection;
  const names = Object.keys(topology.objects).join(', ');
  throw new Error(`geometry: the boundaries have no object "${object}"; they have: ${names}.`);
}

/** Every arc of the topology in degrees, decoded where it is quantised; empty where no shape uses it. */
export function arcsInDegrees(topology: Topology, shapes: Iterable<AreaShape>): readonly Line[] {
  const used = new Set([...shapes].flatMap(arcIndices));
  return topology.arcs.map((arc, index) => (used.has(index) ? decode(topology, arc) : []));
}

/** Quantised arcs are steps from point to point on a grid of whole numbers. */
function decode({ transform }: Topology, arc: readonly number[][]): Line {
  if (!transform) return arc.map(([x = 0, y = 0]) => [x, y]);
  let [column, row] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    column += dx;
    row += dy;
    return [column * transform.scale[0] + transform.translate[0], row * transform.scale[1] + transform.translate[1]];
  });
}

/** Indices of the arcs of a shape. */
export function arcIndices(shape: AreaShape): number[] {
  return ringsOfArcs(shape).flat().map(arcIndex);
}

/** Each ring of a shape as the arcs that it is made of, holes among them. */
export function ringsOfArcs(shape: AreaShape): readonly (readonly number[])[] {
  return shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat();
}

/** An arc that is walked backwards is written `~index`. */
export function arcIndex(reference: number): number {
  return reference < 0 ? ~reference : reference;
}
