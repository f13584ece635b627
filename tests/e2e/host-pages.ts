// Pages of somebody else that embed figures: served from another port, under a policy that allows the atlas's frames and
// height script and nothing else.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { site } from './browse.ts';

export interface HostPages {
  /** Puts a page at the path, with the markup in its body. */
  readonly put: (path: string, body: string) => void;
  readonly address: () => string;
}

/** The server lives as long as the tests of the file. */
export function hostPages(): HostPages {
  const bodies = new Map<string, string>();
  const server = createServer((request, response) => {
    const body = bodies.get((request.url ?? '/').slice(1));
    const { origin } = new URL(site());
    response
      .writeHead(body === undefined ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'none'; script-src ${origin}; frame-src ${origin} 'self'; img-src data:; base-uri 'none'`,
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
    put: (path, body) => bodies.set(path, body),
    address: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
  };
}
