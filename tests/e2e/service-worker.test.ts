// The service worker on a toy site: each window has the files of one build, and no file goes while it is needed.
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findChromium } from '../../scripts/browser/find-chromium.ts';
import {
  askWhatIsSaved,
  builds,
  fetchNewer,
  keep,
  openKept,
  read,
  serveKeptSite,
  takeNewer,
  type KeptSite,
} from './toy-kept-site.ts';

let browser: Browser;
let context: BrowserContext;
let site: KeptSite;
beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch(executablePath === null ? {} : { executablePath });
});
afterAll(() => browser.close());
beforeEach(async () => {
  [context, site] = await Promise.all([browser.newContext(), serveKeptSite()]);
});
afterEach(async () => {
  await context.close();
  site.close();
});
const withoutHost = async () => {
  site.close();
  await context.setOffline(true);
};

test('a build that waits keeps its files while the older one answers, and works without the host once taken', async () => {
  const page = await openKept(context, site);
  site.build = 2;
  await fetchNewer(page);
  await page.reload();
  await keep(page);
  expect(await builds(page)).toEqual({ v1: 5, v2: 5 });
  await takeNewer(page);
  expect(await builds(page)).toEqual({ v2: 5 });
  await withoutHost();
  expect((await page.reload())?.status()).toBe(200);
  expect([await page.title(), await read(page, 'data/x.json')]).toEqual(['build 2', '{"build":2}']);
});

test('a newer build asks the host for what has changed, and for one file a folder to compare', async () => {
  const page = await openKept(context, site);
  site.build = 2;
  site.asked.length = 0;
  await fetchNewer(page);
  expect(site.asked.toSorted()).toEqual(['', 'assets/same.js', 'data/only-2.json', 'data/x.json', 'service-worker.js']);
});

test.each([
  ['is gone', 'caches.open(name).then((cache) => cache.delete("/offline.html"))'],
  ['has other bytes', 'caches.open(name).then((cache) => cache.put("/offline.html", new Response("altered")))'],
])('a file of the older build that %s on the device is asked for', async (_, harm) => {
  const page = await openKept(context, site);
  await page.evaluate(`caches.keys().then((names) => Promise.all(names.map((name) => ${harm})))`);
  site.build = 2;
  site.asked.length = 0;
  await fetchNewer(page);
  expect(site.asked).toContain('offline.html');
  await takeNewer(page);
  await withoutHost();
  expect(await read(page, 'offline.html')).toContain('not saved');
});

test('where the host sends other headers, a newer build asks for all files and keeps what they are sent with', async () => {
  const page = await openKept(context, site);
  site.build = 2;
  site.headers['content-security-policy'] = "default-src 'self'";
  site.asked.length = 0;
  await fetchNewer(page);
  expect(site.asked).toContain('offline.html');
  await takeNewer(page);
  await withoutHost();
  const policy = await page.evaluate(async () => (await fetch('/offline.html')).headers.get('content-security-policy'));
  expect(policy).toBe("default-src 'self'");
});

test.each(['assets/', 'data/'])('so do other headers of files in %s alone', async (folder) => {
  const page = await openKept(context, site);
  site.build = 2;
  site.headersBelow.set(folder, { 'content-type': 'text/plain' });
  site.asked.length = 0;
  await fetchNewer(page);
  expect(site.asked).toContain('offline.html');
  expect(site.asked.filter((name, index) => site.asked.indexOf(name) !== index)).toEqual([]);
  await takeNewer(page);
  await withoutHost();
  const file = folder === 'data/' ? '/data/x.json' : '/assets/same.js';
  const type = await page.evaluate(async (name) => (await fetch(name)).headers.get('content-type'), file);
  expect(type).toBe('text/plain');
});

test('pages of a kept edition come from the host as they are, and are never saved; without it words stand there', async () => {
  const page = await openKept(context, site);
  site.altered.set('edition/', '<!doctype html><title>editions</title>');
  site.altered.set('edition/one/', '<!doctype html><title>kept</title>');
  site.altered.set('edition/one/data/x.json', '{"kept":1}');
  site.headers['x-kept'] = 'as it is';
  for (const [path, title] of Object.entries({ 'edition/': 'editions', 'edition/one/': 'kept' })) {
    const shown = await page.goto(site.address + path);
    expect([shown?.status(), await shown?.headerValue('x-kept'), await page.title()]).toEqual([200, 'as it is', title]);
  }
  expect(await read(page, 'edition/one/data/x.json')).toBe('{"kept":1}');
  expect((await page.goto(`${site.address}edition/none/`))?.status()).toBe(404);
  expect(await builds(page)).toEqual({ v1: 5 });
  await withoutHost();
  for (const path of ['edition/', 'edition/one/', 'edition/one']) {
    expect((await page.goto(site.address + path))?.status(), path).toBe(503);
    expect(await page.title()).toBe('not saved');
  }
  expect(await read(page, 'edition/one/data/x.json')).toBe('failed');
});

test('a window keeps its own build when others take newer ones; what no window needs goes', async () => {
  const first = await openKept(context, site);
  site.build = 2;
  const second = await openKept(context, site);
  await fetchNewer(second);
  await takeNewer(second);
  expect([await read(first, 'data/x.json'), await read(second, 'data/x.json')]).toEqual(['{"build":1}', '{"build":2}']);
  site.build = 3;
  const third = await openKept(context, site);
  await fetchNewer(third);
  await takeNewer(third);
  const seen = [first, second, third].map((page) => read(page, 'data/x.json'));
  expect(await Promise.all(seen)).toEqual(['{"build":1}', '{"build":2}', '{"build":3}']);
  expect([await read(first, 'data/only-1.json'), await read(third, 'data/only-1.json')]).toEqual([
    '{"only":1}',
    'failed',
  ]);
  await first.close();
  await keep(third);
  expect(await builds(third)).toEqual({ v2: 5, v3: 5 });
});

test('files that the browser let go are saved again; until then nothing is said to be saved', async () => {
  const page = await openKept(context, site);
  const loseFile = (file: string) =>
    page.evaluate(async (lost) => {
      const [name = ''] = (await caches.keys()).filter((one) => one.endsWith(' v1'));
      const cache = await caches.open(name);
      await cache.delete(lost);
    }, file);
  for (const file of ['/', '/data/x.json']) {
    await loseFile(file);
    expect(await keep(page)).toEqual({ edition: 'toy', bytes: 1 });
    expect(await builds(page)).toEqual({ v1: 5 });
  }
  expect(await read(page, 'offline.html')).toContain('not saved');
  await loseFile('/');
  await withoutHost();
  expect(await askWhatIsSaved(page)).toBeNull();
  // The others are all that there is without the host.
  expect(await builds(page)).toEqual({ v1: 4 });
});

test('a build that windows use stays where the host is newer, and its windows get nothing of the newer one', async () => {
  const page = await openKept(context, site);
  await page.evaluate(async () => {
    const [name = ''] = (await caches.keys()).filter((one) => one.endsWith(' v1'));
    await (await caches.open(name)).delete('/data/x.json');
  });
  site.build = 2;
  expect(await askWhatIsSaved(page)).toBeNull();
  expect(await builds(page)).toEqual({ v1: 4 });
  expect([await read(page, 'data/x.json'), await read(page, 'data/only-1.json')]).toEqual(['failed', '{"only":1}']);
  await fetchNewer(page);
  await takeNewer(page);
  expect([await builds(page), await read(page, 'data/x.json')]).toEqual([{ v2: 5 }, '{"build":2}']);
});

test('a saved page whose file is gone says so without the host', async () => {
  const page = await openKept(context, site);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await (await caches.open(name)).delete('/');
  });
  await withoutHost();
  expect((await page.reload())?.status()).toBe(503);
  expect(await page.title()).toBe('not saved');
});

test('a host that changes files is asked for all of them once a day, not at each visit', async () => {
  site.altered.set('data/x.json', '{"build":"altered"}');
  const page = await context.newPage();
  const visit = async () => {
    await page.goto(site.address);
    await page.evaluate(async () => {
      const kept = await navigator.serviceWorker.register('service-worker.js', { scope: '/', updateViaCache: 'none' });
      while (kept.installing) await new Promise((resolve) => setTimeout(resolve, 50));
    });
  };
  await visit();
  expect(site.asked).toContain('data/x.json');
  site.asked.length = 0;
  await visit();
  expect(site.asked).toContain('service-worker.js');
  expect(site.asked.filter((name) => name.startsWith('data/'))).toEqual([]);
  expect(await builds(page)).toEqual({});
  // Another build is tried at once.
  site.altered.clear();
  site.build = 2;
  expect([await visit(), await keep(page)]).toEqual([undefined, { edition: 'toy', bytes: 1 }]);
});
