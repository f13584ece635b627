// Keeps a built site as an edition: a folder that never changes again, with a notice on each page and a manifest.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { replaceFolderBy } from '../data/write/replace-folder.ts';
import { filesBelow } from '../files-below.ts';
import { EditionError } from './edition-error.ts';
import { withKeptNotice } from './kept-notice.ts';
import { hashesOf, manifestFile, readManifest, type Manifest } from './manifest.ts';

export interface FreezeOptions {
  /** Name of the edition, as the data says it: `2026-11`. */
  readonly name: string;
  /** Folder of the built site. */
  readonly site: string;
  /** Folder of all kept editions. */
  readonly editions: string;
  /** Whether an edition of this name that is kept already may be lost. */
  readonly replace: boolean;
}

/** What speaks for the whole host, or for the current edition, is not part of a kept one. */
const ofTheHost = [
  ...['edition', '_headers', 'security-headers.nginx.conf', '404.html', 'edition.json'],
  ...['service-worker.js', 'offline.html'],
];

/** Keeps the site as `editions/NAME/`. Throws EditionError, in words, where that must not be. */
export async function freezeEdition({ name, site, editions, replace }: FreezeOptions): Promise<void> {
  const about = describeSite(site);
  if (about.edition !== name)
    throw new EditionError(
      `${name}: the data is of edition ${about.edition}. Keep that one, or change "edition" in data/datapackage.json`,
    );
  const folder = join(editions, name);
  if (readManifest(folder) !== null && !replace)
    throw new EditionError(
      `${name}: this edition is kept already, and a kept edition does not change. --replace loses it and keeps this one`,
    );
  await replaceFolderBy(folder, (fresh) => {
    cpSync(site, fresh, { recursive: true, filter: (path) => !ofTheHost.includes(relative(site, path)) });
    addNotices(fresh, name);
    const check = `npm run edition -- --check ${name}`;
    const manifest: Manifest = { ...about, check, algorithm: 'SHA-256', files: hashesOf(fresh) };
    writeFileSync(join(fresh, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
    return Promise.resolve();
  });
}

function describeSite(site: string): Pick<Manifest, 'edition' | 'editionDate' | 'data'> {
  const read = (path: string) => {
    const file = join(site, path);
    if (!existsSync(file)) throw new EditionError(`${file}: missing; this is no built site`);
    return JSON.parse(readFileSync(file, 'utf8')) as { edition: string; editionDate: string; version: string };
  };
  const { edition, editionDate } = read('data/catalogue.json');
  return { edition, editionDate, data: read('data/downloads/datapackage.json').version };
}

/** Every page but the embeds, which say their edition themselves and stand in others' pages. */
function addNotices(folder: string, name: string): void {
  for (const path of filesBelow(folder)) {
    if (!path.endsWith('.html') || path.startsWith('embed')) continue;
    const file = join(folder, path);
    writeFileSync(file, withKeptNotice(readFileSync(file, 'utf8'), path, name));
  }
}
