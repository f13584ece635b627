// What a page brings: a budget that one careless import would break.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { browse, site } from './browse.ts';
import { pagePaths } from './page-paths.ts';

const open = browse();
/** Bytes of JavaScript, each file packed by itself (docs/performance.md). What comes later, or when asked for, is not counted: in a low window no later part is in view. */
const most = 60_000;

test.each(pagePaths)('/%s comes to life with at most 60 kB of JavaScript', async (path) => {
  const scripts = new Set<string>();
  const { page } = await open(path, {
    ready: false,
    viewport: { width: 1280, height: 300 },
    before: (visited) => {
      visited.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.add(request.url().slice(site().length));
      });
      return Promise.resolve();
    },
  });
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
  const asked = [...scripts];
  const sizes = asked.map((file) => gzipSync(readFileSync(join(inject('siteFolder'), file)), { level: 9 }).byteLength);
  expect(sizes.length).toBeGreaterThan(2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most);
});
