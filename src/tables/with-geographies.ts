// Puts each value into the geography that its area is drawn in.
import type { ColumnTable } from 'arquero';

/** Joins `places` (columns `area_code`, `geography`, `nation_code`); a nation's own geography is null. */
export function withGeographies(places: ColumnTable): (values: ColumnTable) => ColumnTable {
  return (values) => values.join(places, 'area_code');
}
