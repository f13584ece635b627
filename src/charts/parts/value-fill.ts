// How a value fills an area or a tile: its class, or the hatch of the reason why there is none.
import type { NoValue, ValueMark } from '../../model/figures/figure.ts';
import { hatchFill, type Hatch, type HatchSpace } from './hatch.ts';

const hatches: Readonly<Record<NoValue, Hatch>> = {
  not_known: 'unknown',
  suppressed: 'suppressed',
  not_applicable: 'not-applicable',
};

export const hatchOf = (noValue: NoValue, space: HatchSpace = 'pixels'): string => hatchFill(hatches[noValue], space);
export const classFill = (index: number): string => `var(--class-${index + 1})`;

export function valueFill(mark: ValueMark, space: HatchSpace = 'pixels'): string {
  if (mark.class !== null) return classFill(mark.class);
  return hatchOf(mark.noValue ?? 'not_known', space);
}
