// One comparison with the nation as a shape about the point 0, 0: readable in black and white.
import type { BenchmarkComparison } from '../../model/statistics/benchmark-comparison.ts';

export const comparisonShapes: Readonly<Record<BenchmarkComparison, string>> = {
  better: 'M-7.5 0a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0Z',
  worse: 'M0-9.5 9.5 0 0 9.5-9.5 0Z',
  similar: 'M-6.5-6.5h13v13h-13Z',
  higher: 'M-6-8 9 0-6 8Z',
  lower: 'M6-8-9 0 6 8Z',
  not_compared: 'M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0Z',
};
