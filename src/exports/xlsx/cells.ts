// Cells of a workbook: text is typed as text and can never be a formula, numbers are numbers.
import type { Cell, Row } from 'write-excel-file/universal';
import { safeText } from '../../model/safe-text.ts';
import type { DataValue } from '../table/data-table.ts';
import { rowHeight } from './row-height.ts';

export interface Width {
  /** Characters. */
  readonly width: number;
}

/** Characters of the widest column, of the narrowest, and of a number: a cell holds it unrounded, and shows what has room. */
const [widest, narrowest, numberWidth] = [60, 10, 12];

/** Width of each column from what it holds, at most `most` characters; a label is broken between its words. */
export function columnWidths(
  labels: readonly string[],
  rows: readonly (readonly DataValue[])[],
  most = widest,
): readonly Width[] {
  return labels.map((label, place) => {
    const lengths = [...label.split(' ').map(({ length }) => length), ...rows.map((row) => lengthOf(row[place]))];
    return { width: Math.min(most, Math.max(narrowest, ...lengths) + 2) };
  });
}

function lengthOf(value: DataValue | undefined): number {
  if (typeof value === 'number') return Math.min(numberWidth, String(value).length);
  return value?.length ?? 0;
}

const wrapped = { type: String, wrap: true, alignVertical: 'top' } as const;

/** An empty value is an empty cell. */
function cellOf(value: DataValue, height: number): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top', height };
  return { value: safeText(value), ...wrapped, height };
}

/** Its height is written, since not every program opens up a row whose text is wrapped. */
export function rowOf(values: readonly DataValue[], widths: readonly Width[]): Row {
  const height = rowHeight(values, widths);
  return values.map((value) => cellOf(value, height));
}

/** Labels of columns. */
export function headingRow(values: readonly string[], widths: readonly Width[]): Row {
  const height = rowHeight(values, widths);
  return values.map((value) => ({ value: safeText(value), ...wrapped, fontWeight: 'bold', height }));
}

/** A line of text above a table: it runs on over the empty cells beside it. */
export const lineRow = (text: string, fontWeight?: 'bold'): Row => [
  { value: safeText(text), type: String, ...(fontWeight ? { fontWeight } : {}) },
];
