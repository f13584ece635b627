// How much each area counts in a band: one period of one indicator.
import { escape, type ColumnTable } from 'arquero';
import { rowsOfTable, type PlacedRow } from './value-table.ts';

export interface WeightRows {
  readonly indicator: string;
  readonly period: string;
  readonly geography: string;
}

/** Values of a geography's areas in the given period, by area code: births, or shares of them. */
export function coverageWeights(wanted: WeightRows): (values: ColumnTable) => ReadonlyMap<string, number> {
  return (values) => {
    const rows = rowsOfTable<PlacedRow>(values.filter(escape((row: PlacedRow) => isWanted(row, wanted))));
    return new Map(rows.flatMap((row) => (row.value === null ? [] : [[row.area_code, row.value] as const])));
  };
}

function isWanted(row: PlacedRow, { indicator, period, geography }: WeightRows): boolean {
  return row.indicator_id === indicator && row.period === period && row.geography === geography && row.group === null;
}
