// Whose the intervals of a figure are, in words, and why there are none.
import { strings } from '../../app/strings/index.ts';
import type { IntervalMethod } from '../catalogue.ts';
import type { IndicatorReading } from '../indicators/indicator-reading.ts';
import { areasWithValues, type AreaWithValue } from './indicator-areas.ts';

const text = strings.intervals;
const ourMethods: readonly Exclude<IntervalMethod, 'source'>[] = ['wilson', 'byar', 'poisson_exact'];

/** Section of the page that says how intervals are worked out. */
export const howSureHref = '#how-sure';

/** `The thin line is a 95% interval, the source’s own.`; null where no figure has one. */
export function intervalLabel(areas: readonly AreaWithValue[], { statistics }: IndicatorReading): string | null {
  const known = areas.filter(({ at }) => at.value !== null);
  const methods = known.flatMap(({ interval }) => interval?.method ?? []);
  if (methods.length === 0) return null;
  const own = methods.filter((method) => method === 'source').length;
  const names = ourMethods.filter((method) => methods.includes(method)).map((method) => text.method[method]);
  const ours = methods.length - own;
  const label = ours === 0 ? text.own : own === 0 ? text.ours(names) : text.both(own, ours, names);
  return methods.length < known.length
    ? `${label} ${text.someNone[statistics?.withoutInterval ?? 'no_counts']}`
    : label;
}

/** Why no figure of the reading has an interval, in a sentence; null where one has, or where there is no figure. */
export function whyNoIntervals(reading: IndicatorReading): string | null {
  const known = areasWithValues(reading).filter(({ at }) => at.value !== null);
  if (known.length === 0 || known.some(({ interval }) => interval !== null)) return null;
  if (!reading.statistics) return text.notArrived;
  return text.why[reading.statistics.intervals.missing ?? reading.statistics.withoutInterval ?? 'no_counts'];
}
