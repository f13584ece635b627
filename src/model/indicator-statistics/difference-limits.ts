// 95 % limits of the difference between two areas.
import type { DisparityTable } from '../catalogue.ts';
import { differenceOfEstimates } from '../statistics/difference-of-estimates.ts';
import { differenceOfRates } from '../statistics/difference-of-rates.ts';
import { differenceOfProportions } from '../statistics/newcombe.ts';
import type { DisparityQuestion } from './disparity-table.ts';
import { wholeCountsAt } from './whole-counts.ts';

type Limits = DisparityTable['differenceLimits'];

/**
 * In the indicator's unit: from the whole counts of the two, else from the intervals of both (methods.md, Disparity).
 * Null where one of the two has neither, and where everyone is counted.
 */
export function differenceLimits(question: DisparityQuestion, first: number, second: number): Limits {
  if (first === second || question.barred === 'everyone_counted') return null;
  return fromCounts(question, first, second) ?? fromIntervals(question, first, second);
}

function fromIntervals({ block, period, intervals }: DisparityQuestion, first: number, second: number): Limits {
  const [one, other] = [first, second].map((place) => {
    const [value, interval] = [block.values[period]?.[place] ?? null, intervals?.[place] ?? null];
    // Limits that were rounded together, or that leave the value out, say nothing of how sure it is.
    if (value === null || interval === null || interval.upper <= interval.lower) return null;
    const { lower, upper } = interval;
    return lower <= value && value <= upper ? { value, lower, upper, missing: null } : null;
  });
  if (!one || !other) return null;
  const { lower, upper } = differenceOfEstimates<never>(one, other);
  return lower === null || upper === null ? null : { lower, upper };
}

function fromCounts({ block, period, nature, barred }: DisparityQuestion, first: number, second: number): Limits {
  if (barred !== null) return null;
  const one = wholeCountsAt(block, period, first, nature);
  const other = wholeCountsAt(block, period, second, nature);
  if (one === null || other === null) return null;
  const { measure, multiplier } = nature;
  if (measure === 'proportion') {
    const { lower, upper } = differenceOfProportions(one, other);
    return lower === null || upper === null ? null : { lower: multiplier * lower, upper: multiplier * upper };
  }
  const [a, b] = [one, other].map(({ count, denominator }) => ({ count, time: denominator }));
  if (a === undefined || b === undefined) return null;
  const { lower, upper } = differenceOfRates(a, b, multiplier);
  return lower === null || upper === null ? null : { lower, upper };
}
