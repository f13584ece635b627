// The axis of a spine row: symmetric about the nation, and flipped where low is good, so that better is always right.
import type { AreaSpread, Polarity } from '../catalogue.ts';
import type { SpinePlaces } from './figure.ts';

export interface OnSpine {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Places of an area's value and interval, and of the spread of all areas, from 0 to 1 with the nation at 0.5. The axis
 * reaches as far as the farthest of them on either side; where all are equal, all stand in the middle. A neutral
 * indicator is not flipped. Source: methods.md, section 2, spine chart.
 */
export function spinePlaces(
  { value, lower, upper }: OnSpine,
  spread: AreaSpread,
  nation: number,
  polarity: Polarity,
): SpinePlaces {
  const hasInterval = value !== null && lower !== null && upper !== null;
  const drawn = [spread.lowest, spread.highest, value, ...(hasInterval ? [lower, upper] : [])];
  const reach = Math.max(...drawn.map((one) => (one === null ? 0 : Math.abs(one - nation))));
  const flipped = polarity === 'higher_is_worse';
  const place = (one: number): number => (reach > 0 ? 0.5 + ((one - nation) / (2 * reach)) * (flipped ? -1 : 1) : 0.5);
  const between = (one: number, other: number) => {
    const [a, b] = [place(one), place(other)];
    return a <= b ? { from: a, to: b } : { from: b, to: a };
  };
  return {
    spread: between(spread.lowest, spread.highest),
    middle: between(spread.lowerQuartile, spread.upperQuartile),
    dot: value === null ? null : place(value),
    interval: hasInterval ? between(lower, upper) : null,
    flipped,
  };
}
