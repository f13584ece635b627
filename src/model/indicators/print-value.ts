// A value of an indicator in words: rounded as its metadata says, for display only.
import type { IndicatorSummary } from '../catalogue.ts';
import { formatNumber } from '../figures/format.ts';

type Printed = Pick<IndicatorSummary, 'unit' | 'decimals'>;

const isPercent = ({ unit }: Pick<IndicatorSummary, 'unit'>): boolean => unit.startsWith('%');

/** Short, for a label whose unit stands elsewhere: `12.5%`, `12.5`, `10,852`. */
export function printValue(value: number, indicator: Printed, decimals = indicator.decimals): string {
  return isPercent(indicator) ? `${formatNumber(value, decimals)}%` : formatNumber(value, decimals);
}

/** With the whole unit: `12.5% of reviews`, `4.1 per 1,000 live births`. */
export function printWithUnit(value: number, indicator: Printed): string {
  return withUnit(printValue(value, indicator), indicator);
}

/** The whole unit, after a value that `printValue` has printed. */
export function withUnit(printed: string, indicator: Pick<IndicatorSummary, 'unit'>): string {
  return isPercent(indicator) ? printed + indicator.unit.slice(1) : `${printed} ${indicator.unit}`;
}

/** Two values for a heading: whole percentages where they lie far apart; with the unit where it is a rate or a mean. */
export function printEnds(
  low: number,
  high: number,
  indicator: Printed & Pick<IndicatorSummary, 'measure'>,
): { low: string; high: string } {
  const decimals = isPercent(indicator) && high - low >= 5 && (low === 0 || low >= 1) ? 0 : indicator.decimals;
  const unit = isPercent(indicator) || indicator.measure === 'count' ? '' : ` ${indicator.unit}`;
  return { low: printValue(low, indicator, decimals), high: `${printValue(high, indicator, decimals)}${unit}` };
}
