// Joins constituencies into councils, boards and trusts at full resolution.
import { DataError } from '../data/data-error.ts';
import { readConstituencies } from './constituencies.ts';
import { readOutlines } from './natural-earth.ts';
import { mapshaperText } from './run-mapshaper.ts';
import { layerText } from './shapes.ts';
import type { Piece } from './shapes.ts';
import { assign } from './split.ts';
import type { BoundaryTables, ConstituencyRow } from './tables.ts';

export type Print = (line: string) => void;

/** Two sources never meet to the metre: slivers and holes up to this size are given to their neighbour. */
const gapFill = '2.5km2';

/** One GeoJSON text for each object that is asked for: `boards`, `councils`, `trusts`. */
export async function assemble(
  tables: BoundaryTables,
  objects: readonly string[],
  print: Print,
): Promise<Record<string, string>> {
  if (objects.length === 0) return {};
  const needed = objects.map((object) => (object === 'boards' ? 'councils' : object));
  const rows = tables.constituencies.filter((row) => needed.includes(row.object));
  const layers: Record<string, string> = {};
  for (const [object, pieces] of await readPieces(rows, tables, print)) {
    print(`Joining the ${object}…`);
    layers[object] = await dissolve(pieces);
  }
  if (objects.includes('boards')) layers['boards'] = await boardsOf(layers['councils'] ?? '', tables.boardOf);
  return Object.fromEntries(objects.map((object) => [object, layers[object] ?? '']));
}

async function readPieces(
  rows: readonly ConstituencyRow[],
  tables: BoundaryTables,
  print: Print,
): Promise<Map<string, Piece[]>> {
  print('Reading the constituencies and the Natural Earth outlines…');
  const land = await readConstituencies();
  const outlines = await readOutlines(tables.outlines);
  const pieces = new Map<string, Piece[]>();
  for (const row of rows) {
    const polygons = land.get(row.code);
    if (!polygons)
      throw new DataError([`constituency_to_area.csv: no constituency ${row.code} in the source; check the code.`]);
    if (row.rule !== 'whole') print(`Splitting ${row.name} between ${row.areas.join(' and ')}…`);
    pieces.set(row.object, [...(pieces.get(row.object) ?? []), ...(await assign(row, polygons, outlines))]);
  }
  return pieces;
}

function dissolve(pieces: readonly Piece[]): Promise<string> {
  const commands = `-i pieces.json -clean gap-fill-area=0 -dissolve2 code gap-fill-area=${gapFill}`;
  return mapshaperText(commands, { 'pieces.json': layerText(pieces) }, 'areas.json format=geojson');
}

/** Boards are exact unions of councils. */
export async function boardsOf(councilText: string, boardOf: ReadonlyMap<string, string>): Promise<string> {
  const councils = JSON.parse(councilText) as { features: { properties: { code: string } }[] };
  const features = councils.features.map((feature) => {
    const board = boardOf.get(feature.properties.code);
    if (board === undefined)
      throw new DataError([`council_to_board.csv: no row for council ${feature.properties.code}; add it.`]);
    return { ...feature, properties: { code: board } };
  });
  const text = JSON.stringify({ ...councils, features });
  return mapshaperText('-i areas.json -dissolve2 code', { 'areas.json': text }, 'boards.json format=geojson');
}
