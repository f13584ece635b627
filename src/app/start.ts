// Starts the atlas in the browser: takes over the page that was drawn at build time. The same wherever it lies; its entry
// (main.ts of the site, src/single-file/main.ts) says where that is.
import { hydrate, mount } from 'svelte';
import type { Reader } from '../load/reader.ts';
import { groundInDocument } from '../maps/ground.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { vocabularyOf } from '../model/vocabulary.ts';
import { readAddress } from '../spec/address.ts';
import type { ViewSpec } from '../spec/view-spec.ts';
import { Session } from '../state/session.svelte.ts';
import { loadPage } from '../views/pages.ts';
import App from './App.svelte';
import type { Frame } from './frame.ts';

/** Path below the atlas's root and query: `coverage/`, `?service=…`. */
export type Asked = readonly [path: string, query: string];

export interface Place extends Frame {
  readonly read: Reader;
  /** What the address bar asks for. */
  readonly asked: () => Asked;
  /** What a link asks for; null where it leads to no view of the atlas. */
  readonly linked: (url: URL) => Asked | null;
  /** Address of a view for the address bar. */
  readonly address: (view: ViewSpec) => URL | string;
  /** Whether the view that the address bar asks for is the one that was drawn at build time. */
  readonly isDrawn: () => boolean;
  /** Whether the parts of a page that come later are to be there from the start. */
  readonly whole?: boolean;
  /** Called when Back, Forward, or an address that a reader changed has been followed. */
  readonly followed?: () => void;
}

/** State of an entry of the history that the atlas has written; one that a reader types has null. */
export const written = 1;

/** Never throws: where it cannot start, what was drawn stays readable, and the page says so. */
export async function startAtlas(place: Place): Promise<void> {
  try {
    await start(place);
  } catch (error) {
    stand('failed');
    // Where a developer looks.
    console.error(error);
  }
}

async function start({
  read,
  asked,
  linked,
  address,
  isDrawn,
  whole = false,
  followed,
  ...frame
}: Place): Promise<void> {
  const ground = groundInDocument(read);
  const load = (view: ViewSpec) => loadPage(view, { read, ground, whole });
  const known = vocabularyOf(await read<Catalogue>('catalogue.json'));
  const here = () => readAddress(...asked(), known);
  const { view, notes } = here();
  const session = new Session({
    first: { view, content: await load(view) },
    notes,
    load,
    write: (next, how) => {
      history[how === 'push' ? 'pushState' : 'replaceState'](written, '', address(next));
    },
  });
  addEventListener('popstate', () => {
    const back = here();
    void session.restore(back.view, back.notes).then(followed);
  });
  const readLink = (url: URL) => {
    const wanted = linked(url);
    return wanted && readAddress(...wanted, known);
  };
  const target = document.getElementById('app');
  if (!target) throw new Error('index.html: there is no #app; the page was changed by hand');
  const props = { session, readLink, ...frame };
  // Anything but what was drawn at build time is drawn afresh.
  if (target.firstElementChild && isDrawn()) hydrate(App, { target, props });
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
