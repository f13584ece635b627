// Ticks of a value axis: no more decimals than they need.
import type { IndicatorSummary } from '../catalogue.ts';
import { printValue } from '../indicators/print-value.ts';

const decimalsOf = (values: readonly number[]): number =>
  [0, 1, 2, 3].find((decimals) => values.every((value) => Math.abs(Number(value.toFixed(decimals)) - value) < 1e-9)) ??
  4;

export function tickLabels(
  values: readonly number[],
  indicator: Pick<IndicatorSummary, 'unit' | 'decimals'>,
): readonly { readonly value: number; readonly label: string }[] {
  const decimals = decimalsOf(values);
  return values.map((value) => ({ value, label: printValue(value, indicator, decimals) }));
}
