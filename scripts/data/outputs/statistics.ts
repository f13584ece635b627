// statistics/<id>.json: what is worked out about the areas of each indicator.
import type { StatisticsTable } from '../../../src/model/catalogue.ts';
import type { IndicatorNature } from '../../../src/model/indicator-statistics/nature.ts';
import { statisticsOf } from '../../../src/model/indicator-statistics/statistics-of-indicator.ts';
import { isOfSeveralYears } from '../../../src/tables/periods.ts';
import { rowsOf, type Row } from '../read/row.ts';
import type { IndicatorOutput } from './indicators.ts';
import type { Tables } from './tables.ts';

const kindsOfChance = ['events', 'everyone_counted'] as const;

/** One table for every indicator with a block by area, in the order of the indicators. */
export function statisticsTables(tables: Tables, indicators: readonly IndicatorOutput[]): readonly StatisticsTable[] {
  const rows = new Map(rowsOf(tables('indicators'), (row) => [row.text('indicator_id'), row]));
  return indicators.flatMap(({ summary, table }) => {
    const row = rows.get(table.id);
    return row ? (statisticsOf(table, natureOf(row, summary)) ?? []) : [];
  });
}

function natureOf(row: Row, { measure, polarity }: IndicatorOutput['summary']): IndicatorNature {
  return {
    measure,
    polarity,
    multiplier: row.numberOrNull('multiplier') ?? 1,
    chance: row.word('chance', kindsOfChance),
    yearlyAverages: row.word('counts_are', ['totals', 'yearly_averages'] as const) === 'yearly_averages',
    severalYears: isOfSeveralYears(row.text('period_kind')),
  };
}
