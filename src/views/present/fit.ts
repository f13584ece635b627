// Makes a drawing as large as its place allows: charts keep their own layout, and are enlarged as a whole.
import { cutList } from './cut-list.ts';
import { largestSize, mapShares, sharesOfTiles, sizeOnScreen } from './drawing-sizes.ts';

const largest = 2.6;
/** A grid of many rows is made smaller rather than cut off: its words are read from the back of a room down to this. */
const smallest = 0.8;
/** What a drawing that is longer than the screen is enlarged to: it is scrolled, and must be read from afar all the same. */
const ofScrolled = 1.3;
/** Charts are made to be read down to this width in pixels: enlarged beyond it, their words would meet. */
const narrowest = 440;
/** From here on words beside a map are large enough: a larger map is worth more. */
const enough = 1.25;
/** Size in pixels of the smallest words beside a map, before they are enlarged. */
const smallWords = 14;

/**
 * Enlarges the first element in the holder until it fills it, across or down. A list that is too long is cut, and
 * says how many are left out. Where the page scrolls (a narrow or low screen: `--flow: page`) the drawing keeps its own
 * size. Returns how to stop.
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
  cutList(drawing, null);
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
  const search = (from: number, to: number, share: number, suits: () => boolean) =>
    largestSize(from, to, (size) => {
      set(size, share);
      return suits();
    });
  const [, , least] = mapShares;
  const best = bestOf(drawing, (share) => {
    const size = search(1, most, share, fits);
    if (size !== null) set(size, share);
    return size;
  });
  if (best) {
    set(best.size, best.share);
    return;
  }
  if (cutList(drawing, { fits, search: (suits) => search(1, most, least, suits), set: (size) => set(size, least) }))
    return;
  const smaller = search(smallest, 1, least, fits);
  if (smaller !== null) {
    set(smaller, least);
    return;
  }
  set(search(1, Math.min(most, ofScrolled), least, fitsAcross) ?? search(smallest, 1, least, fitsAcross) ?? 1, least);
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

/** Tries how much of the height a map may have; null where nothing fits at its own size. */
function bestOf(drawing: HTMLElement, sizeAt: (share: number) => number | null): Fitted | null {
  const name = drawing.querySelector<SVGElement>('.map-tiles .tile-label, .need-legend text');
  const tried = name ? sharesOfTiles : drawing.querySelector('.area-list') ? mapShares : mapShares.slice(0, 1);
  let best: Fitted | null = null;
  for (const share of tried) {
    const size = sizeAt(share);
    if (size === null) continue;
    const words = Math.min(smallWords * Math.min(size, enough), name ? sizeOnScreen(name) : Infinity);
    const fitted = { size, share, words };
    if (!best || isBetter(fitted, best)) best = fitted;
  }
  return best;
}

/** Larger smallest words; where these are much the same, larger words beside the map. Else the larger map stands. */
function isBetter(one: Fitted, other: Fitted): boolean {
  const gain = one.words - other.words;
  return gain > 0.5 || (gain > -0.5 && Math.min(one.size, enough) > Math.min(other.size, enough));
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
