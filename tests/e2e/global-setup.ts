// Serves the built site, with its real security headers, for every end-to-end test.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Another built site can be tested by its folder. */
const built = process.env['SITE_FOLDER'] ?? join(root, 'dist');

/** A server of the built site; `base` is the folder of the host that it seems to lie in. */
export async function serveBuilt(base = '/', folder = built): Promise<{ address: string; close: () => Promise<void> }> {
  const server = await preview({
    root,
    base,
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { port: 0, strictPort: false, host: '127.0.0.1' },
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error('preview: the server has no address');
  return { address, close: () => server.close() };
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(built, 'index.html'))) {
    throw new Error(`${built}: there is no built site; run npm run build first`);
  }
  // Pages that embed figures are served by the tests without https, from other ports of this machine.
  process.env['EMBED_PARENTS'] ??= "'self' https: http://127.0.0.1:*";
  const { address, close } = await serveBuilt();
  project.provide('site', address);
  project.provide('siteFolder', built);
  return close;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly site: string;
    readonly siteFolder: string;
  }
}
