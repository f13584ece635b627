// Shares that add up to one whole over the areas say how large each area is, not how its people fare.
import { fsum } from 'd3-array';
import type { IndicatorBlock } from '../catalogue.ts';
import type { IndicatorNature } from './nature.ts';

/** True where every area has the same denominator and the values add up to the whole, as far as rounding lets them. */
export function areSharesOfOneWhole(
  block: IndicatorBlock,
  period: number,
  { measure, multiplier }: IndicatorNature,
): boolean {
  const values = block.values[period] ?? [];
  const wholes = values.flatMap((value, place) =>
    value === null ? [] : [block.denominator?.[period]?.[place] ?? null],
  );
  if (measure !== 'proportion' || wholes.length < 2 || wholes.includes(null) || new Set(wholes).size > 1) return false;
  return Math.abs(fsum(values, (value) => value ?? 0) - multiplier) < multiplier / 100;
}
