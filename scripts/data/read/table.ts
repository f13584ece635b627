// One table of the package as columns of checked cells, with the file and row of each, so that any check can point at it.
import type { Problem, Report } from '../check/problem.ts';
import type { CsvRow } from './csv-rows.ts';
import { parseCsv } from './csv-rows.ts';
import { readCell, type Cell } from './cells.ts';
import { decode } from './decode.ts';
import { matchHeader } from './headers.ts';
import type { Field, Resource } from './resource.ts';

export interface DataTable {
  readonly resource: Resource;
  readonly columns: ReadonlyMap<string, readonly Cell[]>;
  /** Path of the file and number of the row, one each a row. */
  readonly files: readonly string[];
  readonly numbers: readonly number[];
  readonly length: number;
  /** Cells that were refused, as `cellKey`: they read as null, and nothing more is to be said about them. */
  readonly refused: ReadonlySet<string>;
  /** Columns that some file of the table should have and has not: their cells are not to be judged. */
  readonly missing: ReadonlySet<string>;
  /** False where a file could not be read at all: absent rows are then no finding. */
  readonly complete: boolean;
}

export interface InputFile {
  readonly path: string;
  /** null = there is no such file. */
  readonly bytes: Uint8Array | null;
}

interface Growing {
  readonly columns: Map<string, Cell[]>;
  readonly files: string[];
  readonly numbers: number[];
  readonly refused: Set<string>;
  readonly missing: Set<string>;
  complete: boolean;
}

/** Reads all files of a resource into one table; reports what does not fit its schema. */
export function readTable(resource: Resource, inputs: readonly InputFile[], report: Report): DataTable {
  const fields = resource.schema?.fields ?? [];
  const named = resource.fileNameField;
  const names = [...(named === undefined ? [] : [named]), ...fields.map((field) => field.name)];
  const growing: Growing = {
    columns: new Map(names.map((name) => [name, []])),
    files: [],
    numbers: [],
    refused: new Set(),
    missing: new Set(),
    complete: true,
  };
  for (const input of inputs) readFile(input, fields, named, growing, report);
  return { resource, ...growing, length: growing.numbers.length };
}

function readFile(
  input: InputFile,
  fields: readonly Field[],
  named: string | undefined,
  growing: Growing,
  report: Report,
) {
  const fail = (row: number | null, says: string) => {
    growing.complete = false;
    report({ file: input.path, row, column: null, says });
  };
  if (input.bytes === null) return fail(null, 'the file is missing; add it, or take it out of datapackage.json');
  const decoded = decode(input.bytes);
  if ('says' in decoded) return fail(decoded.row, decoded.says);
  const csv = parseCsv(decoded.text);
  for (const { row, says } of csv.faults)
    fail(row, `found a broken quotation mark (${says}); allowed: "…" with "" inside`);
  const positions = matchHeader(input.path, csv.header, fields, report);
  for (const field of fields) if (!positions.has(field.name) && !field.mayBeAbsent) growing.missing.add(field.name);
  for (const row of csv.rows) {
    if (row.cells.length !== csv.header.length) fail(row.number, raggedRow(row, csv.header.length));
    else addRow({ input, row, fields, positions, named, growing, report });
  }
}

function raggedRow({ cells }: CsvRow, wanted: number): string {
  const hint =
    cells.length > wanted ? 'a comma inside a cell needs "quotes" around the cell' : 'empty cells need their commas';
  return `found ${cells.length} cells; allowed: ${wanted}, as in the header; ${hint}`;
}

interface RowToAdd {
  readonly input: InputFile;
  readonly row: CsvRow;
  readonly fields: readonly Field[];
  readonly positions: ReadonlyMap<string, number>;
  readonly named: string | undefined;
  readonly growing: Growing;
  readonly report: (problem: Problem) => void;
}

function addRow({ input, row, fields, positions, named, growing, report }: RowToAdd) {
  const index = growing.numbers.length;
  growing.files.push(input.path);
  growing.numbers.push(row.number);
  if (named !== undefined) growing.columns.get(named)?.push(stem(input.path));
  for (const field of fields) {
    const position = positions.get(field.name);
    const read = position === undefined ? { value: null } : readCell(row.cells[position] ?? '', field);
    if ('says' in read) {
      report({ file: input.path, row: row.number, column: field.name, says: read.says });
      growing.refused.add(cellKey(field.name, index));
    }
    growing.columns.get(field.name)?.push('value' in read ? read.value : null);
  }
}

export const cellKey = (column: string, index: number): string => `${column} ${index}`;

/** `indicators/values/live-births.csv` → `live-births` */
export function stem(path: string): string {
  return path.replace(/^.*\//u, '').replace(/\.csv$/u, '');
}
