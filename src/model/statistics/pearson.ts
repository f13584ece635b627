// Pearson's correlation.
import { sampleCorrelation } from 'simple-statistics';
import { whyNoCorrelation, withinOne, type WhyNoCorrelation } from './correlation-pairs.ts';
import { valued, type Valued } from './statistic.ts';

/** Pearson's r, −1 to 1, of three pairs or more that are all known. */
export function pearson(x: readonly (number | null)[], y: readonly (number | null)[]): Valued<WhyNoCorrelation> {
  const missing = whyNoCorrelation(x, y);
  return valued<WhyNoCorrelation>(missing ?? withinOne(sampleCorrelation(x.map(Number), y.map(Number))));
}
