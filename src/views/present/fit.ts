// Makes a drawing as large as its place allows: charts keep their own layout, and are enlarged as a whole.

const largest = 2.6;
const step = 0.05;
/** What a list that is longer than the screen is enlarged to: it is scrolled, and must be read from afar all the same. */
const ofLists = 1.3;
/** Charts are made to be read down to this width in pixels: enlarged beyond it, their words would meet. */
const narrowest = 440;
/** How much of the height a map may have: less of it, where the words beside it would be too small otherwise. */
const shares = [0.6, 0.52, 0.44] as const;
const enough = 1.25;

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
  let best: { readonly size: number; readonly share: number } | null = null;
  for (const share of drawing.querySelector('.area-list') ? shares : shares.slice(0, 1)) {
    const size = search(most, share, fits);
    if (size !== null && size > (best?.size ?? 0)) best = { size, share };
    if (size !== null && size >= Math.min(enough, most)) break;
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
