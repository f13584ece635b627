// What the service worker writes down for its next start and for the builds that come after it.
import type { OpenWindows } from './open-windows.ts';

/** A build whose files on the host were not those that were built. */
export interface FailedBuild {
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface Notes {
  readonly windows: OpenWindows;
  readonly failed: FailedBuild;
}

const cacheOf = (root: URL): string => `imh-atlas-notes ${root.pathname}`;

export async function readNote<Name extends keyof Notes>(root: URL, name: Name): Promise<Notes[Name] | null> {
  const note = await caches.match(new URL(name, root), { cacheName: cacheOf(root) });
  return note ? ((await note.json()) as Notes[Name]) : null;
}

export async function writeNote<Name extends keyof Notes>(root: URL, name: Name, note: Notes[Name]): Promise<void> {
  const cache = await caches.open(cacheOf(root));
  await cache.put(new URL(name, root), Response.json(note));
}
