// Towns as points for the street map.
import type { FeatureCollection, Point } from 'geojson';
import type { StreetPlace } from '../model/services/street-places.ts';

export interface PointProperties {
  readonly id: string;
  readonly town: string;
  /** Number of services: clusters add it up. */
  readonly services: number;
}

export type StreetPoints = FeatureCollection<Point, PointProperties>;

export function streetPoints(places: readonly StreetPlace[]): StreetPoints {
  return {
    type: 'FeatureCollection',
    features: places.map(({ id, town, latitude, longitude, services }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties: { id, town, services: services.length },
    })),
  };
}
