// Puts every kept edition into a built site, byte for byte, with a page that lists them; and their height scripts, which
// pages of others name, beside the site's own.
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editions as text } from '../../src/app/strings/en/editions.ts';
import { shell } from '../../src/app/strings/en/shell.ts';
import { keepOlderHosts } from '../site/embed-host.ts';
import { escapeHtml, plainPage } from '../site/plain-page.ts';
import { EditionError } from './edition-error.ts';
import { differences, readManifest } from './manifest.ts';

export interface PlaceOptions {
  /** Folder of all kept editions; it need not exist. */
  readonly editions: string;
  /** Folder of the site. */
  readonly site: string;
  /** Styles of the site, as `stylesOf` names them. */
  readonly styles: readonly string[];
  readonly print: (line: string) => void;
}

/** Returns the names of the editions placed. Throws EditionError where a kept edition is not what it was. */
export function placeEditions({ editions, site, styles, print }: PlaceOptions): readonly string[] {
  const placed = keptEditions(editions).filter((name) => {
    const folder = join(editions, name);
    if (readdirSync(folder).length === 1) {
      print(`site: edition ${name} is not in it: only its manifest is in ${folder}; fetch its files first`);
      return false;
    }
    const wrong = checkEdition(editions, name);
    if (wrong.length > 0) throw new EditionError(`Edition ${name} is not what it was:\n${wrong.join('\n')}`);
    cpSync(folder, join(site, 'edition', name), { recursive: true });
    keepOlderHosts(folder, site);
    return true;
  });
  if (placed.length > 0) writeList(site, placed, styles);
  return placed;
}

/** Names of the editions whose files are there, and that a site can hold. */
export const wholeEditions = (editions: string): readonly string[] =>
  keptEditions(editions).filter((name) => readdirSync(join(editions, name)).length > 1);

/** Names of the editions that have a manifest, the oldest first. */
export function keptEditions(editions: string): readonly string[] {
  if (!existsSync(editions)) return [];
  return readdirSync(editions)
    .filter((name) => /^\d{4}-\d{2}$/u.test(name) && readManifest(join(editions, name)) !== null)
    .sort();
}

/** What is not as its manifest says, one line a file. */
export function checkEdition(editions: string, name: string): readonly string[] {
  const manifest = readManifest(join(editions, name));
  if (manifest === null) throw new EditionError(`${name}: there is no such kept edition in ${editions}`);
  return differences(join(editions, name), manifest);
}

function writeList(site: string, names: readonly string[], styles: readonly string[]): void {
  const { title, body, link, current } = text.list;
  const items = names.toReversed().map((name) => `<li><a href="${name}/">${escapeHtml(link(name))}</a></li>`);
  const page = plainPage(
    {
      title: shell.title(title),
      body:
        `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(body)}</p><ul>${items.join('')}</ul>` +
        `<p><a href="../">${escapeHtml(current)}</a></p>`,
    },
    '../',
    styles,
  );
  mkdirSync(join(site, 'edition'), { recursive: true });
  writeFileSync(join(site, 'edition/index.html'), page);
}
