// The Vite server that draws pages at build time: it serves nothing, it loads the site's modules for Node.
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { constantsOf, nothingMore, type InThisSite } from './in-this-site.ts';

const bundlesNothing = { noDiscovery: true, include: [], exclude: ['svelte'] };

/**
 * `holds`: what pages offer. Close it after use. It bundles no dependency beforehand, and its cache is its own: of a second, bundled
 * copy of Svelte half of a page would be drawn. The Svelte plugin bundles one unless it is told to exclude it.
 */
export function drawingServer(holds: InThisSite = nothingMore): Promise<ViteDevServer> {
  return createServer({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    cacheDir: 'node_modules/.vite-drawing',
    define: constantsOf(holds),
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    optimizeDeps: bundlesNothing,
    ssr: { optimizeDeps: bundlesNothing },
  });
}
