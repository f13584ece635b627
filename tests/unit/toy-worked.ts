// Invented intervals, comparisons and places of the invented districts: what the build would hand over beside their values.
import type { PeriodStatistics, StatisticsTable } from '../../src/model/catalogue.ts';
import { toyControl, toyPeriodStatistics } from './toy-chance.ts';

/** North and Middle have the source's own interval, South ours; East has no figure. Places are invented too. */
export const toyWorked: Pick<PeriodStatistics, 'intervals' | 'withoutInterval' | 'comparisons' | 'ranks'> = {
  intervals: {
    result: [
      { lower: 11, upper: 14, method: 'source' },
      { lower: 22, upper: 28, method: 'source' },
      { lower: 29, upper: 37, method: 'wilson' },
      null,
    ],
    missing: null,
  },
  withoutInterval: null,
  comparisons: ['better', 'similar', 'worse', 'not_compared'],
  ranks: {
    result: [{ from: 3, to: 3, of: 3 }, { from: 1, to: 3, of: 3 }, { from: 1, to: 1, of: 3 }, null],
    missing: null,
  },
};

/** Statistics of the latest period of the districts, with these fields changed. */
export function toyStatistics(fields: Partial<PeriodStatistics> = {}): StatisticsTable {
  const latest = toyPeriodStatistics({ ...toyWorked, ...fields });
  return {
    id: 'toy-rate',
    blocks: [{ geography: 'districts', periods: [null, null, null, latest], control: toyControl }],
  };
}
