// CSV text → header and numbered rows, and the way back for the downloads.
import Papa from 'papaparse';

export interface CsvRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface Csv {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Quotation marks that are never closed, and the like. */
  readonly faults: readonly { readonly row: number; readonly says: string }[];
}

/** Rows whose cells are all empty are no rows. Cells lose spaces around them. */
export function parseCsv(text: string): Csv {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { delimiter: ',', header: false });
  const [header = [], ...rest] = parsed.data;
  const rows = rest
    .map((cells, index) => ({ number: index + 2, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const faults = parsed.errors.map(({ row, message }) => ({ row: (row ?? 0) + 1, says: message }));
  return { header: header.map((name) => name.trim()), rows, faults };
}

/** A table as CSV: line feeds, quotes only where needed. */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse([[...header], ...rows.map((row) => [...row])], { newline: '\n' })}\n`;
}
