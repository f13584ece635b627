// Gives each value its period in words and its place on the time axis.
import { escape, type ColumnTable } from 'arquero';
import { readPeriod } from './periods.ts';

interface PeriodRow {
  readonly period_kind: string;
  readonly period: string;
}

/** Adds `period_label` and `period_at` (decimal year). Throws where a period was not checked before. */
export function withPeriods(values: ColumnTable): ColumnTable {
  return values.derive({
    period_label: escape((row: PeriodRow) => known(row).label),
    period_at: escape((row: PeriodRow) => known(row).at),
  });
}

function known({ period_kind: kind, period }: PeriodRow) {
  const read = readPeriod(kind, period);
  if (!read) throw new Error(`tables/with-periods: "${period}" is no ${kind}; check the package before this step`);
  return read;
}
