// Saves all files of one build or none, each with the bytes that the build wrote: never a mixture of two builds.
import type { SavedFiles } from './saved-files.ts';
import { readNote, writeNote } from './worker-notes.ts';

const atOnce = 8;
const aDay = 86_400_000;

/** The host gives something else than what was built: asking again soon will not help. */
class OtherFile extends Error {}

/**
 * A file that another build on the device has with the same bytes, and with the headers that the host sends now, is not
 * asked for again. Throws where a file cannot be had; at once where this build's files were found to be others within
 * the last day.
 * @param builds names of the caches of all builds on the device.
 */
export async function saveBuild(
  root: URL,
  cacheName: string,
  { version, files }: SavedFiles,
  builds: readonly string[],
): Promise<void> {
  const failed = await readNote(root, 'failed');
  if (failed?.version === version && Math.abs(Date.now() - failed.at) < aDay)
    throw new Error('the files on the host are not those that were built; they are tried again after a day');
  const cache = await caches.open(cacheName);
  const { '': start = '', ...others } = files;
  const waiting = Object.entries(others);
  try {
    const first = await fromHost(root, start);
    const alike = await withHeadersOf(first, builds, root);
    await cache.put(root, first);
    const saveNext = async (): Promise<void> => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const url = new URL(next[0], root);
        await cache.put(url, (await onDevice(alike, url, next[1])) ?? (await fromHost(url, next[1])));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, saveNext));
  } catch (error) {
    waiting.length = 0;
    const isOther = error instanceof OtherFile;
    // Without a network, what is left of a build is all that there is.
    if (isOther || !builds.includes(cacheName)) await caches.delete(cacheName);
    if (isOther) await writeNote(root, 'failed', { version, at: Date.now() });
    throw error;
  }
}

/** What a page may do and load, and who may load it. */
const rules = [
  ...['content-security-policy', 'permissions-policy', 'referrer-policy', 'x-content-type-options'],
  ...['cross-origin-opener-policy', 'cross-origin-resource-policy', 'access-control-allow-origin'],
];
const rulesOf = ({ headers }: Response): string => JSON.stringify(rules.map((name) => headers.get(name)));

/** Builds whose first page has the headers that the host sends with it now: a host may change them without a new build. */
async function withHeadersOf(first: Response, builds: readonly string[], root: URL): Promise<readonly string[]> {
  const pages = await Promise.all(builds.map((cacheName) => caches.match(root, { cacheName })));
  return builds.filter((_, index) => {
    const page = pages[index];
    return page && rulesOf(page) === rulesOf(first);
  });
}

/** The bytes that lie there are read: a note of what was saved once would not say what became of it. */
async function onDevice(builds: readonly string[], url: URL, hash: string): Promise<Response | undefined> {
  for (const cacheName of builds) {
    const file = await caches.match(url, { cacheName });
    if (file && (await hashOf(await file.clone().arrayBuffer())) === hash) return file;
  }
  return undefined;
}

async function fromHost(url: URL, hash: string): Promise<Response> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (response.status >= 500 || response.status === 429)
    throw new Error(`${url.href}: the server answered ${response.status}`);
  if (!response.ok) throw new OtherFile(`${url.href}: the server answered ${response.status}`);
  const content = await response.clone().arrayBuffer();
  if ((await hashOf(content)) !== hash) throw new OtherFile(`${url.href}: not the file that was built`);
  // A page that was led to another address may not be answered with.
  const { headers } = response;
  return response.redirected ? new Response(content, { headers }) : response;
}

async function hashOf(content: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...hash));
}

/** True where every file of the build lies on the device: a browser may have made room. */
export async function isWhole(cacheName: string, { files }: SavedFiles): Promise<boolean> {
  if (!(await caches.has(cacheName))) return false;
  const saved = await (await caches.open(cacheName)).keys();
  return saved.length >= Object.keys(files).length;
}
