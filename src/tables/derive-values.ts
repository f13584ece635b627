// Rates and shares that are ours to derive: numerator over denominator, times the multiplier, unrounded.
import { escape, type ColumnTable } from 'arquero';
import type { ValueRow } from './value-table.ts';

export interface RateRow extends ValueRow {
  readonly multiplier: number | null;
}

/** Per 100, 1,000 or 10,000; null where a part is missing or the denominator is 0. */
export function derivedValue({ origin, numerator, denominator, multiplier }: RateRow): number | null {
  if (origin !== 'derived' || multiplier === null || numerator === null || denominator === null) return null;
  return denominator > 0 ? (numerator / denominator) * multiplier : null;
}

/** Replaces the value of derived rows that have both parts; published values stay as they were printed. */
export function deriveValues(values: ColumnTable): ColumnTable {
  return values.derive({ value: escape((row: RateRow) => derivedValue(row) ?? row.value) });
}
