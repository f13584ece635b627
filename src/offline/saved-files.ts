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

/** Length of the part of a version that stands for its files and code; what stands before it, for its headers. */
export const filesInVersion = 16;

export type Answer =
  /** The file saved under this address. */
  | { readonly kind: 'saved'; readonly file: string }
  /** The same address with the slash of a folder. */
  | { readonly kind: 'lead-on'; readonly to: string }
  /** A page of the atlas that is not saved: from the network, or words that say so. */
  | { readonly kind: 'not-saved' };

/** What is kept unchanged, or stands in other people's pages, has its own files: it always comes from the network. */
const ownFiles = /^(?:edition|embed|oembed|imh-embed)(?:\/|\.html|$)/u;

/** True for pages whose requests are never answered here. `below` is a path below the site's root. */
export const isApart = (below: string): boolean => ownFiles.test(below);

/** Folders of the atlas of which nothing is saved. */
const notSavedFolders = ['reports', 'figures'];

/** True in the atlas's own folders: what else lies on the host may have nothing to do with it. */
function isOwn(below: string, files: SavedFiles['files']): boolean {
  const [folder = ''] = below.split('/');
  return notSavedFolders.includes(folder) || Object.keys(files).some((file) => file.startsWith(`${folder}/`));
}

/** Shown in the place of a page that is not saved. */
export const notSavedPage = 'offline.html';

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
  if (isApart(below)) return null;
  const file = below.replace(/(^|\/)index\.html$/u, '$1');
  const isPage = mode === 'navigate';
  if (Object.hasOwn(files, file) && (isPage || url.search === '')) return { kind: 'saved', file };
  if (!isPage) return null;
  if (Object.hasOwn(files, `${below}/`)) return { kind: 'lead-on', to: `${below}/${url.search}` };
  return isOwn(below, files) ? { kind: 'not-saved' } : null;
}
