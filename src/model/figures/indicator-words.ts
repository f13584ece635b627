// What is said of one area's value, on focus, hover and selection: value with unit, interval, origin, what is odd.
import { strings } from '../../app/strings/index.ts';
import type { IndicatorSummary } from '../catalogue.ts';
import { printValue, printWithUnit } from '../indicators/print-value.ts';
import type { AreaValue } from '../indicators/value-at.ts';

const text = strings.indicators.words;

/** `12.5%`, or why there is none: `not published`. */
export function printedOf(value: AreaValue, indicator: IndicatorSummary): string {
  if (value.value !== null) return printValue(value.value, indicator);
  return value.missing === null ? text.noFigure : strings.figures.missing[value.missing];
}

/** `NHS Fife: 12.5% of reviews (interval 11.8% to 13.2%); derived by us; provisional.` */
export function wordsOf(name: string, value: AreaValue, indicator: IndicatorSummary): string {
  if (value.value === null) return `${name}: ${printedOf(value, indicator)}.`;
  const parts = [`${name}: ${printWithUnit(value.value, indicator)}${intervalOf(value, indicator)}`];
  if (value.origin === 'derived') parts.push(text.origin.derived);
  if (value.flag !== null) parts.push(text.flag[value.flag]);
  return `${parts.join('; ')}.`;
}

function intervalOf({ lower, upper }: AreaValue, indicator: IndicatorSummary): string {
  if (lower === null || upper === null) return '';
  return ` (${text.interval(printValue(lower, indicator), printValue(upper, indicator))})`;
}
