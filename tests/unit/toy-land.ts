// Two invented square districts, as a boundary file holds them.
import type { StreetTopology } from '../../src/maps/street-land.ts';

export const toyLand: StreetTopology = {
  type: 'Topology',
  arcs: [
    [
      [-4, 56.5],
      [-4, 58],
      [-2, 58],
      [-2, 56.5],
      [-4, 56.5],
    ],
    [
      [-4, 55],
      [-4, 56.5],
      [-2, 56.5],
      [-2, 55],
      [-4, 55],
    ],
  ],
  objects: {
    toy: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'N', arcs: [[0]] },
        { type: 'MultiPolygon', id: 'S', arcs: [[[1]]] },
      ],
    },
  },
};
