// A standardised mean difference turned into a change of prevalence.
import { expit, logit } from './logit.ts';
import type { Statistic } from './statistic.ts';

export interface LogitShift {
  logOddsRatio: number;
  oddsRatio: number;
  prevalence: number;
  /** The conversion holds only for differences of about one standard deviation or less. */
  withinReach: boolean;
}

/**
 * ln OR = d·π/√3, prevalence = expit(logit(base) + ln OR) (methods.md, section 1.4; Chinn 2000). Do not print the
 * prevalence where `withinReach` is false: the direct figure for d = 2.19 is about half of what this gives.
 */
export function logitShift(
  base: number,
  difference: number,
): Statistic<LogitShift, 'base_not_valid' | 'difference_not_valid'> {
  const nulls = { logOddsRatio: null, oddsRatio: null, prevalence: null, withinReach: null };
  if (!(base > 0 && base < 1)) return { ...nulls, missing: 'base_not_valid' };
  const logOddsRatio = (difference * Math.PI) / Math.sqrt(3);
  const oddsRatio = Math.exp(logOddsRatio);
  if (!Number.isFinite(oddsRatio)) return { ...nulls, missing: 'difference_not_valid' };
  const prevalence = expit(logit(base) + logOddsRatio);
  return { logOddsRatio, oddsRatio, prevalence, withinReach: Math.abs(difference) <= 1, missing: null };
}
