// What the street map stands on: land and borders out of the site's own boundary files, and the box around them.
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** `public/data/street/<geography>.json`: one object, whose shapes carry the codes of areas. */
export type StreetTopology = Topology<Record<string, GeometryCollection>>;

/** West, south, east, north, in degrees. */
export type Box = readonly [number, number, number, number];

export function landOf(topologies: readonly StreetTopology[]): FeatureCollection<Geometry> {
  const features = topologies.flatMap((topology) =>
    Object.values(topology.objects).flatMap((object) => feature(topology, object).features),
  );
  return { type: 'FeatureCollection', features };
}

/** The box around a topology; null where it has no shapes. No land here crosses the date line. */
export function boxOf(topology: StreetTopology): Box | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = NaN, y = NaN] of landOf([topology]).features.flatMap(({ geometry }) => corners(geometry))) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return west <= east ? [west, south, east, north] : null;
}

function corners(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : [];
}
