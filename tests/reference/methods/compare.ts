// Comparison with the nation.
import type { Polarity } from '../../../src/model/catalogue.ts';
import { areaAgainstRest } from '../../../src/model/statistics/area-against-rest.ts';
import { compareWithBenchmark, type Compared } from '../../../src/model/statistics/benchmark-comparison.ts';
import { method, type Methods } from '../method.ts';
import { comparisonWord } from '../words.ts';

const polarities: Readonly<Record<string, Polarity>> = {
  lowerIsBetter: 'higher_is_worse',
  higherIsBetter: 'higher_is_better',
};

type WithBenchmark = Compared & { readonly benchmark: number | null; readonly polarity: string | null };

interface AreaAndRest {
  readonly p_area: number;
  readonly n_area: number;
  readonly p_rest: number;
  readonly n_rest: number;
}

export const methods: Methods = {
  'compare.benchmark': method<WithBenchmark>(({ benchmark, polarity, ...area }) => ({
    category: comparisonWord(compareWithBenchmark(area, benchmark, polarities[polarity ?? ''] ?? 'neutral')),
  })),
  'compare.areaVsTotalContainingIt': method<AreaAndRest>(({ p_area, n_area, p_rest, n_rest }) => {
    const found = areaAgainstRest({ share: p_area, people: n_area }, { share: p_rest, people: n_rest });
    return { p_total: found.total, difference: found.difference, se_difference: found.standardError, z: found.z };
  }),
};
