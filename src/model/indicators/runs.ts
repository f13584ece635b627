// A series cut into runs: a line is never drawn over a missing period or a break in the series.
import type { IndicatorBlock, IndicatorSummary, Period } from '../catalogue.ts';
import type { TrendLine, TrendPoint } from '../figures/figure.ts';
import { printValue } from './print-value.ts';
import { valueAt } from './value-at.ts';

/** Usual distance between two periods, in years: the smallest one. Infinity for a single period. */
export function usualStep(periods: readonly Period[]): number {
  const steps = periods.slice(1).map((period, index) => period.at - (periods[index]?.at ?? -Infinity));
  return Math.min(Infinity, ...steps.filter((step) => step > 0));
}

/**
 * Runs of the area at `place`, as rows of the block's columns: broken by a missing value, by a declared break, and by a
 * period that is not in the table at all.
 */
export function unbrokenRuns(
  block: IndicatorBlock,
  place: number,
  periods: readonly Period[],
): readonly (readonly number[])[] {
  const step = usualStep(periods);
  const runs: number[][] = [];
  let open: number[] | null = null;
  let before = -Infinity;
  for (const [index, period] of periods.entries()) {
    const { value, flag } = valueAt(block, index, place);
    if (value === null) {
      open = null;
      continue;
    }
    const joined: boolean = open !== null && !period.breakBefore && flag !== 'break' && period.at - before < step * 1.5;
    if (joined) open?.push(index);
    else runs.push((open = [index]));
    before = period.at;
  }
  return runs;
}

/** The same runs as points of a line. */
export function runsOf(
  block: IndicatorBlock,
  place: number,
  periods: readonly Period[],
  indicator: IndicatorSummary,
): readonly (readonly TrendPoint[])[] {
  const point = (index: number): readonly TrendPoint[] => {
    const { value, origin, flag } = valueAt(block, index, place);
    const period = periods[index];
    if (value === null || period === undefined) return [];
    return [{ at: period.at, value, period: period.label, printed: printValue(value, indicator), origin, flag }];
  };
  return unbrokenRuns(block, place, periods).map((run) => run.flatMap(point));
}

/** Periods of the area at `place` without a value, and why. */
export function missingOf(block: IndicatorBlock, place: number, periods: readonly Period[]): TrendLine['missing'] {
  return periods.flatMap(({ at }, index) => {
    const { missing } = valueAt(block, index, place);
    return missing === null ? [] : [{ at, reason: missing }];
  });
}
