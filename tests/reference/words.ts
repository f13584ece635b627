// The words that reference cases use for what the project calls otherwise.
import type { BenchmarkComparison } from '../../src/model/statistics/benchmark-comparison.ts';
import type { FunnelPosition } from '../../src/model/statistics/funnel-position.ts';
import type { PoissonMethod } from '../../src/model/statistics/poisson-limits.ts';

export const methodWord = (method: PoissonMethod): string => ({ exact: 'Exact', byar: 'Byars' })[method];

const named: Readonly<Record<string, PoissonMethod>> = { exact: 'exact', byar: 'byar', byars: 'byar' };

/** Which method a case asks for; undefined where it leaves the choice to us. */
export const methodNamed = (word = ''): PoissonMethod | undefined => named[word.toLowerCase()];

export const comparisonWord = (comparison: BenchmarkComparison): string =>
  comparison === 'not_compared' ? 'notCompared' : comparison;

const significance: Readonly<Record<FunnelPosition, string>> = {
  above_998: 'High (0.001)',
  above_95: 'High (0.025)',
  within: 'Not significant',
  below_95: 'Low (0.025)',
  below_998: 'Low (0.001)',
};

export const significanceWord = (position: FunnelPosition | null): string | null =>
  position === null ? null : significance[position];
