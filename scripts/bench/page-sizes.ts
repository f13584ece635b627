// Measures what each page weighs: its HTML, and what a browser asks for to show it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { openTab } from './browser.ts';
import type { Result } from './report.ts';

/** `script`, `stylesheet`, `font`, `fetch`: files below the site's folder. */
type Asked = Readonly<Record<string, readonly string[]>>;

const kB = (bytes: number) => bytes / 1000;
const streetMap = /maplibre/u;

export interface SizeOptions {
  readonly address: string;
  /** Folder of the site. */
  readonly site: string;
  readonly paths: readonly string[];
}

/** One result for HTML and one for JavaScript of each page; style sheets, fonts and data in a note. */
export async function measureSizes(
  browser: Browser,
  { address, site, paths }: SizeOptions,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const path of paths) {
    const asked = await askedFor(browser, address, path);
    const size = (kind: string, packed: (raw: Buffer) => Buffer) =>
      kB((asked[kind] ?? []).reduce((sum, file) => sum + packed(readFileSync(join(site, file))).length, 0));
    const count = Object.values(asked).flat().length;
    if (
      Object.values(asked)
        .flat()
        .some((file) => streetMap.test(file))
    )
      throw new Error(`${path}: MapLibre was fetched before it was asked for`);
    const html = brotliCompressSync(readFileSync(join(site, path, 'index.html')));
    const name = path === '' ? 'overview' : path.slice(0, -1);
    const rest = `CSS ${size('stylesheet', gzip).toFixed(1)}, fonts ${size('font', (raw) => raw).toFixed(1)}, data ${size('fetch', brotliCompressSync).toFixed(1)} kB; ${count} requests`;
    results.push({ what: `${name}: HTML, Brotli`, value: kB(html.length), unit: 'kB', target: 30, note: rest });
    results.push({
      what: `${name}: JavaScript, gzip`,
      value: size('script', gzip),
      unit: 'kB',
      target: 60,
      note: `${asked['script']?.length ?? 0} files`,
    });
  }
  return results;
}

const gzip = (raw: Buffer) => gzipSync(raw, { level: 9 });

/** Opens a page and lists what it asks for until it is ready, by kind. */
async function askedFor(browser: Browser, address: string, path: string): Promise<Asked> {
  const tab = await openTab(browser);
  try {
    const files: { kind: string; file: string }[] = [];
    tab.page.on('request', (request) => {
      files.push({ kind: request.resourceType(), file: new URL(request.url()).pathname });
    });
    await tab.page.goto(`${address}${path}`, { waitUntil: 'load', timeout: 30_000 });
    await tab.page.waitForSelector('html[data-ready="true"]', { state: 'attached', timeout: 30_000 });
    await tab.page.waitForTimeout(300);
    return Object.fromEntries(
      [...new Set(files.map(({ kind }) => kind))].map((kind) => [
        kind,
        files.filter((one) => one.kind === kind).map(({ file }) => file),
      ]),
    );
  } finally {
    await tab.close();
  }
}

/** What the street map adds once it is asked for. */
export function streetMapSize(site: string): readonly Result[] {
  const files = readdirSync(join(site, 'assets')).filter((file) => streetMap.test(file));
  const packed = files.map((file) => gzip(readFileSync(join(site, 'assets', file))).length);
  const value = kB(packed.reduce((sum, bytes) => sum + bytes, 0));
  return [{ what: 'MapLibre, gzip', value, unit: 'kB', note: `${files.length} files; no page asks for them before` }];
}
