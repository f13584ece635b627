// One order for all values: by indicator, time, area, group. The same whatever the order of the files' rows.
import type { ColumnTable } from 'arquero';

/** Sorts by code unit, so that no machine's language matters. */
export function inOrder(values: ColumnTable): ColumnTable {
  return values.orderby('indicator_id', 'period_at', 'period', 'area_code', 'group');
}
