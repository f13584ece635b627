// Saves all files of one build or none, each with the bytes that the build wrote: never a mixture of two builds.
import type { SavedFiles } from './saved-files.ts';
import { sentAlike } from './sent-alike.ts';
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
  const waiting = Object.entries(files);
  const asked = new Map<string, Response>();
  const ask = async (file: string): Promise<Response> => {
    const response = asked.get(file) ?? (await fromHost(new URL(file, root), files[file] ?? ''));
    asked.set(file, response);
    return response;
  };
  try {
    await ask('');
    const alike = await sentAlike(builds, root, Object.keys(files), ask);
    const saveNext = async (): Promise<void> => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const [file, hash] = next;
        const url = new URL(file, root);
        await cache.put(url, asked.get(file) ?? (await onDevice(alike, url, hash)) ?? (await fromHost(url, hash)));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, saveNext));
  } catch (error) {
    waiting.length = 0;
    // Windows may use what was there before: what is left of it is all that they have.
    if (!builds.includes(cacheName)) await caches.delete(cacheName);
    if (error instanceof OtherFile) await writeNote(root, 'failed', { version, at: Date.now() });
    throw error;
  }
}

/** The bytes that lie there are read: a note of what was saved once would not say what became of it. */
async function onDevice(builds: readonly string[], url: URL, hash: string): Promise<Response | undefined> {
  for (const cacheName of builds) {
    const file = await caches.match(url, { cacheName });
    if (file && (await hashOf(await file.clone().arrayBuffer())) === hash) return file;
  }
  return undefined;
}

/** The file as it was built. Throws where the host gives none, or another one. */
export async function fromHost(url: URL, hash: string): Promise<Response> {
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
