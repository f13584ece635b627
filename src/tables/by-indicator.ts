// One table of all values → the rows of each indicator.
import type { ColumnTable } from 'arquero';
import { rowsOfTable, type PlacedRow } from './value-table.ts';

/** Rows of each indicator, in the table's order. */
export function byIndicator(values: ColumnTable): ReadonlyMap<string, readonly PlacedRow[]> {
  const series = new Map<string, PlacedRow[]>();
  for (const row of rowsOfTable<PlacedRow>(values)) {
    const rows = series.get(row.indicator_id);
    if (rows) rows.push(row);
    else series.set(row.indicator_id, [row]);
  }
  return series;
}
