// Table twin of the ranked bars: value, interval, whose it is, origin, what is odd.
import { strings } from '../../app/strings/index.ts';
import type { IndicatorReading } from '../indicators/indicator-reading.ts';
import { printValue } from '../indicators/print-value.ts';
import { shorthandOf } from './shorthand.ts';
import type { RankedBar, Twin, TwinCell } from './figure.ts';

const text = strings.indicators;

/** The bars as a table, in their order; columns of intervals where one has an interval. */
export function rankedBarsTwin(
  bars: readonly RankedBar[],
  hasIntervals: boolean,
  caption: string,
  { indicator }: IndicatorReading,
): Twin {
  const number = (value: number | null): TwinCell =>
    value === null ? { text: '' } : { text: printValue(value, indicator), value };
  return {
    caption,
    columns: [
      { label: text.columns.area, numeric: false },
      { label: indicator.unit, numeric: true },
      ...(hasIntervals
        ? [
            { label: strings.intervals.lower, numeric: true },
            { label: strings.intervals.upper, numeric: true },
            { label: strings.intervals.by, numeric: false },
          ]
        : []),
      { label: text.columns.origin, numeric: false },
      { label: text.columns.note, numeric: false },
    ],
    rows: bars.map((bar) => [
      { text: bar.name, code: bar.code },
      { text: bar.printed, ...(bar.value === null ? {} : { value: bar.value }), ...shorthandOf(bar) },
      ...(hasIntervals
        ? [
            number(bar.lower),
            number(bar.upper),
            { text: bar.method === null ? '' : strings.intervals.whose(bar.method) },
          ]
        : []),
      { text: bar.value === null ? '' : strings.figures[bar.origin] },
      { text: bar.flag === null ? '' : text.words.flag[bar.flag] },
    ]),
  };
}
