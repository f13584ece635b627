// Starts an embed: the drawing of build time stays as it is, and comes to life. Only where another view is asked for, by
// the address or by the page around, is the app fetched that can draw it.
import { asksForAnother } from '../spec/embed-keys.ts';
import { bringToLife } from './drawn-areas.ts';
import { changeQuery, readSet } from './protocol.ts';
import { followHeight, tell, tellHeight } from './tell.ts';

const root = import.meta.env.DEV ? new URL('/', location.href) : new URL(/* @vite-ignore */ '../', import.meta.url);
const target = document.getElementById('embed');
const page = document.documentElement;
let query = location.search;

function stand(ready: 'true' | 'failed'): void {
  page.classList.remove('awaiting-view');
  page.dataset['ready'] = ready;
  const notice = document.getElementById('not-started');
  if (notice) notice.hidden = ready === 'true';
}

/** Draws the view that the query asks for; what was drawn stays where that fails. */
async function draw(): Promise<void> {
  if (!target) return;
  try {
    const { drawEmbed } = await import('./app.ts');
    const path = location.pathname.slice(root.pathname.length);
    await drawEmbed({ root, path, query, target, change });
    stand('true');
    tellHeight();
  } catch (error) {
    stand(target.firstElementChild && page.dataset['ready'] === 'true' ? 'true' : 'failed');
    console.error(error);
  }
}

function change(words: Readonly<Record<string, string | null>>): void {
  const changed = changeQuery(query, words);
  if (changed === query) return;
  query = changed;
  void draw();
}

addEventListener('message', (event) => {
  const words = event.source === parent && parent !== window ? readSet(event.data) : null;
  if (!words) return;
  change(words);
  tellHeight();
});

const noFigure = document.getElementById('no-figure');
if (noFigure && !asksForAnother(query)) {
  noFigure.hidden = false;
  stand('true');
} else if (target?.firstElementChild && !asksForAnother(query)) {
  bringToLife(target, (area) => {
    tell({ type: 'imh:select', area });
  });
  stand('true');
  tell({ type: 'imh:state', address: location.href });
} else void draw();
tell({ type: 'imh:ready' });
followHeight();
