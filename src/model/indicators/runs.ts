// A series cut into runs: a line is never drawn over a missing period or a break in the series.
import type { IndicatorBlock, IndicatorSummary, Period } from '../catalogue.ts';
import type { TrendPoint } from '../figures/figure.ts';
import { printValue } from './print-value.ts';
import { valueAt } from './value-at.ts';

/** Usual distance between two periods, in years: the smallest one. Infinity for a single period. */
export function usualStep(periods: readonly Period[]): number {
  const steps = periods.slice(1).map((period, index) => period.at - (periods[index]?.at ?? -Infinity));
  return Math.min(Infinity, ...steps.filter((step) => step > 0));
}

/** Runs of points of the area at `place`; a period that is not in the table at all is a gap as well. */
export function runsOf(
  block: IndicatorBlock,
  place: number,
  periods: readonly Period[],
  indicator: IndicatorSummary,
): readonly (readonly TrendPoint[])[] {
  const step = usualStep(periods);
  const runs: TrendPoint[][] = [];
  let open: TrendPoint[] | null = null;
  let before = -Infinity;
  for (const [index, period] of periods.entries()) {
    const { value, origin, flag } = valueAt(block, index, place);
    if (value === null) {
      open = null;
      continue;
    }
    const joined: boolean = open !== null && !period.breakBefore && flag !== 'break' && period.at - before < step * 1.5;
    if (!joined || open === null) runs.push((open = []));
    open.push({ at: period.at, value, period: period.label, printed: printValue(value, indicator), origin });
    before = period.at;
  }
  return runs;
}
