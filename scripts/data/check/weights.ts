// Each nation's coverage is weighted: every area of its main geography needs a weight, or its bands cannot be computed.
import { rowsOfTable, type PlacedRow } from '../../../src/tables/value-table.ts';
import type { ColumnTable } from 'arquero';
import type { Places } from '../places.ts';
import type { DataTable } from '../read/table.ts';
import { indices, say, textAt } from './place.ts';
import { notAllowed, type Report } from './problem.ts';

/** Reports nations whose weights are not there for every area. */
export function checkWeights(nations: DataTable, table: ColumnTable, { areasOf }: Places, report: Report): void {
  const rows = rowsOfTable<PlacedRow>(table);
  for (const index of indices(nations)) {
    const indicator = textAt(nations, 'births_weights', index);
    const period = textAt(nations, 'births_weights_period', index);
    const series = rows.filter((row) => row.indicator_id === indicator && row.value !== null);
    if (series.length === 0 || period === null) continue;
    const inPeriod = series.filter((row) => row.period === period);
    const periods = [...new Set(series.map((row) => row.period))];
    const without = (areasOf.get(textAt(nations, 'main_geography', index) ?? '') ?? []).filter(
      (code) => !inPeriod.some((row) => row.area_code === code),
    );
    if (inPeriod.length === 0)
      say(report, nations, index, 'births_weights_period', notAllowed(period, periods, 'periods of the indicator'));
    else if (without.length > 0) {
      say(
        report,
        nations,
        index,
        'births_weights',
        `no value in ${period} for ${without.join(', ')}; every area of the main geography needs one`,
      );
    }
  }
}
