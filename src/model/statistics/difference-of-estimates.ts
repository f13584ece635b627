// Limits of the difference between two estimates, from the limits of each.
import { between, limits, noEstimate, type Estimate } from './estimate.ts';

/**
 * The first less the second: d − √((e₁−l₁)²+(u₂−e₂)²) to d + √((u₁−e₁)²+(e₂−l₂)²), for two that do not depend on each other
 * (Newcombe 1998, Stat Med 17:873; for any pair of limits Zou and Donner 2008, Stat Med 27:1693).
 */
export function differenceOfEstimates<Why extends string>(
  first: Estimate<Why>,
  second: Estimate<Why>,
): Estimate<Why | 'not_finite'> {
  const value = first.value === null || second.value === null ? null : first.value - second.value;
  const missing = first.missing ?? second.missing;
  if (missing !== null) return noEstimate(missing, value);
  const [e1, l1, u1] = parts(first);
  const [e2, l2, u2] = parts(second);
  const lower = e1 - e2 - Math.hypot(e1 - l1, u2 - e2);
  const upper = e1 - e2 + Math.hypot(u1 - e1, e2 - l2);
  return between(e1 - e2, limits(lower, upper));
}

const parts = ({ value, lower, upper }: Estimate<string>) =>
  [value ?? Number.NaN, lower ?? Number.NaN, upper ?? Number.NaN] as const;
