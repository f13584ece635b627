// Starts the atlas in the browser: takes over the page that was drawn at build time.
import { hydrate, mount } from 'svelte';
import { siteReader } from '../load/reader.ts';
import { groundInDocument } from '../maps/ground.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { vocabularyOf } from '../model/vocabulary.ts';
import { readAddress, writeAddress } from '../spec/address.ts';
import { Session } from '../state/session.svelte.ts';
import { loadPage } from '../views/pages.ts';
import App from './App.svelte';

const root = import.meta.env.DEV ? new URL('/', location.href) : new URL(/* @vite-ignore */ '../', import.meta.url);
const read = siteReader(root);
const ground = groundInDocument(read);
const load = (view: Parameters<typeof loadPage>[0]) => loadPage(view, { read, ground });

async function start(): Promise<void> {
  const known = vocabularyOf(await read<Catalogue>('catalogue.json'));
  const here = () => readAddress(location.pathname.slice(root.pathname.length), location.search, known);
  const { view, notes } = here();
  const session = new Session({
    first: { view, content: await load(view) },
    notes,
    load,
    write: (next, how) => {
      const address = new URL(writeAddress(next), root);
      if (how === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    },
  });
  addEventListener('popstate', () => {
    const back = here();
    void session.restore(back.view, back.notes);
  });
  const readLink = (url: URL) =>
    url.origin === root.origin && url.pathname.startsWith(root.pathname)
      ? readAddress(url.pathname.slice(root.pathname.length), url.search, known)
      : null;
  show({ session, readLink, site: (path) => new URL(path, root) });
}

function show(props: {
  session: Session<Awaited<ReturnType<typeof load>>>;
  readLink: (url: URL) => ReturnType<typeof readAddress> | null;
  site: (path: string) => URL;
}): void {
  const target = document.getElementById('app');
  if (!target) throw new Error('index.html: there is no #app; the page was changed by hand');
  // What was drawn at build time is the view without a query: anything else is drawn afresh.
  if (target.firstElementChild && location.search.length < 2) hydrate(App, { target, props });
  else {
    target.replaceChildren();
    mount(App, { target, props });
  }
  keepIcon();
  stand('true');
}

/** Ends the wait for the view, and says whether the page has come to life. */
function stand(ready: 'true' | 'failed'): void {
  document.documentElement.classList.remove('awaiting-view');
  document.documentElement.dataset['ready'] = ready;
  const notice = document.getElementById('not-started');
  if (notice) notice.hidden = ready === 'true';
}

/** The icon's address is relative to the first page: another page's address would lead it astray. */
function keepIcon(): void {
  for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]'))
    icon.setAttribute('href', icon.href);
}

start().catch((error: unknown) => {
  // The drawn page stays readable without us; say what failed where a developer looks.
  stand('failed');
  console.error(error);
});
