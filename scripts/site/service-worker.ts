// Writes the service worker of a finished site, with the list of what it saves: pages and all that they need, by hash.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { offline } from '../../src/app/strings/en/offline.ts';
import { shell } from '../../src/app/strings/en/shell.ts';
import { hiddenFor, isApart, notSavedPage, type SavedFiles } from '../../src/offline/saved-files.ts';
import { filesBelow } from '../files-below.ts';
import { bundleScript } from './bundle-script.ts';
import { escapeHtml, plainPage } from './plain-page.ts';
import { nginxFile } from './security-headers.ts';

/** Files outside of the folders of pages, scripts and data. */
const single = [notSavedPage, 'before-paint.js', 'icon.svg', 'manifest.webmanifest'];
/** Large, or made apart: the street map, tables to download but for their description, reports, pictures. */
const large = /^assets\/maplibre|^data\/street\/|^data\/downloads\/(?!datapackage\.json$)|^(?:reports|figures)\//u;

/** True for a file of the site that is saved on a reader's device; `path` is below the site's root. */
export function isSaved(path: string): boolean {
  if (isApart(path) || large.test(path)) return false;
  return single.includes(path) || /^(?:assets|data)\/|(?:^|\/)index\.html$/u.test(path);
}

const hashOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('base64');

/**
 * What is saved of the site in `to`. A page is saved under the address of its folder.
 * @param script the service worker's own code: with another one, or with other headers, it is another build. A file that
 * did not change is taken from the older one, unless the host sends other headers with its like (`sentAlike`).
 */
export function savedFilesOf(to: string, edition: string, script: string, headers = nginxFile()): SavedFiles {
  const paths = filesBelow(to).filter(isSaved);
  const saved = paths.map((path) => {
    const content = readFileSync(join(to, path));
    return { file: path.replace(/(^|\/)index\.html$/u, '$1'), hash: hashOf(content), bytes: content.byteLength };
  });
  const files = Object.fromEntries(saved.map(({ file, hash }) => [file, hash]));
  const bytes = saved.reduce((sum, file) => sum + file.bytes, 0);
  return { edition, version: hashOf(JSON.stringify([files, script, headers])).slice(0, 16), bytes, files };
}

/** Writes `service-worker.js` and the page that it shows where one is not saved; call it when every page is written. */
export async function writeServiceWorker(
  project: string,
  to: string,
  { edition, styles }: { readonly edition: string; readonly styles: readonly string[] },
): Promise<SavedFiles> {
  writeFileSync(join(to, notSavedPage), notSaved(styles));
  const script = await bundleScript(project, join(project, 'src/offline/worker.ts'), 'es2022');
  const saved = savedFilesOf(to, edition, script);
  writeFileSync(join(to, 'service-worker.js'), `const savedFiles=${JSON.stringify(saved)};\n${script}`);
  return saved;
}

const { notSaved: text } = offline;

/** The worker shows the one that fits. */
const askedFor = Object.entries(text.askedFor)
  .map(([folder, words]) => `${hiddenFor(folder)}${escapeHtml(words)}</p>`)
  .join('');

const notSaved = (styles: readonly string[]): string =>
  plainPage(
    {
      title: shell.title(text.title),
      head: '<meta name="robots" content="noindex" />',
      body:
        `<h1>${escapeHtml(text.title)}</h1>${askedFor}<p>${escapeHtml(text.body)}</p>` +
        `<p><a href="./">${escapeHtml(text.start)}</a></p>`,
    },
    './',
    styles,
  );
