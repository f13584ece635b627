// Points at a row of a table when something is wrong there, and reads its cells without judging them.
import { cellAt } from '../read/row.ts';
import { cellKey, type DataTable } from '../read/table.ts';
import type { Report } from './problem.ts';

/** Reports what is wrong in one cell of a table. */
export function say(report: Report, table: DataTable, index: number, column: string | null, says: string): void {
  report({ file: table.files[index] ?? '', row: table.numbers[index] ?? null, column, says });
}

/** Numbers of all rows, from 0. */
export function indices(table: DataTable): number[] {
  return Array.from({ length: table.length }, (_, index) => index);
}

/** Whether something was typed, right or wrong: what was refused is not missing. */
export function isTyped(table: DataTable, column: string, index: number): boolean {
  return cellAt(table, column, index) !== null || table.refused.has(cellKey(column, index));
}

/** Text of a cell; null where it is empty or was refused. */
export function textAt(table: DataTable, column: string, index: number): string | null {
  const cell = cellAt(table, column, index);
  return typeof cell === 'string' ? cell : null;
}

/** Number of a cell; null where it is empty or was refused. */
export function numberAt(table: DataTable, column: string, index: number): number | null {
  const cell = cellAt(table, column, index);
  return typeof cell === 'number' ? cell : null;
}

/** Items of a list cell. */
export function listAt(table: DataTable, column: string, index: number): readonly string[] {
  const cell = cellAt(table, column, index);
  return Array.isArray(cell) ? (cell as readonly string[]) : [];
}

/** Row of each value of a column; the first where it stands twice. */
export function rowsBy(table: DataTable, column: string): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const index of indices(table)) {
    const value = textAt(table, column, index);
    if (value !== null && !rows.has(value)) rows.set(value, index);
  }
  return rows;
}
