// Ranks and series.
import { expectedRanks } from '../../../src/model/statistics/expected-rank.ts';
import { chanceOfAnyFlag } from '../../../src/model/statistics/false-flags.ts';
import { xmr } from '../../../src/model/statistics/xmr.ts';
import { method, type Methods } from '../method.ts';

export const methods: Methods = {
  'rank.pairwiseAndExpected': method<{ value: readonly number[]; se: readonly number[] }>(({ value, se }) => {
    const found = expectedRanks(value.map((each, i) => ({ value: each, error: se[i]! })));
    return { p_greater: found.above, expected_rank_desc: found.expected };
  }),
  'rank.multipleComparisons': method<{ k: number }>(({ k }) => ({
    p_any_outside_95: chanceOfAnyFlag(k, 0.95),
    p_any_outside_998: chanceOfAnyFlag(k, 0.998),
  })),
  'spc.xmr': method<{ x: readonly number[] }>(({ x }) => {
    const { mean, lower, upper, movingRange, movingRangeUpper } = xmr(x, { fewest: 2 });
    return { mean, mr_bar: movingRange, lower, upper, mr_upper: movingRangeUpper };
  }),
};
