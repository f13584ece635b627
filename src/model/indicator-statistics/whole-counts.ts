// Whole counts behind a proportion or a rate: what our own intervals, funnels and differences are made from.
import type { IndicatorBlock, IndicatorTable } from '../catalogue.ts';
import type { IndicatorNature } from './nature.ts';

/** `count` of `denominator`, both whole. */
export interface WholeCounts {
  readonly count: number;
  readonly denominator: number;
}

export type WhyNoWholeCounts = 'everyone_counted' | 'not_a_rate' | 'counts_not_whole';

const isWhole = (number: number | null): boolean => number === null || Number.isInteger(number);

/**
 * Why nothing is worked out from the counts of an indicator; null where it may be. One count that is not whole makes all of
 * them averages or sums over shared areas: some of these come out whole by accident.
 */
export function whyNoWholeCounts({ blocks }: IndicatorTable, nature: IndicatorNature): WhyNoWholeCounts | null {
  if (nature.chance === 'everyone_counted') return 'everyone_counted';
  if (nature.yearlyAverages) return 'counts_not_whole';
  if (nature.measure !== 'proportion' && nature.measure !== 'rate') return 'not_a_rate';
  const counts = blocks.flatMap(({ numerator = [], denominator = [] }) => [...numerator, ...denominator]);
  return counts.every((period) => period.every(isWhole)) ? null : 'counts_not_whole';
}

/** Counts of the area at `place` in a period; null where a part is missing, or they make no proportion or rate. */
export function wholeCountsAt(
  block: IndicatorBlock,
  period: number,
  place: number,
  { measure }: IndicatorNature,
): WholeCounts | null {
  const count = block.numerator?.[period]?.[place] ?? null;
  const denominator = block.denominator?.[period]?.[place] ?? null;
  if ((block.values[period]?.[place] ?? null) === null || count === null || denominator === null) return null;
  if (!Number.isInteger(count) || !Number.isInteger(denominator) || count < 0 || denominator <= 0) return null;
  return measure === 'proportion' && count > denominator ? null : { count, denominator };
}
