// An area beside its nation: better, worse, higher, lower, similar, or not compared.
import type { Polarity } from '../catalogue.ts';

export type BenchmarkComparison = 'better' | 'worse' | 'higher' | 'lower' | 'similar' | 'not_compared';

export interface Compared {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
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
  if (value === null || lower === null || upper === null || benchmark === null) return 'not_compared';
  if (![value, lower, upper, benchmark].every(Number.isFinite) || lower > upper) return 'not_compared';
  if (lower <= benchmark && benchmark <= upper) return 'similar';
  const higher = lower > benchmark;
  if (polarity === 'neutral') return higher ? 'higher' : 'lower';
  return higher === (polarity === 'higher_is_better') ? 'better' : 'worse';
}
