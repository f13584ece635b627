// Pages of somebody else that embed figures: served from another port, under a policy that allows the atlas's frames and
// height script and nothing else.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { site } from './browse.ts';

export interface HostPages {
  /** Puts a page at the path, with the markup in its body. */
  /** What else its policy allows, where it is laxer than that of the others. */
  readonly put: (path: string, body: string, allowed?: string) => void;
  readonly address: () => string;
}

/** The server lives as long as the tests of the file. */
export function hostPages(): HostPages {
  const pages = new Map<string, { readonly body: string; readonly allowed: string }>();
  const server = createServer((request, response) => {
    const { body, allowed } = pages.get((request.url ?? '/').slice(1)) ?? {};
    const { origin } = new URL(site());
    response
      .writeHead(body === undefined ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'none'; script-src ${origin}; frame-src ${origin} 'self'; img-src data: ${origin}; base-uri 'none'; ${allowed ?? ''}`,
      })
      .end(
        `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body>${body ?? ''}</body>`,
      );
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    put: (path, body, allowed = '') => pages.set(path, { body, allowed }),
    address: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
  };
}
