// The floor of a first view: the very same page without its scripts, in the same folder.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const strippedName = 'without-scripts.html';

/** Takes out every script and every link that fetches one ahead. */
export function withoutScripts(html: string): string {
  return html
    .replaceAll(/<script\b[^>]*>.*?<\/script>/gsu, '')
    .replaceAll(/<link\b[^>]*rel="modulepreload"[^>]*>/gu, '');
}

/** Writes the stripped page beside the page at `path` (`coverage/`). */
export function writeStripped(site: string, path: string): void {
  const html = readFileSync(join(site, path, 'index.html'), 'utf8');
  writeFileSync(join(site, path, strippedName), withoutScripts(html));
}
