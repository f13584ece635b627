// What the areas of a geography add up to, for indicators that must add up to their nation.
import { escape, op, type ColumnTable } from 'arquero';

export interface GeographyTotal {
  readonly indicator_id: string;
  readonly period: string;
  readonly group: string | null;
  readonly geography: string;
  readonly nation_code: string;
  readonly total: number;
  /** How many areas have a value; compare with the number of areas. */
  readonly areas: number;
}

interface TotalledRow {
  readonly additive: boolean;
  readonly geography: string | null;
  readonly value: number | null;
}

/** Sums by indicator, period, group and geography; only `additive` rows with a value count. */
export function geographyTotals(values: ColumnTable): ColumnTable {
  return values
    .filter(escape((row: TotalledRow) => row.additive && row.geography !== null && row.value !== null))
    .groupby('indicator_id', 'period', 'group', 'geography', 'nation_code')
    .rollup({ total: op.sum('value'), areas: op.count() });
}
