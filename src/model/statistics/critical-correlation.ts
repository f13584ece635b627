// How strong a correlation must be before chance alone is unlikely to make it.
import { tQuantile } from './distributions.ts';
import { valued, type Valued } from './statistic.ts';

/**
 * |r| that n pairs must exceed at this confidence, two-sided: t/√(n−2+t²) (methods.md, section 3.6; 0.532 for fourteen
 * at 0.95). Needs three pairs.
 */
export function criticalCorrelation(
  pairs: number,
  confidence = 0.95,
): Valued<'too_few_pairs' | 'confidence_not_valid'> {
  if (!(pairs >= 3 && Number.isFinite(pairs))) return valued('too_few_pairs');
  const t = confidence > 0 ? tQuantile((1 + confidence) / 2, pairs - 2) : null;
  return t === null ? valued('confidence_not_valid') : valued<never>(t / Math.sqrt(pairs - 2 + t * t));
}
