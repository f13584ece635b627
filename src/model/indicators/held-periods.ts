// The periods of an indicator that have at least one value, with their places in its columns.
import type { IndicatorBlock, Period } from '../catalogue.ts';

export interface HeldPeriod {
  /** Row of the block's columns. */
  readonly index: number;
  readonly period: Period;
}

/** Periods of the table in which the block has a value, in the table's order. */
export function heldPeriods(periods: readonly Period[], block: IndicatorBlock | null): readonly HeldPeriod[] {
  return periods
    .map((period, index) => ({ index, period }))
    .filter(({ index }) => block?.values[index]?.some((value) => value !== null) ?? false);
}
