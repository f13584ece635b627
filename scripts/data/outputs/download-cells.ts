// Cells of a download: numbers stay numbers, and no text can start a formula when a spreadsheet opens it.
import type { Cell } from '../read/cells.ts';

/** A first character that a spreadsheet, here or elsewhere, takes for a formula. */
const formula = /^[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** The words of a cell. Text that would be a formula gets a leading `'`. */
export function downloadCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const words = typeof cell === 'string' ? cell : cell.join(';');
  return formula.test(words) ? `'${words}` : words;
}
