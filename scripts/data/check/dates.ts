// Dates and spans of a package: a year, a month, a day, or a span between two of these. Days that do not exist are refused.
import { isPartialDate } from '../../../src/spec/partial-date.ts';

export { isPartialDate };

/** A partial date, or two of them in order: `2018-10/2020-03`. */
export function isDateSpan(words: string): boolean {
  const [from = '', to, ...rest] = words.split('/');
  if (to === undefined) return isPartialDate(from);
  return rest.length === 0 && isPartialDate(from) && isPartialDate(to) && from <= to;
}
