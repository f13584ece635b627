// The table of all values: one row a value, as the steps of this folder take it and hand it on.
import { table, type ColumnTable } from 'arquero';
import type { Flag, MissingReason, Origin } from '../model/catalogue.ts';

/** A row as it is read from the package. Numbers are in the indicator's own unit, unrounded. */
export interface ValueRow {
  /** Position in the package's table, so that a check can point at the file. */
  readonly row: number;
  readonly indicator_id: string;
  readonly area_code: string;
  readonly period: string;
  readonly group: string | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly origin: Origin;
  readonly missing: MissingReason | null;
  readonly flag: Flag | null;
}

/** A row after all steps: with its period in words and in time, and the geography that it is drawn in. */
export interface PlacedRow extends ValueRow {
  readonly period_label: string;
  /** Decimal year of the period's middle. */
  readonly period_at: number;
  /** null for the nation itself. */
  readonly geography: string | null;
  readonly nation_code: string;
}

/** One column a name, all of one length. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** Arquero table of the given columns. */
export function valueTable(columns: Columns): ColumnTable {
  return table(Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, [...cells]])));
}

/** Rows of a table in its order. */
export function rowsOfTable<Row>(from: ColumnTable): readonly Row[] {
  return from.objects() as Row[];
}
