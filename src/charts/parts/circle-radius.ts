// Radius of a proportional circle: its area, not its radius, grows with the value.

/** Share of the frame's width that the largest circle's radius takes. */
const largestShare = 0.1;

/** In the frame's units; 0 for a true zero. */
export function circleRadius(value: number, largest: number, frameWidth: number): number {
  return largest > 0 ? Math.sqrt(Math.max(0, value) / largest) * frameWidth * largestShare : 0;
}
