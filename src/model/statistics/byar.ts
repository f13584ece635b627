// Byar's approximation of the Poisson interval of a count.
import { isAmount, limits, noLimits, zOf, type Limits } from './estimate.ts';

export type WhyNoByar = 'count_not_valid' | 'no_lower_limit' | 'confidence_not_valid' | 'not_finite';

const cube = (count: number, z: number): number => count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3;

/**
 * L = x(1−1/(9x)−z/(3√x))³, U = (x+1)(1−1/(9(x+1))+z/(3√(x+1)))³ (methods.md, section 2; Breslow & Day 1987). Meant for 10
 * events and more (see poisson-limits.ts): a lower limit that would lie below zero, or be none at all, is null.
 */
export function byar(count: number, confidence = 0.95): Limits<WhyNoByar> {
  if (!isAmount(count)) return noLimits('count_not_valid');
  const z = zOf(confidence);
  if (z === null) return noLimits('confidence_not_valid');
  const lower = cube(count, -z);
  const upper = cube(count + 1, z);
  if (lower >= 0 || !Number.isFinite(upper)) return limits(lower, upper);
  return { lower: null, upper, missing: 'no_lower_limit' };
}
