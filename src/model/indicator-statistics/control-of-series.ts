// Control limits of one area's series, over its latest unbroken run.
import { mean } from 'd3-array';
import type { ControlLimitsOfSeries, IndicatorBlock, Period, WhyNoControl, WorkedOut } from '../catalogue.ts';
import { unbrokenRuns } from '../indicators/runs.ts';
import { seriesSignals } from '../statistics/series-signals.ts';
import { xmr } from '../statistics/xmr.ts';
import type { IndicatorNature } from './nature.ts';

type Control = WorkedOut<ControlLimitsOfSeries, WhyNoControl>;

/** Below this many events a period, on average, single values are no basis for limits (methods.md, section 2). */
const fewestEvents = 10;

const none = (missing: WhyNoControl): Control => ({ result: null, missing });

/**
 * XmR limits, shifts and points outside of the area at `place` (methods.md, section 2). Limits do not leave the scale: not
 * below 0 where no value is, not above 100 per cent.
 */
export function controlOfSeries(
  block: IndicatorBlock,
  place: number,
  periods: readonly Period[],
  nature: IndicatorNature,
): Control {
  if (nature.measure === 'count') return none('a_count_of_births_or_people');
  if (nature.severalYears) return none('overlapping_averages');
  const run = unbrokenRuns(block, place, periods).at(-1) ?? [];
  const values = run.map((period) => block.values[period]?.[place] ?? Number.NaN);
  const found = xmr(values);
  if (found.missing !== null) return none('too_few_points');
  if (!run.some((period) => (block.numerator?.[period]?.[place] ?? null) !== null)) return none('counts_not_known');
  if (isSmall(block, place, run, nature)) return none('small_counts');
  const signals = seriesSignals(values, { ...found, centre: found.mean });
  const at = (index: number): number => run[index] ?? -1;
  const result = {
    from: at(0),
    mean: found.mean,
    lower: Math.max(found.lower, Math.min(0, ...values)),
    upper: nature.measure === 'proportion' ? Math.min(found.upper, nature.multiplier) : found.upper,
    shifts: (signals?.shifts ?? []).map(({ from, to }) => ({ from: at(from), to: at(to) })),
    outside: (signals?.astronomical ?? []).map(at),
  };
  return { result, missing: null };
}

/** Events or, of a proportion, all others: a share of 99 % of 50 people rests on one person, as 1 % does. */
function isSmall(block: IndicatorBlock, place: number, run: readonly number[], { measure }: IndicatorNature): boolean {
  const events = run.flatMap((period) => block.numerator?.[period]?.[place] ?? []);
  const others = run.flatMap((period) => {
    const [count, all] = [block.numerator?.[period]?.[place] ?? null, block.denominator?.[period]?.[place] ?? null];
    return measure === 'proportion' && count !== null && all !== null ? [all - count] : [];
  });
  return [events, others].some((counts) => (mean(counts) ?? Infinity) < fewestEvents);
}
