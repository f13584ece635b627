// What is said of one area's value, on focus, hover and selection: value with unit, interval, places, origin, what is odd.
import { strings } from '../../app/strings/index.ts';
import type { AreaInterval, IndicatorSummary } from '../catalogue.ts';
import type { IndicatorReading } from '../indicators/indicator-reading.ts';
import { printValue, withUnit } from '../indicators/print-value.ts';
import type { AreaValue } from '../indicators/value-at.ts';
import { ordinal } from './format.ts';
import type { AreaWithValue } from './indicator-areas.ts';

const text = strings.indicators.words;

/** What is measured, where and when: `Smoking, % of women, by health board, 2023`. */
export function measureWords({ indicator, geography, period }: IndicatorReading): string {
  return strings.indicators.subtitle.measure(
    indicator.title,
    indicator.unit,
    geography.noun,
    period?.period.label ?? '',
  );
}

/** `12.5%`, or why there is none: `not published`. */
export function printedOf(value: AreaValue, indicator: IndicatorSummary): string {
  if (value.value !== null) return printValue(value.value, indicator);
  return value.missing === null ? text.noFigure : strings.figures.missing[value.missing];
}

/** `NHS Fife: 12.5% of reviews (95% interval 11.8% to 13.2%, worked out by us); 3rd to 11th of 14; provisional.` */
export function wordsOf(
  { area, at, interval, rank }: AreaWithValue,
  indicator: IndicatorSummary,
  printed = printedOf(at, indicator),
): string {
  if (at.value === null) return `${area.name}: ${printed}.`;
  const parts = [`${area.name}: ${withUnit(printed, indicator)}${intervalWords(interval, indicator)}`];
  if (rank) parts.push(strings.intervals.placesOf(ordinal(rank.from), ordinal(rank.to), rank.of));
  if (at.origin === 'derived') parts.push(text.origin.derived);
  if (at.flag !== null) parts.push(text.flag[at.flag]);
  return `${parts.join('; ')}.`;
}

function intervalWords(interval: AreaInterval | null, indicator: IndicatorSummary): string {
  if (!interval) return '';
  const [from, to] = [interval.lower, interval.upper].map((end) => printValue(end, indicator));
  return ` (${strings.intervals.spoken(from ?? '', to ?? '', interval.method !== 'source')})`;
}
