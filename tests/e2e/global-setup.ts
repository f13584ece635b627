// Serves the built site, with its real security headers, for every end-to-end test.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${root}dist/index.html`)) throw new Error('dist/: there is no built site; run npm run build first');
  const server = await preview({ root, logLevel: 'warn', preview: { port: 0, strictPort: false, host: '127.0.0.1' } });
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error('preview: the server has no address');
  project.provide('site', address);
  return () => server.close();
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly site: string;
  }
}
