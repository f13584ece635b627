// One object of a topology with the arcs that it uses, and no others.
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

type Areas = Topology<Record<string, GeometryCollection>>;

/** A topology that holds only `object`, under the name `name`. Arcs keep their order. */
export function onlyObject(topology: Areas, object: string, name: string): Areas {
  const found = topology.objects[object];
  if (!found) throw new Error(`tables/only-object: the topology has no object "${object}"`);
  const used = [...new Set(arcsOf(found.geometries))].sort((a, b) => a - b);
  const place = new Map(used.map((arc, index) => [arc, index]));
  const move = (arc: number) => (arc < 0 ? ~(place.get(~arc) ?? 0) : (place.get(arc) ?? 0));
  return {
    type: 'Topology',
    ...(topology.transform ? { transform: topology.transform } : {}),
    objects: {
      [name]: { type: 'GeometryCollection', geometries: found.geometries.map((shape) => moved(shape, move)) },
    },
    arcs: used.map((arc) => topology.arcs[arc] ?? []),
  };
}

function arcsOf(shapes: readonly GeometryObject[]): number[] {
  return shapes
    .flatMap((shape) => {
      if (shape.type === 'Polygon') return shape.arcs.flat();
      return shape.type === 'MultiPolygon' ? shape.arcs.flat(2) : [];
    })
    .map((arc) => (arc < 0 ? ~arc : arc));
}

function moved(shape: GeometryObject, move: (arc: number) => number): GeometryObject {
  const id = shape.id === undefined ? {} : { id: shape.id };
  if (shape.type === 'Polygon') return { type: 'Polygon', ...id, arcs: shape.arcs.map((ring) => ring.map(move)) };
  if (shape.type !== 'MultiPolygon') throw new Error(`tables/only-object: a ${shape.type} is no area`);
  return { type: 'MultiPolygon', ...id, arcs: shape.arcs.map((part) => part.map((ring) => ring.map(move))) };
}
