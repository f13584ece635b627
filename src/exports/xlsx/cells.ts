// Cells of a workbook: text is typed as text and can never be a formula, numbers are numbers.
import type { Cell, Row } from 'write-excel-file/universal';
import { safeText } from '../../model/safe-text.ts';
import type { DataValue } from '../table/data-table.ts';

/** An empty value is an empty cell. */
export function cellOf(value: DataValue): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  return { value: safeText(value), type: String, wrap: true, alignVertical: 'top' };
}

export const rowOf = (values: readonly DataValue[]): Row => values.map(cellOf);

/** Labels of columns, or of a sheet. */
export const headingRow = (values: readonly string[]): Row =>
  values.map((value) => ({
    value: safeText(value),
    type: String,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
  }));

/** A line of text above a table: it runs on over the empty cells beside it. */
export const lineRow = (text: string): Row => [{ value: safeText(text), type: String }];

const widest = 60;

/** Width of each column in characters, from what it holds. */
export function columnWidths(rows: readonly (readonly DataValue[])[]): { width: number }[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, place) => {
    const lengths = rows.map((row) => String(row[place] ?? '').length);
    return { width: Math.min(widest, Math.max(10, ...lengths) + 2) };
  });
}
