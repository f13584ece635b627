// Newcombe's hybrid score interval of the difference between two proportions.
import { between, limits, noEstimate, type Estimate } from './estimate.ts';
import { wilson, type WhyNoProportion } from './wilson.ts';

/** `count` of `denominator`. */
export interface Share {
  readonly count: number;
  readonly denominator: number;
}

/**
 * The first share less the second, −1 to 1: d − √((p₁−l₁)²+(u₂−p₂)²) to d + √((u₁−p₁)²+(p₂−l₂)²) with Wilson's l and u
 * (methods.md, section 2; Newcombe 1998, Stat Med 17:873, method 10). Two intervals that overlap are no such test.
 */
export function differenceOfProportions(first: Share, second: Share, confidence = 0.95): Estimate<WhyNoProportion> {
  const a = wilson(first.count, first.denominator, confidence);
  const b = wilson(second.count, second.denominator, confidence);
  const difference = a.value === null || b.value === null ? null : a.value - b.value;
  if (a.missing !== null) return noEstimate(a.missing, difference);
  if (b.missing !== null) return noEstimate(b.missing, difference);
  const value = a.value - b.value;
  const lower = value - Math.hypot(a.value - a.lower, b.upper - b.value);
  const upper = value + Math.hypot(a.upper - a.value, b.value - b.lower);
  return between(value, limits(lower, upper));
}
