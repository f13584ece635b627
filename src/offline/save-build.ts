// Saves all files of one build or none, each with the bytes that the build wrote: never a mixture of two builds.
import type { SavedFiles } from './saved-files.ts';
import { readNote, writeNote } from './worker-notes.ts';

const atOnce = 8;
const aDay = 86_400_000;

/** The host gives something else than what was built: asking again soon will not help. */
class OtherFile extends Error {}

/**
 * Files that a build with the same headers has on the device already are not asked for again: their hash tells.
 * Throws where a file cannot be had; at once where this build's files were found to be others within the last day.
 * @param like how the names of caches begin whose files carry the same headers.
 */
export async function saveBuild(
  root: URL,
  cacheName: string,
  like: string,
  { version, files }: SavedFiles,
): Promise<void> {
  const failed = await readNote(root, 'failed');
  if (failed?.version === version && Math.abs(Date.now() - failed.at) < aDay)
    throw new Error('the files on the host are not those that were built; they are tried again after a day');
  const older = (await caches.keys()).filter((name) => name.startsWith(like));
  const cache = await caches.open(cacheName);
  const waiting = Object.entries(files);
  const saveNext = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const url = new URL(next[0], root);
      const there = await savedBefore(older, url, next[1]);
      await (there ? cache.put(url, there) : save(cache, url, next[1]));
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, saveNext));
  } catch (error) {
    waiting.length = 0;
    await caches.delete(cacheName);
    if (error instanceof OtherFile) await writeNote(root, 'failed', { version, at: Date.now() });
    throw error;
  }
}

async function savedBefore(older: readonly string[], url: URL, hash: string): Promise<Response | undefined> {
  for (const cacheName of older) {
    const saved = await caches.match(url, { cacheName });
    if (saved && (await hashOf(await saved.clone().arrayBuffer())) === hash) return saved;
  }
  return undefined;
}

async function save(cache: Cache, url: URL, hash: string): Promise<void> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (response.status >= 500 || response.status === 429)
    throw new Error(`${url.href}: the server answered ${response.status}`);
  if (!response.ok) throw new OtherFile(`${url.href}: the server answered ${response.status}`);
  const content = await response.clone().arrayBuffer();
  if ((await hashOf(content)) !== hash) throw new OtherFile(`${url.href}: not the file that was built`);
  // A page that was led to another address may not be answered with.
  const { headers } = response;
  await cache.put(url, response.redirected ? new Response(content, { headers }) : response);
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
