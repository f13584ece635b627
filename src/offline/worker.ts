// The service worker: saves the site's files of one build, and answers with them. The build writes the list before it.
import { noLongerNeeded, takenOver, type OpenWindows } from './open-windows.ts';
import { fromHost, isWhole, saveBuild } from './save-build.ts';
import { answerTo, isApart, notSavedPage, sayNotSaved, type Answer, type SavedFiles } from './saved-files.ts';
import { windowsInWords } from './windows-in-words.ts';
import { readNote, writeNote } from './worker-notes.ts';
import type { FetchAsked, WorkerScope } from './worker-scope.ts';

declare const savedFiles: SavedFiles;

const worker = globalThis as unknown as WorkerScope;
const root = new URL(worker.registration.scope);
/** Caches of this site: others on the same host have names of their own. */
const ours = `imh-atlas ${root.pathname} `;
const cacheOf = (version: string): string => `${ours}${version}`;
const own = cacheOf(savedFiles.version);

let known: Promise<OpenWindows | null> | undefined;
/** Read once: only the build that answers writes it, when it takes over. */
const openWindows = (): Promise<OpenWindows | null> => (known ??= readNote(root, 'windows').catch(() => null));

const builds = async (): Promise<readonly string[]> => (await caches.keys()).filter((name) => name.startsWith(ours));

const openIds = async (): Promise<readonly string[]> =>
  (await worker.clients.matchAll({ type: 'window' })).map(({ id }) => id);

/** Until windows are claimed, those that are ours are the ones that the build before this one answered. */
async function takeOver(): Promise<void> {
  const now = takenOver(await readNote(root, 'windows').catch(() => null), savedFiles.version, await openIds());
  known = Promise.resolve(now);
  // Without room for it this start of the worker knows it still.
  await writeNote(root, 'windows', now).catch(() => undefined);
  await worker.clients.claim();
  await tidy(now);
  const { installing, waiting } = worker.registration;
  // What a build left behind that never answered; a newer one that comes just now is not that.
  if (installing ?? waiting) return;
  const needed = new Set([now.active, ...now.older].map(cacheOf));
  const left = (await builds()).filter((name) => !needed.has(name));
  await Promise.all(left.map((name) => caches.delete(name)));
}

/** Lets older builds go once no open page is theirs. The host may put an older build back: then it waits, and stays. */
async function tidy(now: OpenWindows): Promise<void> {
  const { installing, waiting } = worker.registration;
  if (installing ?? waiting) return;
  const old = noLongerNeeded(now, await openIds());
  await Promise.all(old.map((version) => caches.delete(cacheOf(version))));
}

const save = async (): Promise<void> => saveBuild(root, own, savedFiles, await builds());

let saving: Promise<void> | undefined;

/** What a page is told: null where the files are not on the device and cannot be had. */
async function whatIsSaved(): Promise<Pick<SavedFiles, 'edition' | 'bytes'> | null> {
  const { edition, bytes } = savedFiles;
  if (await isWhole(own, savedFiles)) return { edition, bytes };
  saving ??= save().finally(() => {
    saving = undefined;
  });
  return saving.then(
    () => ({ edition, bytes }),
    () => null,
  );
}

const saved = (file: string, version = savedFiles.version): Promise<Response | undefined> =>
  caches.match(new URL(file, root), { cacheName: cacheOf(version) }).catch(() => undefined);

async function answer(event: FetchAsked, what: Answer): Promise<Response> {
  const { request, clientId } = event;
  const words = () => notSaved(event);
  if (what.kind === 'lead-on') return Response.redirect(new URL(what.to, root).href, 302);
  if (what.kind === 'not-saved') return fetch(request).catch(words);
  if (request.mode === 'navigate') return (await saved(what.file)) ?? fetch(request).catch(words);
  const asking = clientId === '' ? undefined : await worker.clients.get(clientId);
  if (asking && !inWords.has(clientId) && isApart(asking.url.slice(root.href.length))) return fetch(request);
  const version = (await openWindows())?.windows[clientId] ?? savedFiles.version;
  const file = await saved(what.file, version);
  if (file) return file;
  // The host has no more than the newest build: a window of an older one must not be given that.
  if (version !== savedFiles.version) return Response.error();
  // Where nothing of this build is left, the window's page came from the host too.
  const { [what.file]: hash = '' } = savedFiles.files;
  const given = (await caches.has(own)) ? fromHost(new URL(what.file, root), hash) : fetch(request);
  return given.catch(() => Response.error());
}

const inWords = windowsInWords(async (id) => (await worker.clients.get(id)) !== undefined);

async function notSaved(event: FetchAsked): Promise<Response> {
  const { request, resultingClientId } = event;
  const page = await saved(notSavedPage);
  if (!page) return Response.error();
  event.waitUntil(inWords.add(resultingClientId));
  return new Response(sayNotSaved(await page.text(), new URL(request.url), root), {
    status: 503,
    headers: page.headers,
  });
}

/** A file that this build has not: a window that is still open from an older one may ask for it. */
async function olderFile({ request, clientId }: FetchAsked): Promise<Response> {
  const version = (await openWindows())?.windows[clientId];
  const file = version === undefined ? undefined : await saved(request.url, version);
  return file ?? fetch(request);
}

worker.addEventListener('install', (event) => {
  event.waitUntil(save());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});
worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const what = answerTo({ method, mode, url: new URL(url) }, root, savedFiles);
  if (what) event.respondWith(answer(event, what));
  else if (method === 'GET' && ['assets/', 'data/'].some((folder) => url.startsWith(new URL(folder, root).href)))
    event.respondWith(olderFile(event));
});
worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(worker.skipWaiting());
  if (event.data === 'what-is-saved') event.waitUntil(tell(event.ports[0]));
});

async function tell(port: MessagePort | undefined): Promise<void> {
  port?.postMessage(await whatIsSaved());
  // Read anew: a newer build may have taken over while this one saved.
  const now = await readNote(root, 'windows');
  if (now?.active === savedFiles.version) await tidy(now);
}
