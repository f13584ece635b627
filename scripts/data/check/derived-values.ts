// A derived value that is typed all the same must agree with its numerator and denominator, as far as their own rounding allows.
import type { ColumnTable } from 'arquero';
import { derivedValue, type RateRow } from '../../../src/tables/derive-values.ts';
import { rowsOfTable } from '../../../src/tables/value-table.ts';
import { cellAt } from '../read/row.ts';
import type { DataTable } from '../read/table.ts';
import { say } from './place.ts';
import type { Report } from './problem.ts';

/** Reports typed values that differ from the derived one by more than one unit of their last digit. */
export function checkDerived(table: ColumnTable, values: DataTable, report: Report): void {
  for (const row of rowsOfTable<RateRow>(table)) {
    const typed = cellAt(values, 'value', row.row);
    const derived = derivedValue(row);
    if (typeof typed !== 'number' || derived === null) continue;
    const digits = /\.(\d+)/u.exec(String(typed))?.[1]?.length ?? 0;
    if (Math.abs(typed - derived) <= 1.0000001 * 10 ** -Math.max(1, digits)) continue;
    const parts = `${row.numerator ?? ''} / ${row.denominator ?? ''} × ${row.multiplier ?? ''}`;
    say(
      report,
      values,
      row.row,
      'value',
      `found "${typed}"; allowed: ${Number(derived.toPrecision(6))} = ${parts}, or an empty cell`,
    );
  }
}
