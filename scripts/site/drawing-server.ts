// The Vite server that draws pages at build time: it serves nothing, it loads the site's modules for Node.
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { constantsOf, nothingMore, type InThisSite } from './in-this-site.ts';

/**
 * `holds`: what pages offer. Close it after use. It has a cache of its own and bundles no dependency beforehand: with a second, bundled copy of
 * Svelte in the cache of the development server or of the component tests, half of a page would be drawn by each.
 */
export function drawingServer(holds: InThisSite = nothingMore): Promise<ViteDevServer> {
  return createServer({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    cacheDir: 'node_modules/.vite-drawing',
    define: constantsOf(holds),
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] },
    ssr: { optimizeDeps: { noDiscovery: true, include: [] } },
  });
}
