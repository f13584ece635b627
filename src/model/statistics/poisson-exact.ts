// Exact Poisson interval of a count.
import { chiSquareQuantile } from './distributions.ts';
import { limits, noLimits, whyNotCount, zOf, type Limits, type WhyNoCount } from './estimate.ts';

export type WhyNoPoisson = WhyNoCount | 'confidence_not_valid' | 'not_finite';

/**
 * Limits of the number of events expected where `count` were seen: L = ½χ²(α/2; 2x), 0 where x = 0, and
 * U = ½χ²(1−α/2; 2x+2) (methods.md, section 2; Garwood 1936). Whole counts only: an average of counts has no exact limits.
 */
export function poissonExact(count: number, confidence = 0.95): Limits<WhyNoPoisson> {
  const missing = whyNotCount(count);
  if (missing !== null) return noLimits(missing);
  if (zOf(confidence) === null) return noLimits('confidence_not_valid');
  const lower = count === 0 ? 0 : chiSquareQuantile((1 - confidence) / 2, 2 * count);
  const upper = chiSquareQuantile((1 + confidence) / 2, 2 * count + 2);
  return lower === null || upper === null ? noLimits('not_finite') : limits(lower / 2, upper / 2);
}
