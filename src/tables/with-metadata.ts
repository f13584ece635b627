// Gives each value what its indicator says about it.
import type { ColumnTable } from 'arquero';

/** Joins `indicators` (columns `indicator_id`, `measure`, `multiplier`, `period_kind`, `additive`, …) to values by `indicator_id`. */
export function withMetadata(indicators: ColumnTable): (values: ColumnTable) => ColumnTable {
  return (values) => values.join(indicators, 'indicator_id');
}
