// Newcombe's hybrid score interval of the difference between two proportions.
import { differenceOfEstimates } from './difference-of-estimates.ts';
import type { Estimate } from './estimate.ts';
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
  return differenceOfEstimates(
    wilson(first.count, first.denominator, confidence),
    wilson(second.count, second.denominator, confidence),
  );
}
