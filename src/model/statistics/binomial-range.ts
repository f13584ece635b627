// How a count of children would vary by chance alone if their share were known exactly.
import type { Statistic } from './statistic.ts';
import { isNumberOfChildren, wholeNumberQuantiles } from './whole-number-quantile.ts';

export type WhyNoChance = 'children_not_valid' | 'share_not_valid';

/**
 * Counts below which 2.5 and 97.5 per cent lie among `children` (whole, 0 or more), each with chance `share` (0 to 1): the
 * binomial distribution (methods.md, section 1.3). Shows how small this variation is beside that of the evidence.
 */
export function binomialRange(
  children: number,
  share: number,
): Statistic<{ lower: number; upper: number }, WhyNoChance> {
  if (!isNumberOfChildren(children)) return { lower: null, upper: null, missing: 'children_not_valid' };
  if (!(share >= 0 && share <= 1)) return { lower: null, upper: null, missing: 'share_not_valid' };
  if (share === 1) return { lower: children, upper: children, missing: null };
  const [lower = 0, upper = children] = wholeNumberQuantiles(
    {
      n: children,
      logChanceOfZero: children * Math.log1p(-share),
      logRatio: (from) => Math.log(((children - from) / (from + 1)) * (share / (1 - share))),
    },
    [0.025, 0.975],
  );
  return { lower, upper, missing: null };
}
