// Rows → the text of a CSV file.
import Papa from 'papaparse';
import type { DataValue } from './data-table.ts';
import { safeText } from '../../model/safe-text.ts';

export function csvText(rows: readonly (readonly DataValue[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? safeText(cell) : cell)));
  return `\uFEFF${Papa.unparse(cells, { delimiter: ',', newline: '\r\n' })}\r\n`;
}
