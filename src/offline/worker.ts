// The service worker: saves the site's files of one build, and answers with them. The build writes the list before it.
import { answerTo, isApart, notSavedPage, type Answer, type SavedFiles } from './saved-files.ts';
import type { FetchAsked, WorkerScope } from './worker-scope.ts';

declare const savedFiles: SavedFiles;

const worker = globalThis as unknown as WorkerScope;
const root = new URL(worker.registration.scope);
/** Caches of this site: others on the same host have names of their own. */
const ours = `imh-atlas ${root.pathname} `;
const own = `${ours}${savedFiles.version}`;
const atOnce = 8;

/** All files or none, each with the bytes that the build wrote: never a mixture of two builds. */
async function saveAll(): Promise<void> {
  const cache = await caches.open(own);
  const waiting = Object.entries(savedFiles.files);
  const saveNext = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await save(cache, ...next);
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, saveNext));
  } catch (error) {
    await caches.delete(own);
    throw error;
  }
}

async function save(cache: Cache, file: string, hash: string): Promise<void> {
  const url = new URL(file, root);
  const response = await fetch(new Request(url, { integrity: `sha256-${hash}`, cache: 'no-cache' }));
  if (!response.ok) throw new Error(`${file}: the server answered ${response.status}`);
  // A page that was led to another address may not be answered with.
  const { headers } = response;
  await cache.put(url, response.redirected ? new Response(await response.blob(), { headers }) : response);
}

/** Lets older builds go once no open page can need their files. */
async function tidy(): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length > 1) return;
  const old = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== own);
  await Promise.all(old.map((name) => caches.delete(name)));
}

const saved = async (file: string): Promise<Response | undefined> =>
  (await caches.open(own)).match(new URL(file, root));

async function answer({ request, clientId }: FetchAsked, what: Answer): Promise<Response> {
  if (what.kind === 'lead-on') return Response.redirect(new URL(what.to, root).href, 302);
  if (what.kind === 'not-saved') return fetch(request).catch(notSaved);
  const asking = clientId === '' ? undefined : await worker.clients.get(clientId);
  if (asking && isApart(asking.url.slice(root.href.length))) return fetch(request);
  return (await saved(what.file)) ?? fetch(request);
}

/** Words in the place of a page; its addresses begin at the root, since it stands at any depth. */
async function notSaved(): Promise<Response> {
  const page = await saved(notSavedPage);
  if (!page) return Response.error();
  const words = (await page.text()).replaceAll('="./', `="${root.pathname}`);
  return new Response(words, { status: 503, headers: page.headers });
}

/** A file that only an older build has: a page that is still open from then may ask for it. */
async function olderFile({ request }: FetchAsked): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

worker.addEventListener('install', (event) => {
  event.waitUntil(saveAll());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([worker.clients.claim(), tidy()]));
});
worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const what = answerTo({ method, mode, url: new URL(url) }, root, savedFiles);
  if (what) event.respondWith(answer(event, what));
  else if (url.startsWith(new URL('assets/', root).href) && method === 'GET') event.respondWith(olderFile(event));
});
worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(worker.skipWaiting());
  if (event.data === 'what-is-saved') {
    event.ports[0]?.postMessage({ edition: savedFiles.edition, bytes: savedFiles.bytes });
    event.waitUntil(tidy());
  }
});
