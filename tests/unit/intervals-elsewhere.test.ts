// Where some areas have no interval: which period and which other areas are offered. All statistics are invented.
import { describe, expect, it } from 'vitest';
import type { PeriodStatistics, StatisticsTable } from '../../src/model/catalogue.ts';
import { intervalsElsewhere } from '../../src/model/indicators/intervals-elsewhere.ts';
import { toyControl, toyPeriodStatistics } from './toy-chance.ts';
import { toyIndicatorCatalogue, toyRate, toyReading, toyTable } from './toy-indicators.ts';

const own = [{ lower: 11, upper: 14, method: 'source' }] as const;
const all = toyPeriodStatistics({ intervals: { result: own, missing: null }, withoutInterval: null });
const some = toyPeriodStatistics({ intervals: { result: own, missing: null }, withoutInterval: 'counts_not_whole' });

/** Four periods of the districts, and of the villages. */
function offered(districts: readonly PeriodStatistics[], villages: readonly (PeriodStatistics | null)[]) {
  const blocks = Object.entries({ districts, villages }).map(([geography, periods]) => ({
    ...{ geography, periods, control: toyControl },
  }));
  const table: StatisticsTable = { id: toyRate.id, blocks };
  const reading = toyReading({}, toyRate, toyTable, table);
  const { period, geographies } = intervalsElsewhere(reading, toyIndicatorCatalogue, table);
  return [period?.period.id ?? null, geographies.map(({ id }) => id)];
}

describe('intervals elsewhere', () => {
  it('are the latest period that has them throughout, and the other areas that have them in the period shown', () => {
    expect(offered([all, all, some, some], [null, null, null, all])).toEqual(['2021', ['villages']]);
    expect(offered([some, some, some, some], [all, all, all, some])).toEqual([null, []]);
  });

  it('are not looked for where every figure shown has one, or where everyone is counted', () => {
    expect(offered([all, all, all, all], [all, all, all, all])).toEqual([null, []]);
    const counted = toyPeriodStatistics({ withoutInterval: 'everyone_counted' });
    expect(offered([all, all, all, counted], [all, all, all, all])).toEqual([null, []]);
  });
});
