// Keys: what names a row may stand once.
import { cellAt } from '../read/row.ts';
import { keysOf } from '../read/resource.ts';
import type { DataTable } from '../read/table.ts';
import { indices, say } from './place.ts';
import { quoted, type Report } from './problem.ts';

/** Reports rows whose key stands before, and values of `unique` columns that do. */
export function checkKeys(table: DataTable, report: Report): void {
  const { schema, fileNameField } = table.resource;
  if (!schema) return;
  for (const key of keysOf(schema))
    checkOnce(table, fileNameField === undefined ? key : [fileNameField, ...key], report);
  for (const field of schema.fields) if (field.constraints?.unique) checkOnce(table, [field.name], report);
}

function checkOnce(table: DataTable, columns: readonly string[], report: Report): void {
  if (columns.some((column) => table.missing.has(column))) return;
  const first = new Map<string, number>();
  const shown = columns.filter((column) => column !== table.resource.fileNameField);
  for (const index of indices(table)) {
    const cells = columns.map((column) => cellAt(table, column, index));
    if (cells.every((cell) => cell === null)) continue;
    const key = JSON.stringify(cells);
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    else say(report, table, index, shown.join(' + '), twice(table, shown, index, before));
  }
}

function twice(table: DataTable, columns: readonly string[], index: number, before: number): string {
  const key = columns.map((column) => String(cellAt(table, column, index) ?? '')).filter((words) => words !== '');
  const where = table.files[before] === table.files[index] ? '' : ` of ${table.files[before] ?? ''}`;
  return `found ${quoted(key.join(' · '))} again; allowed: once (it is in row ${table.numbers[before] ?? 0}${where})`;
}
