// An area beside its nation: better, worse, higher, lower, similar, or not compared.
import type { Polarity } from '../catalogue.ts';

export type BenchmarkComparison = 'better' | 'worse' | 'higher' | 'lower' | 'similar' | 'not_compared';

export interface Compared {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** What lies on a side is called by this indicator: `worse` above the nation where high is bad, `higher` where neither is. */
export function comparisonOfSide(side: 'higher' | 'similar' | 'lower', polarity: Polarity): BenchmarkComparison {
  if (side === 'similar' || polarity === 'neutral') return side;
  return (side === 'higher') === (polarity === 'higher_is_better') ? 'better' : 'worse';
}

/**
 * The nation inside the limits of the area, ends included: `similar`. Outside: `better` or `worse` where the indicator
 * says which way is good, else `higher` or `lower` (methods.md, section 2). `not_compared` without a value, a limit or the
 * nation, or with limits the wrong way round. A value of 0 is compared like any other.
 */
export function compareWithBenchmark(
  { value, lower, upper }: Compared,
  benchmark: number | null,
  polarity: Polarity,
): BenchmarkComparison {
  const [low, high, nation] = [Number(lower), Number(upper), Number(benchmark)];
  if (![value, lower, upper, benchmark].every(Number.isFinite) || low > high) return 'not_compared';
  if (low > nation) return comparisonOfSide('higher', polarity);
  return high < nation ? comparisonOfSide('lower', polarity) : 'similar';
}
