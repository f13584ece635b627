// The tables that say which constituency, which outline and which council belongs to which area.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { DataError } from '../data/data-error.ts';

export type Rule = 'whole' | 'split_by_latitude' | 'split_by_natural_earth';

export interface ConstituencyRow {
  readonly code: string;
  readonly name: string;
  readonly object: string;
  readonly rule: Rule;
  /** Degrees; only for `split_by_latitude`, where the areas are named from south to north. */
  readonly latitude: number | null;
  readonly areas: readonly string[];
}

export interface OutlineRow {
  readonly name: string;
  readonly object: string;
  readonly code: string;
}

export interface BoundaryTables {
  readonly constituencies: readonly ConstituencyRow[];
  readonly outlines: readonly OutlineRow[];
  /** Council code → board code. */
  readonly boardOf: ReadonlyMap<string, string>;
  /** Retired council code → code in use. */
  readonly retired: ReadonlyMap<string, string>;
}

const rules: readonly Rule[] = ['whole', 'split_by_latitude', 'split_by_natural_earth'];

export async function readBoundaryTables(folder: string): Promise<BoundaryTables> {
  const constituencies = await readRows(folder, 'constituency_to_area.csv');
  const outlines = await readRows(folder, 'natural_earth_to_area.csv');
  const boards = await readRows(folder, 'council_to_board.csv');
  return {
    constituencies: constituencies.map(constituencyRow),
    outlines: outlines.map((cell) => ({
      name: cell('natural_earth_name'),
      object: cell('object'),
      code: cell('area_code'),
    })),
    boardOf: new Map(boards.map((cell) => [cell('council_code'), cell('board_code')])),
    retired: new Map(
      boards.flatMap((cell) => list(cell('retired_codes')).map((old) => [old, cell('council_code')] as const)),
    ),
  };
}

/** Objects of the topology, each a set of areas that fill a map. */
export const objects = ['boards', 'councils', 'trusts'] as const;

/** Codes that an object of the topology must hold, sorted. */
export function codesOf(tables: BoundaryTables, object: string): string[] {
  if (object === 'boards') return [...new Set(tables.boardOf.values())].sort();
  return [...new Set(tables.outlines.filter((row) => row.object === object).map((row) => row.code))].sort();
}

type Cell = (column: string) => string;

async function readRows(folder: string, name: string): Promise<Cell[]> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => {
    throw new DataError([`${name}: the file is missing; put it back into data/boundaries/.`]);
  });
  const rows = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true }).data;
  const header = rows[0] ?? [];
  return rows.slice(1).map((row, i) => (column) => {
    const value = row[header.indexOf(column)];
    if (value === undefined) throw new DataError([`${name}, row ${i + 2}: no column ${column}; add it.`]);
    return value;
  });
}

function constituencyRow(cell: Cell): ConstituencyRow {
  const code = cell('constituency_code');
  const rule = rules.find((known) => known === cell('rule'));
  if (!rule)
    throw new DataError([
      `constituency_to_area.csv, ${code}: unknown rule "${cell('rule')}"; allowed: ${rules.join(', ')}.`,
    ]);
  const latitude = cell('latitude') === '' ? null : Number(cell('latitude'));
  return { code, name: cell('constituency'), object: cell('object'), rule, latitude, areas: list(cell('area_codes')) };
}

function list(value: string): string[] {
  return value === '' ? [] : value.split(';');
}
