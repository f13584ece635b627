// Pages of a browser that draw pictures: the exporter is bundled as the site is, and served from disk without a network.
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import type { DrawPictures } from '../../src/exports/gallery/draw-pictures.ts';

const host = 'http://pictures.invalid/';
const entry = 'scripts/gallery/pictures.html';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

export async function bundleExporter(project: string, to: string): Promise<void> {
  await build({
    ...{ root: project, logLevel: 'error', publicDir: false },
    build: { outDir: to, emptyOutDir: true, rolldownOptions: { input: join(project, entry) } },
  });
}

/** A page that is ready to draw. `data`: folder with the built data; `bundle`: of `bundleExporter`. */
export async function drawingPage(browser: Browser, bundle: string, data: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, colorScheme: 'light' });
  await page.route(`${host}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const file = path.startsWith('data/') ? join(data, path.slice('data/'.length)) : join(bundle, path);
    if (!existsSync(file)) await route.fulfill({ status: 404, body: '' });
    else await route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? 'text/plain' });
  });
  await page.goto(`${host}${entry}`);
  await page.waitForFunction(() => 'drawPictures' in globalThis);
  return page;
}

export const drawOn =
  (page: Page): DrawPictures =>
  (of, site) =>
    page.evaluate(
      ([asked, address]) => (globalThis as unknown as { drawPictures: DrawPictures }).drawPictures(asked, address),
      [of, site] as const,
    );
