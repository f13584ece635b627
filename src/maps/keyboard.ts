// Which area a key leads to: arrows go to a neighbour in that direction, so that a map can be walked without seeing it.

/** A place on a map or a tile map, with the codes of its neighbours. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly neighbours: readonly string[];
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * Code of the place that `key` leads to from `from`; null where the key leads nowhere.
 * Arrows prefer a neighbour within 60° of the direction, else the nearest place that way. Home and End: first and last.
 */
export function placeAfter(places: readonly Place[], from: string, key: string): string | null {
  if (key === 'Home') return places[0]?.code ?? null;
  if (key === 'End') return places.at(-1)?.code ?? null;
  const direction = directions[key];
  const here = places.find((place) => place.code === from);
  if (!direction || !here) return null;
  const neighbours = places.filter((place) => here.neighbours.includes(place.code));
  return nearest(here, neighbours, direction, 0.5) ?? nearest(here, places, direction, 0.5);
}

/** The place that lies most in the direction; `least` is the smallest cosine of the angle between. */
function nearest(
  here: Place,
  places: readonly Place[],
  [dx, dy]: readonly [number, number],
  least: number,
): string | null {
  let best: string | null = null;
  let bestCost = Infinity;
  for (const place of places) {
    const [x, y] = [place.x - here.x, place.y - here.y];
    const distance = Math.hypot(x, y);
    if (place.code === here.code || distance === 0) continue;
    const cosine = (x * dx + y * dy) / distance;
    const cost = distance / cosine ** 2;
    if (cosine >= least && cost < bestCost) [best, bestCost] = [place.code, cost];
  }
  return best;
}

/** First place after `from` whose name begins with the typed letters, going round. */
export function placeByName(places: readonly Place[], from: string, typed: string): string | null {
  const start = places.findIndex((place) => place.code === from);
  const order = typed.length > 1 ? start : start + 1;
  const round = [...places.slice(order), ...places.slice(0, order)];
  const wanted = typed.toLowerCase();
  return round.find((place) => nameStart(place.name).startsWith(wanted))?.code ?? null;
}

/** Readers type "Highland", not "NHS Highland". */
function nameStart(name: string): string {
  return name.toLowerCase().replace(/^nhs /u, '');
}
