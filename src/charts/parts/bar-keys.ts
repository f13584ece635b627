// Which bar a key leads to: bars are one list, one beneath the other.
import { placeAfter, placeByName } from '../../maps/keyboard.ts';

export interface ListedBar {
  readonly code: string;
  readonly name: string;
  readonly selected: boolean;
}

/** Code of the bar that `key` leads to from `from`; null where it leads nowhere. A letter goes to the next name with it. */
export function barAfter(bars: readonly ListedBar[], from: string, key: string): string | null {
  const places = bars.map(({ code, name }, y) => ({ code, name, x: 0, y, neighbours: [] }));
  return placeAfter(places, from, key) ?? (key.length === 1 ? placeByName(places, from, key) : null);
}
