// 95 % limits of the difference between two areas.
import type { DisparityTable } from '../catalogue.ts';
import { differenceOfRates } from '../statistics/difference-of-rates.ts';
import { differenceOfProportions } from '../statistics/newcombe.ts';
import type { DisparityQuestion } from './disparity-table.ts';
import { wholeCountsAt } from './whole-counts.ts';

/** In the indicator's unit; null where one of the two has no whole counts (methods.md, sections 2 and 3.1). */
export function differenceLimits(
  { block, period, nature, barred }: DisparityQuestion,
  first: number,
  second: number,
): DisparityTable['differenceLimits'] {
  if (barred !== null || first === second) return null;
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
