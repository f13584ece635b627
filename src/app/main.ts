// The atlas as a site: an address for each page, its data fetched from beside it.
import { siteReader } from '../load/reader.ts';
import { writeAddress } from '../spec/address.ts';
import { showPart } from './show-part.ts';
import { startAtlas, type Asked } from './start.ts';

const root = import.meta.env.DEV ? new URL('/', location.href) : new URL(/* @vite-ignore */ '../', import.meta.url);
const askedBy = ({ pathname, search }: URL | Location): Asked => [pathname.slice(root.pathname.length), search];

/** What was drawn is the view without a query. */
const isDrawn = location.search.length < 2;
/** Where the view is drawn afresh, the browser has looked for the part that the address points at before it was there. */
const pointsInside = !isDrawn && location.hash.length > 1;

// Not awaited here: the bundler would cut the first files of every page into many.
startAtlas({
  read: siteReader(root),
  asked: () => askedBy(location),
  linked: (url) =>
    url.hash === '' && url.origin === root.origin && url.pathname.startsWith(root.pathname) ? askedBy(url) : null,
  address: (view) => new URL(writeAddress(view), root),
  isDrawn: () => isDrawn,
  whole: pointsInside,
  site: (path) => new URL(path, root),
})
  .then(() => {
    if (pointsInside) showPart(location.hash.slice(1));
    keepWhenIdle();
  })
  .catch(() => undefined);

/** Milliseconds in which the later parts of the page come first: saving fetches the whole site. */
const afterLaterParts = 4000;

/** Saving comes last: it must not be felt. A kept edition lies within the site of the current one, and stays as it is. */
function keepWhenIdle(): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator) || document.getElementById('kept-edition')) return;
  const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
  setTimeout(() => {
    whenIdle(() => {
      import('../offline/keep.ts').then(({ keepOffline }) => keepOffline(root)).catch(() => undefined);
    });
  }, afterLaterParts);
}
