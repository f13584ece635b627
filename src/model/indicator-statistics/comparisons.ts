// Each area beside its nation in the same period.
import type { AreaInterval, Polarity } from '../catalogue.ts';
import { compareWithBenchmark, type BenchmarkComparison } from '../statistics/benchmark-comparison.ts';

/** By area, in the order of `values`; `not_compared` without an interval or the nation's value (methods.md, section 2). */
export function comparisons(
  values: readonly (number | null)[],
  intervals: readonly (AreaInterval | null)[] | null,
  nation: number | null,
  polarity: Polarity,
): readonly BenchmarkComparison[] {
  return values.map((value, place) => {
    const { lower, upper } = intervals?.[place] ?? { lower: null, upper: null };
    return compareWithBenchmark({ value, lower, upper }, nation, polarity);
  });
}
