// Spearman's rank correlation, ties at their mean rank.
import { sampleRankCorrelation } from 'simple-statistics';
import { whyNoCorrelation, withinOne, type WhyNoCorrelation } from './correlation-pairs.ts';
import { valued, type Valued } from './statistic.ts';

/** Spearman's ρ, −1 to 1, of three pairs or more that are all known (methods.md, section 3.6). */
export function spearman(x: readonly (number | null)[], y: readonly (number | null)[]): Valued<WhyNoCorrelation> {
  const missing = whyNoCorrelation(x, y);
  return valued<WhyNoCorrelation>(missing ?? withinOne(sampleRankCorrelation(x.map(Number), y.map(Number))));
}
