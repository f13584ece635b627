// Serves a built site as a good host does: compressed once with Brotli, with the site's security headers, on this machine only.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { securityHeaders } from '../site/security-headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface Answer {
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

export interface SiteServer {
  /** `http://127.0.0.1:40123/` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** File of an address below the folder; null where it is none or lies outside. */
export function fileOf(folder: string, path: string): string | null {
  const file = normalize(join(folder, decodeURIComponent(path.split('?')[0] ?? '')));
  if (!file.startsWith(folder + sep)) return null;
  const whole = file.endsWith(sep) ? join(file, 'index.html') : file;
  return existsSync(whole) && statSync(whole).isFile() ? whole : null;
}

/** Folders of the bench's own pages are served without the policy: a floor page has its few lines of script inline. */
const isBenchPage = (path: string) => path.startsWith('/bench/');

function answer(file: string, path: string): Answer {
  const kind = extname(file);
  const raw = readFileSync(file);
  const packed = kind !== '.woff2';
  const body = packed ? brotliCompressSync(raw) : raw;
  return {
    body,
    headers: {
      ...(isBenchPage(path) ? {} : securityHeaders(path)),
      'content-type': types[kind] ?? 'application/octet-stream',
      'content-length': body.length,
      ...(packed ? { 'content-encoding': 'br' } : {}),
      'cache-control': 'no-store',
    },
  };
}

/** Serves `folder` on a free port. */
export async function serveSite(folder: string): Promise<SiteServer> {
  const kept = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const file = fileOf(folder, path);
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end(`${path} is not in the site`);
      return;
    }
    const ready = kept.get(file) ?? answer(file, path);
    kept.set(file, ready);
    response.writeHead(200, ready.headers).end(ready.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
}
