// The centre and standard error behind a published interval of a share.
import { zOf } from './estimate.ts';
import { expit, logit } from './logit.ts';
import type { Statistic } from './statistic.ts';

export type WhyNoCentre = 'interval_not_valid' | 'confidence_not_valid';

/**
 * Standard error on the log odds scale, and the share in the middle of that scale, of the interval from `lower` to `upper`
 * (methods.md, section 1.1). Shows whether a published interval is symmetric in log odds about its published estimate.
 */
export function logitInterval(
  lower: number,
  upper: number,
  confidence = 0.95,
): Statistic<{ error: number; centre: number }, WhyNoCentre> {
  if (!(lower > 0 && lower <= upper && upper < 1)) return { error: null, centre: null, missing: 'interval_not_valid' };
  const z = zOf(confidence);
  if (z === null) return { error: null, centre: null, missing: 'confidence_not_valid' };
  const [low, high] = [logit(lower), logit(upper)];
  return { error: (high - low) / (2 * z), centre: expit((low + high) / 2), missing: null };
}
