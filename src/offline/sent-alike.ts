// Whether the files of a build on the device have the headers that the host sends now: it may change them without a new build.

/** What a file is; what a page may do and load; and who may load it. */
const compared = [
  ...['content-type', 'content-security-policy', 'permissions-policy', 'referrer-policy', 'x-content-type-options'],
  ...['cross-origin-opener-policy', 'cross-origin-resource-policy', 'access-control-allow-origin'],
];
const headersOf = ({ headers }: Response): string => JSON.stringify(compared.map((name) => headers.get(name)));

/** Hosts have rules by folder. */
const folders = ['assets/', 'data/'];

/**
 * Builds whose first page, and one file each of assets and data, have the headers that the host sends with them now.
 * @param builds names of caches.
 * @param files addresses below the root of the files that are wanted: of others nothing is compared.
 * @param ask gives a file from the host.
 */
export async function sentAlike(
  builds: readonly string[],
  root: URL,
  files: readonly string[],
  ask: (file: string) => Promise<Response>,
): Promise<readonly string[]> {
  const isAlike = async (cacheName: string): Promise<boolean> => {
    const kept = (file: string) => caches.match(new URL(file, root), { cacheName });
    const page = await kept('');
    if (!page || headersOf(page) !== headersOf(await ask(''))) return false;
    for (const folder of folders) {
      for (const file of files.filter((name) => name.startsWith(folder))) {
        const there = await kept(file);
        if (!there) continue;
        if (headersOf(there) !== headersOf(await ask(file))) return false;
        break;
      }
    }
    return true;
  };
  const alike: string[] = [];
  for (const cacheName of builds) if (await isAlike(cacheName)) alike.push(cacheName);
  return alike;
}
