// Classes of equal width, for legends that stay the same over time.
import { whyNoClasses, type WhyNoClasses } from './natural-classes.ts';
import type { Statistic } from './statistic.ts';

/**
 * The k+1 breaks min, min + (max−min)/k, …, max (methods.md, section 6). None where all values are equal: no width.
 */
export function equalIntervalBreaks(
  values: readonly (number | null)[],
  classes: number,
): Statistic<{ breaks: readonly number[] }, WhyNoClasses | 'all_equal'> {
  const missing = whyNoClasses(values, classes);
  if (missing !== null) return { breaks: null, missing };
  const known = values.map(Number);
  const [min, max] = [Math.min(...known), Math.max(...known)];
  if (min === max) return { breaks: null, missing: 'all_equal' };
  if (!Number.isFinite(max - min)) return { breaks: null, missing: 'value_not_finite' };
  const inner = Array.from({ length: classes - 1 }, (_, i) => min + ((i + 1) * (max - min)) / classes);
  return { breaks: [min, ...inner, max], missing: null };
}
