// The nation's own value, which areas are held against.
import type { Comparator } from '../figures/figure.ts';
import type { HeldPeriod } from './held-periods.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import { printValue } from './print-value.ts';
import { valueAt } from './value-at.ts';

/** Value of the nation in a period (the one shown, unless told); null where the source gives none. */
export function comparatorOf(reading: IndicatorReading, period: HeldPeriod | null = reading.period): Comparator | null {
  const { national, nation, indicator } = reading;
  const place = national?.areas.indexOf(nation.code) ?? -1;
  if (!national || !period || national.groups || place < 0) return null;
  const { value } = valueAt(national, period.index, place);
  return value === null ? null : { name: nation.name, value, printed: printValue(value, indicator) };
}

/** Counts add up to the nation's, so an area's count is not held against it as a rate is. */
export const isCount = (reading: IndicatorReading): boolean => reading.indicator.measure === 'count';
