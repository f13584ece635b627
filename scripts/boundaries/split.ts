// Gives the land of each constituency to its areas: whole, by latitude, or along Natural Earth outlines.
import { DataError } from '../data/data-error.ts';
import { boxOf, nearestCells } from './nearest-cells.ts';
import { mapshaperText } from './run-mapshaper.ts';
import { layerText } from './shapes.ts';
import type { Layer, Piece, Polygon } from './shapes.ts';
import type { ConstituencyRow } from './tables.ts';

export async function assign(
  row: ConstituencyRow,
  land: readonly Polygon[],
  outlines: readonly Piece[],
): Promise<Piece[]> {
  const [first, second] = row.areas;
  if (first === undefined) throw new DataError([`constituency_to_area.csv, ${row.code}: names no area; add its code.`]);
  if (row.rule === 'whole') return [{ code: first, polygons: land }];
  if (row.rule === 'split_by_natural_earth') return splitByOutlines(row, land, outlines);
  if (second === undefined || row.latitude === null) {
    throw new DataError([`constituency_to_area.csv, ${row.code}: needs a latitude and two areas, south and north.`]);
  }
  return splitByLatitude(land, row.latitude, first, second);
}

/** Each island goes whole to one side, by the mean latitude of its points. */
export function splitByLatitude(land: readonly Polygon[], latitude: number, south: string, north: string): Piece[] {
  const isNorth = (polygon: Polygon) => meanLatitude(polygon) > latitude;
  return [
    { code: south, polygons: land.filter((polygon) => !isNorth(polygon)) },
    { code: north, polygons: land.filter(isNorth) },
  ];
}

function meanLatitude([ring = []]: Polygon): number {
  return ring.reduce((sum, [, y = 0]) => sum + y, 0) / ring.length;
}

/** Land inside an outline is its area's; the rest goes to the nearest outline, so that no land is lost. */
async function splitByOutlines(
  row: ConstituencyRow,
  land: readonly Polygon[],
  outlines: readonly Piece[],
): Promise<Piece[]> {
  const named = outlines.filter(({ code }) => row.areas.includes(code));
  const files = {
    'land.json': layerText([{ code: row.code, polygons: land }]),
    'outlines.json': layerText(named),
    'cells.json': layerText(nearestCells(named, boxOf(land))),
  };
  const commands = [
    '-i land.json outlines.json cells.json combine-files',
    '-dissolve2 code target=cells',
    '-erase outlines target=cells',
    '-merge-layers target=outlines,cells name=territories',
    '-clip land target=territories',
  ];
  const text = await mapshaperText(commands.join(' '), files, 'pieces.json format=geojson target=territories');
  return piecesOf(JSON.parse(text) as Layer);
}

function piecesOf(layer: {
  features: { properties: { code: string } | null; geometry: GeoJSON.Geometry | null }[];
}): Piece[] {
  return layer.features.flatMap(({ properties, geometry }) => {
    if (!properties || !geometry) return [];
    if (geometry.type === 'Polygon') return [{ code: properties.code, polygons: [geometry.coordinates] }];
    return geometry.type === 'MultiPolygon' ? [{ code: properties.code, polygons: geometry.coordinates }] : [];
  });
}
