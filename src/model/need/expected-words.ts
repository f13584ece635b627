// An expected range as it is read: rounded outwards, never to a single number.
import { strings } from '../../app/strings/index.ts';
import type { TwinCell } from '../figures/figure.ts';
import { formatNumber } from '../figures/format.ts';
import { displayRange, displayStep } from '../statistics/need-range.ts';
import { numberBehind, type ExpectedNumber, type NeedRange } from './expected.ts';

export interface PrintedRange {
  readonly from: string;
  readonly to: string;
}

/** The range rounded outwards: `60` and `150`. */
export function printedRange({ low, high }: NeedRange): PrintedRange {
  const shown = displayRange(numberBehind(low), numberBehind(high));
  return { from: formatNumber(shown.low), to: formatNumber(shown.high) };
}

/** Both ends as cells of a table: a file has each as the number that is printed, and never the one without the other. */
export function endCells(range: NeedRange): { readonly low: TwinCell; readonly high: TwinCell } {
  const shown = displayRange(numberBehind(range.low), numberBehind(range.high));
  const cell = (roundedOutwards: number, expected: ExpectedNumber): TwinCell => ({
    text: formatNumber(roundedOutwards),
    expected,
    roundedOutwards,
  });
  return { low: cell(shown.low, range.low), high: cell(shown.high, range.high) };
}

/** `60 to 150`; where no child was counted, words. */
export function shortRange(range: NeedRange): string {
  if (numberBehind(range.high) === 0) return strings.expected.nobody;
  const { from, to } = printedRange(range);
  return strings.expected.range(from, to);
}

/** `between about 60 and 150`; where no child was counted, words. */
export function rangeInWords(range: NeedRange): string {
  if (numberBehind(range.high) === 0) return strings.expected.nobody;
  const { from, to } = printedRange(range);
  return strings.expected.between(from, to);
}

/** A mark within a range, to the nearest step of the range: `about 90`. */
export function printedMark(mark: ExpectedNumber, { high }: NeedRange): string {
  const step = displayStep(numberBehind(high));
  return strings.expected.about(formatNumber(Math.round(numberBehind(mark) / step) * step));
}

/** A gap, whichever way it goes: `between about 20 and 90`. */
export function gapInWords({ low, high }: NeedRange): string {
  const ends = [Math.abs(numberBehind(low)), Math.abs(numberBehind(high))];
  const shown = displayRange(Math.min(...ends), Math.max(...ends));
  return strings.expected.between(formatNumber(shown.low), formatNumber(shown.high));
}
