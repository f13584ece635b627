// Sizes to try for a drawing: in steps, and shares of the height for a map.

const step = 0.05;

/** How much of the height a map may have: less of it, where the words beside it would be too small otherwise. */
export const mapShares = [0.6, 0.52, 0.44] as const;
/** Names stand in the tiles: they are as large as their map. */
export const sharesOfTiles = [0.94, 0.86, 0.78, 0.74, 0.7, 0.66, ...mapShares] as const;

/** The largest size between two that suits; null where not even the smaller one does. Larger ones never suit better. */
export function largestSize(from: number, to: number, suits: (size: number) => boolean): number | null {
  const at = (steps: number) => Number((from + steps * step).toFixed(2));
  let [low, high] = [-1, Math.floor((to - from) / step + 1e-9)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (suits(at(middle))) low = middle;
    else high = middle - 1;
  }
  return low < 0 ? null : at(low);
}

/** Size of a map's words in pixels of the screen. */
export function sizeOnScreen(label: SVGElement): number {
  const drawing = label.ownerSVGElement;
  if (!drawing) return 0;
  const [place, own] = [drawing.getBoundingClientRect(), drawing.viewBox.baseVal];
  const scale = Math.min(place.width / own.width, place.height / own.height);
  return scale * Number.parseFloat(getComputedStyle(label).fontSize);
}
