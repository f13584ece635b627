// Makes a drawing as large as its place allows: charts keep their own layout, and are enlarged as a whole.

const largest = 2.6;
const step = 0.05;
/** What a list that is longer than the screen is enlarged to: it is scrolled, and must be read from afar all the same. */
const ofLists = 1.3;
/** Charts are made to be read down to this width in pixels: enlarged beyond it, their words would meet. */
const narrowest = 440;
/** How much of the height a map may have: less of it, where the words beside it would be too small otherwise. */
const shares = [0.6, 0.52, 0.44] as const;
/** Names stand in the tiles: they are as large as their map. */
const sharesOfTiles = [0.7, 0.66, ...shares] as const;
const enough = 1.25;
/** Size in pixels of the smallest words beside a map, before they are enlarged. */
const smallWords = 14;

/**
 * Enlarges the first element in the holder until it fills it, across or down. Where the page scrolls (a narrow or low
 * screen: `--flow: page`) the drawing keeps its own size. Returns how to stop.
 */
export function fit(holder: HTMLElement): () => void {
  const drawing = holder.firstElementChild;
  if (!(drawing instanceof HTMLElement)) return () => undefined;
  const run = () => {
    fitOnce(holder, drawing);
  };
  const observer = new ResizeObserver(run);
  observer.observe(holder);
  void document.fonts.ready.then(run);
  return () => {
    observer.disconnect();
  };
}

function fitOnce(holder: HTMLElement, drawing: HTMLElement): void {
  holder.classList.remove('scrolls');
  holder.removeAttribute('tabindex');
  if (getComputedStyle(holder).getPropertyValue('--flow').trim() === 'page') {
    drawing.removeAttribute('style');
    return;
  }
  const most = Math.max(1, Math.min(largest, holder.clientWidth / narrowest));
  const set = (size: number, share: number) => {
    drawing.style.zoom = String(size);
    drawing.style.setProperty('--map-room', `${Math.floor((holder.clientHeight * share) / size)}px`);
  };
  const fitsAcross = () => isWithin(drawing);
  const fits = () => fitsAcross() && holder.scrollHeight <= holder.clientHeight + 1;
  /** The largest size that suits; null where not even its own does. */
  const search = (upTo: number, share: number, suits: () => boolean): number | null => {
    let [low, high] = [-1, Math.floor((upTo - 1) / step)];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      set(1 + middle * step, share);
      if (suits()) low = middle;
      else high = middle - 1;
    }
    return low < 0 ? null : 1 + low * step;
  };
  const name = drawing.querySelector<SVGElement>('.map-tiles .tile-label');
  let best: Fitted | null = null;
  for (const share of name ? sharesOfTiles : drawing.querySelector('.area-list') ? shares : shares.slice(0, 1)) {
    const size = search(most, share, fits);
    if (size === null) continue;
    set(size, share);
    const words = Math.min(smallWords * Math.min(size, enough), name ? sizeOnScreen(name) : Infinity);
    const fitted = { size, share, words };
    if (!best || isBetter(fitted, best)) best = fitted;
  }
  if (best) {
    set(best.size, best.share);
    return;
  }
  set(search(Math.min(most, ofLists), shares[2], fitsAcross) ?? 1, shares[2]);
  holder.classList.add('scrolls');
  holder.tabIndex = 0;
  showPicked(holder, drawing);
}

interface Fitted {
  readonly size: number;
  readonly share: number;
  /** Its smallest words, in pixels. */
  readonly words: number;
}

/** Larger smallest words; where these are much the same, larger words beside the map. Else the larger map stands. */
function isBetter(one: Fitted, other: Fitted): boolean {
  const gain = one.words - other.words;
  return gain > 0.5 || (gain > -0.5 && Math.min(one.size, enough) > Math.min(other.size, enough));
}

/** Size of a map's words in pixels of the screen. */
function sizeOnScreen(label: SVGElement): number {
  const drawing = label.ownerSVGElement;
  if (!drawing) return 0;
  const [place, own] = [drawing.getBoundingClientRect(), drawing.viewBox.baseVal];
  const scale = Math.min(place.width / own.width, place.height / own.height);
  return scale * Number.parseFloat(getComputedStyle(label).fontSize);
}

/** Labels may reach a little beyond their drawing; a table scrolls within itself. */
function isWithin(drawing: Element): boolean {
  const isWider = ({ scrollWidth, clientWidth }: Element, by: number) => scrollWidth > clientWidth + by;
  return !isWider(drawing, 16) && [...drawing.querySelectorAll('.table-region')].every((region) => !isWider(region, 1));
}

/** A list is scrolled to the area that is picked out. */
function showPicked(holder: Element, drawing: Element): void {
  const picked = drawing.querySelector('tr.selected, .picked');
  if (!picked) return;
  const below = picked.getBoundingClientRect().bottom - holder.getBoundingClientRect().bottom;
  if (below > -80) holder.scrollTop += below + 160;
}
