// How many children research would expect: a range, its sum over areas, and its rounding (methods of synthetic estimates).
import { fsum } from 'd3-array';
import { expectedFrom, numberBehind, type ExpectedNumber, type NeedEstimate } from '../need/expected.ts';

/** Prevalences as shares from 0 to 1; one set for all areas. */
export interface PrevalenceShares {
  readonly low: number;
  readonly high: number;
  readonly marks: readonly number[];
}

const isShare = (share: number): boolean => share >= 0 && share <= 1;

/**
 * Expected numbers among `children`: children × prevalence, for the low, the high and each mark; unrounded.
 * Throws an Error where the number of children is negative or not finite, or a prevalence is no share.
 */
export function needRange(children: number, { low, high, marks }: PrevalenceShares): NeedEstimate {
  if (!(children >= 0 && Number.isFinite(children))) throw new Error('needRange: children must be 0 or more.');
  if (![low, high, ...marks].every(isShare) || low > high) {
    throw new Error('needRange: prevalences are shares from 0 to 1, the low one first.');
  }
  const times = (share: number): ExpectedNumber => expectedFrom(children * share);
  return { low: times(low), high: times(high), marks: marks.map(times) };
}

const sum = (parts: readonly ExpectedNumber[]): ExpectedNumber => expectedFrom(fsum(parts, numberBehind));

/**
 * The range of a nation: sum of lows to sum of highs. All areas share the one uncertain prevalence, so their ranges
 * move together and never cancel. Null where there are no areas.
 */
export function needTotal(estimates: readonly NeedEstimate[]): NeedEstimate | null {
  const [first] = estimates;
  if (!first) return null;
  return {
    low: sum(estimates.map((estimate) => estimate.low)),
    high: sum(estimates.map((estimate) => estimate.high)),
    marks: first.marks.map((_, index) => sum(estimates.flatMap((estimate) => estimate.marks[index] ?? []))),
  };
}

/** Step that a range with this high end is shown in: two figures of it, and never finer than 5. */
export const displayStep = (high: number): number => Math.max(5, 10 ** (Math.floor(Math.log10(Math.max(1, high))) - 1));

/** Rounds a range outwards for display, to the step of its high end. */
export function displayRange(low: number, high: number): { readonly low: number; readonly high: number } {
  const step = displayStep(high);
  return { low: Math.floor(low / step) * step, high: Math.ceil(high / step) * step };
}
