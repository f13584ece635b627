// Counts that must add up: the areas of a geography against their nation, wherever all of them have a value.
import type { ColumnTable } from 'arquero';
import { geographyTotals, type GeographyTotal } from '../../../src/tables/geography-totals.ts';
import { rowsOfTable, type PlacedRow } from '../../../src/tables/value-table.ts';
import type { Places } from '../places.ts';
import type { DataTable } from '../read/table.ts';
import { say } from './place.ts';
import type { Report } from './problem.ts';

/** Reports a nation's value that is not what its areas add up to. */
export function checkTotals(table: ColumnTable, values: DataTable, { areasOf }: Places, report: Report): void {
  const nations = new Map<string, PlacedRow>();
  for (const row of rowsOfTable<PlacedRow>(table)) if (row.geography === null) nations.set(keyOf(row), row);
  for (const sum of rowsOfTable<GeographyTotal>(geographyTotals(table))) {
    const nation = nations.get(keyOf(sum));
    const all = areasOf.get(sum.geography)?.length === sum.areas;
    if (!all || !nation || nation.value === null || isSame(sum.total, nation.value)) continue;
    const says = `found "${nation.value}"; allowed: ${rounded(sum.total)}, which its ${sum.areas} ${sum.geography} add up to`;
    say(report, values, nation.row, 'value', `${says}; mend one of them, or set additive to false`);
  }
}

function keyOf(row: Pick<PlacedRow, 'indicator_id' | 'period' | 'group' | 'nation_code'>): string {
  return JSON.stringify([row.indicator_id, row.period, row.group, row.nation_code]);
}

/** Sums of decimals carry dust in their last digits. */
const isSame = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const rounded = (sum: number) => Number(sum.toPrecision(12));
