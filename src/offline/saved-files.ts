// Which files of the site are saved on a reader's device, and what the service worker does with a request.

export interface SavedFiles {
  readonly edition: string;
  /** Changes with any byte of any file, of the service worker, and of the headers that are saved with the files. */
  readonly version: string;
  /** Of all files, as they lie on the device. */
  readonly bytes: number;
  /** Address below the site's root (`coverage/`, `assets/index.js`) → SHA-256 hash in base64. */
  readonly files: Readonly<Record<string, string>>;
}

export type Answer =
  /** The file saved under this address. */
  | { readonly kind: 'saved'; readonly file: string }
  /** The same address with the slash of a folder. */
  | { readonly kind: 'lead-on'; readonly to: string }
  /** A page of the atlas that is not saved: from the network as it is, or words that say so. */
  | { readonly kind: 'not-saved' };

/** What is kept unchanged, or stands in other people's pages, has its own files: it always comes from the network. */
const ownFiles = /^(?:edition|embed|oembed|imh-embed)(?:\/|\.html|$)/u;

/** True for files that are never saved or answered from what is. `below` is a path below the site's root. */
export const isApart = (below: string): boolean => ownFiles.test(below);

/** True for the list of kept editions, and for the pages of one; not for embeds, which stand in other people's pages. */
const isKeptPage = (below: string): boolean =>
  /^edition(?:\/|$)/u.test(below) && !isApart(below.replace(/^edition\/?(?:[^/]*\/)?/u, ''));

/** Folders of the atlas of which nothing is saved. */
const notSavedFolders = ['reports', 'figures'];

/** True in the atlas's own folders: what else lies on the host may have nothing to do with it. */
function isOwn(below: string, files: SavedFiles['files']): boolean {
  const [folder = ''] = below.split('/');
  return notSavedFolders.includes(folder) || Object.keys(files).some((file) => file.startsWith(`${folder}/`));
}

/** Shown in the place of a page that is not saved. */
export const notSavedPage = 'offline.html';

/** In that page: where the words for a folder begin, as they are written. */
export const hiddenFor = (folder: string): string => `<p data-asked-for="${folder}" hidden>`;

/** The page's text with the words for what was asked for, and with addresses that hold at any depth. */
export function sayNotSaved(page: string, url: URL, root: URL): string {
  const [folder = ''] = url.pathname.slice(root.pathname.length).split('/');
  const words = hiddenFor(folder);
  return page.replaceAll('="./', `="${root.pathname}`).replace(words, words.replace(' hidden', ''));
}

export interface Asked {
  readonly method: string;
  /** `navigate` for a page. */
  readonly mode: string;
  readonly url: URL;
}

/**
 * What to do with a request; null = not ours, leave it to the browser. The words of a page's address choose its view,
 * not its file. @param root address of the site's root.
 */
export function answerTo({ method, mode, url }: Asked, root: URL, { files }: Pick<SavedFiles, 'files'>): Answer | null {
  if (method !== 'GET' || url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return null;
  const below = url.pathname.slice(root.pathname.length);
  const isPage = mode === 'navigate';
  if (isApart(below)) return isPage && isKeptPage(below) ? { kind: 'not-saved' } : null;
  const file = below.replace(/(^|\/)index\.html$/u, '$1');
  if (Object.hasOwn(files, file) && (isPage || url.search === '')) return { kind: 'saved', file };
  if (!isPage) return null;
  if (Object.hasOwn(files, `${below}/`)) return { kind: 'lead-on', to: `${below}/${url.search}` };
  return isOwn(below, files) ? { kind: 'not-saved' } : null;
}
