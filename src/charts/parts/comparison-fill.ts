// How a comparison with the nation fills an area: blue and orange where one is better, one blue where neither is.
import type { NotCompared, Side } from '../../model/figures/figure.ts';
import type { BenchmarkComparison } from '../../model/statistics/benchmark-comparison.ts';
import { hatchFill, type HatchSpace } from './hatch.ts';

interface Filled {
  readonly comparison: BenchmarkComparison;
  readonly notCompared: NotCompared | null;
}

const solid: Readonly<Record<BenchmarkComparison, string>> = {
  better: 'var(--better)',
  worse: 'var(--worse)',
  higher: 'var(--bar)',
  lower: 'var(--bar)',
  similar: 'var(--similar)',
  not_compared: 'var(--paper)',
};

/** A tile has its symbol and its name, so its fill is plain. */
export const tileFill = ({ comparison, notCompared }: Filled): string =>
  notCompared === 'no_figure' ? hatchFill('unknown') : solid[comparison];

/** A shape has no room for a symbol: stripes tell one side from the other. */
export function shapeFill({ comparison, notCompared }: Filled, space: HatchSpace = 'map'): string {
  if (notCompared === 'no_figure') return hatchFill('unknown', space);
  return isStriped(comparison) ? `url(#pattern-${comparison}${space === 'map' ? '-map' : ''})` : solid[comparison];
}

export const isStriped = (comparison: BenchmarkComparison): boolean => comparison === 'worse' || comparison === 'lower';

/** Whether words on the plain fill must be light. */
export const isDark = (comparison: BenchmarkComparison): boolean =>
  comparison === 'better' || comparison === 'higher' || comparison === 'lower';

/** Symbol of ComparisonPatterns: up, level, down. */
export const sideSymbol = (side: Side | null): string | null => (side === null ? null : `side-${side}`);
