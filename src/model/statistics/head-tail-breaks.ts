// Classes of heavy-tailed values: the mean, then the mean of all above it, and so on.
import { whyNoClasses, type WhyNoClasses } from './natural-classes.ts';
import type { Statistic } from './statistic.ts';
import { sumOver } from './weighted-values.ts';

/**
 * Breaks from minimum to maximum with the mean of each head between them; goes on while a head has two values or more and
 * at most `largestHead` (0 to 1) of those it came from (Jiang 2013; methods.md, section 6). Not for a dozen areas.
 */
export function headTailBreaks(
  values: readonly (number | null)[],
  largestHead = 0.4,
): Statistic<{ breaks: readonly number[] }, WhyNoClasses> {
  const missing = whyNoClasses(values, 1);
  if (missing !== null) return { breaks: null, missing };
  if (!(largestHead >= 0 && largestHead <= 1)) return { breaks: null, missing: 'classes_not_valid' };
  const known = values.map(Number);
  const [min, max] = [Math.min(...known), Math.max(...known)];
  if (min === max) return { breaks: [min], missing: null };
  const breaks = [min, max];
  let head = known;
  let goesOn = true;
  while (goesOn) {
    const mean = sumOver(head, Number) / head.length;
    breaks.push(mean);
    const above = head.filter((value) => value > mean);
    goesOn = above.length > 1 && above.length / head.length <= largestHead;
    head = above;
  }
  if (!breaks.every(Number.isFinite)) return { breaks: null, missing: 'value_not_finite' };
  return { breaks: [...new Set(breaks)].sort((a, b) => a - b), missing: null };
}
