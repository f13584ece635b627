// How far each area lies from the average, on a scale where chance has the same spread whatever the value.
import { fsum } from 'd3-array';
import { isAmount } from './estimate.ts';

/** `share`: count of denominator. `ratio`: observed over expected, square root. `log_ratio`: the same, logarithm (SHMI). */
export type FunnelScale = 'share' | 'ratio' | 'log_ratio';

/** One area: `z` standard errors from the average; `s` the standard error. */
export interface FunnelScore {
  readonly z: number;
  readonly s: number;
}

export type WhyNoScores =
  'too_few_areas' | 'count_not_valid' | 'denominator_not_positive' | 'count_above_denominator' | 'no_events';

type Score = (value: number, size: number) => FunnelScore;

function whyNot(counts: readonly number[], denominators: readonly number[], scale: FunnelScale): WhyNoScores | null {
  if (counts.length < 2) return 'too_few_areas';
  if (!counts.every(isAmount)) return 'count_not_valid';
  if (!denominators.every((each) => each > 0 && isAmount(each))) return 'denominator_not_positive';
  if (scale === 'share' && counts.some((count, i) => count > Number(denominators[i]))) return 'count_above_denominator';
  return scale === 'log_ratio' && counts.includes(0) ? 'no_events' : null;
}

const from = (difference: number, s: number): FunnelScore => ({ z: difference / s, s });
const half = (size: number): number => 1 / (2 * Math.sqrt(size));
const angle = (share: number): number => Math.asin(Math.sqrt(share));

function scoreOn(scale: FunnelScale, average: number): Score {
  if (scale === 'share') return (value, size) => from(angle(value) - angle(average), half(size));
  if (scale === 'ratio') return (value, size) => from(Math.sqrt(value) - 1, half(size));
  return (value, size) => from(Math.log(value), 1 / Math.sqrt(size));
}

/**
 * Shares: Y = asin√p, s = 1/(2√n) around asin√(Σx/Σn); ratios: Y = √(O/E), s = 1/(2√E) around 1, or ln(O/E), s = 1/√E
 * around 0 (methods.md, section 2). A word where an area cannot be scored. Throws an Error where the lengths differ.
 */
export function funnelScores(
  counts: readonly number[],
  denominators: readonly number[],
  scale: FunnelScale,
): readonly FunnelScore[] | WhyNoScores {
  if (counts.length !== denominators.length)
    throw new Error('funnelScores: one denominator a count, in the same order.');
  const missing = whyNot(counts, denominators, scale);
  if (missing !== null) return missing;
  const score = scoreOn(scale, fsum(counts) / fsum(denominators));
  return counts.map((count, i) => score(count / Number(denominators[i]), Number(denominators[i])));
}
