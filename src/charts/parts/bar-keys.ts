// Which bar a key leads to: bars are one list, one beneath the other.
import { placeAfter, placeByName } from '../../maps/keyboard.ts';
import type { RankedBar } from '../../model/figures/figure.ts';

/** Code of the bar that `key` leads to from `from`; null where it leads nowhere. A letter goes to the next name with it. */
export function barAfter(bars: readonly RankedBar[], from: string, key: string): string | null {
  const places = bars.map(({ code, name }, y) => ({ code, name, x: 0, y, neighbours: [] }));
  return placeAfter(places, from, key) ?? (key.length === 1 ? placeByName(places, from, key) : null);
}
