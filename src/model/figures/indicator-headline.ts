// The finding of an indicator in at most 15 words: the fullest sentence that is short enough.
import { strings } from '../../app/strings/index.ts';
import type { IndicatorReading } from '../indicators/indicator-reading.ts';
import { printEnds, printValue } from '../indicators/print-value.ts';
import { valueAt } from '../indicators/value-at.ts';
import { fitting } from './fitting.ts';
import { areasWithValues, fromHighest, type AreaWithValue } from './indicator-areas.ts';

const text = strings.indicators.headline;

/**
 * Range over the areas; the nation's value where there are no areas; what is missing where there is nothing. `known`:
 * the areas with a value, highest first, where they are at hand.
 */
export function indicatorHeadline(reading: IndicatorReading, known = fromHighest(areasWithValues(reading))): string {
  const name = reading.indicator.shortTitle;
  if (known.length > 0) return rangeHeadline(reading, known, reading.areas.length);
  if (!reading.block && reading.indicator.geographies.length === 0) return nationHeadline(reading);
  return reading.indicator.geographies.length === 0 ? text.nothing(name) : text.none(name, reading.geography.noun);
}

function rangeHeadline(reading: IndicatorReading, known: readonly AreaWithValue[], total: number): string {
  const { indicator, geography, period } = reading;
  const name = indicator.shortTitle;
  const [highest, lowest] = [known[0], known.at(-1)];
  const { low, high } = printEnds(lowest?.at.value ?? 0, highest?.at.value ?? 0, indicator);
  if (known.length === 1) return text.one(name, high, highest?.area.name ?? '', null);
  if (lowest?.at.value === highest?.at.value) return text.same(name, high, geography.noun);
  if (known.length < total / 2)
    return fitting([
      text.rangeOfKnown(name, low, high, known.length, geography.noun),
      text.shortRange(name, low, high),
    ]);
  return fitting([
    text.range(name, low, high, geography.noun, period?.period.label ?? null),
    text.range(name, low, high, geography.noun, null),
    text.shortRange(name, low, high),
  ]);
}

function nationHeadline(reading: IndicatorReading): string {
  const { national, indicator, nation, period } = reading;
  if (!national || !period) return text.nothing(indicator.shortTitle);
  const values = national.areas.flatMap((_, place) => valueAt(national, period.index, place).value ?? []);
  const { low, high } = printEnds(Math.min(...values), Math.max(...values), indicator);
  if (values.length > 1) return groupsHeadline(reading, [low, high]);
  const { label } = period.period;
  return fitting([
    text.one(indicator.shortTitle, high, nation.name, label),
    text.one(indicator.shortTitle, high, nation.name, null),
  ]);
}

/** Each group by name where two are short enough to be told; else the range. */
function groupsHeadline(
  { national, indicator, period }: IndicatorReading,
  [low, high]: readonly [string, string],
): string {
  const told = (national?.groups ?? []).map((group, place) => {
    const value = national && period ? valueAt(national, period.index, place).value : null;
    return value === null ? null : text.inGroup(printValue(value, indicator), group);
  });
  const range = text.shortRange(indicator.shortTitle, low, high);
  return told.includes(null) ? range : fitting([text.groups(indicator.shortTitle, told.join(', ')), range]);
}
