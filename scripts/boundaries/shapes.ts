// Shapes between the steps of the boundary build: longitudes and latitudes in degrees, rings closed.
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';

export type Ring = Position[];
/** Outer ring first, then holes. */
export type Polygon = Ring[];

/** Land of one area, or a piece of it. */
export interface Piece {
  readonly code: string;
  readonly polygons: readonly Polygon[];
}

export type Layer = FeatureCollection<MultiPolygon, { readonly code: string }>;

export function layerOf(pieces: readonly Piece[]): Layer {
  return {
    type: 'FeatureCollection',
    features: pieces.map(({ code, polygons }) => ({
      type: 'Feature',
      properties: { code },
      geometry: { type: 'MultiPolygon', coordinates: [...polygons] },
    })),
  };
}

export function layerText(pieces: readonly Piece[]): string {
  return JSON.stringify(layerOf(pieces));
}
