// Radius of a proportional circle: its area, not its radius, grows with the value.
import type { CircleKey } from '../../model/figures/figure.ts';

/** Share of the frame's width that the largest circle's radius takes. */
const largestShare = 0.1;

/** In the frame's units; 0 for a true zero. */
export function circleRadius(value: number, largest: number, frameWidth: number): number {
  return largest > 0 ? Math.sqrt(Math.max(0, value) / largest) * frameWidth * largestShare : 0;
}

/** Room for the label beneath a circle of the legend, in the frame's units. */
export const labelHeight = 60;

/** Height of the legend's row beneath the map. */
export function circleKeyHeight({ legend, largest }: CircleKey, frameWidth: number): number {
  const widest = Math.max(0, ...legend.map(({ value }) => circleRadius(value, largest, frameWidth)));
  return legend.length > 0 ? 2 * widest + labelHeight + 40 : 0;
}
