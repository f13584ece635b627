// How a value fills an area or a tile: its class, or the hatch of the reason why there is none.
import type { NoValue, ValueMark } from '../../model/figures/figure.ts';

const hatches: Readonly<Record<NoValue, string>> = {
  not_known: 'url(#pattern-unknown)',
  suppressed: 'url(#pattern-suppressed)',
  not_applicable: 'url(#pattern-not-applicable)',
};

export const hatchOf = (noValue: NoValue): string => hatches[noValue];
export const classFill = (index: number): string => `var(--class-${index + 1})`;

export function valueFill(mark: ValueMark): string {
  if (mark.class !== null) return classFill(mark.class);
  return hatchOf(mark.noValue ?? 'not_known');
}
