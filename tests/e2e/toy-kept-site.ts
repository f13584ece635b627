// A toy site of a few files with the real service worker, whose builds a test changes; and windows that look at it.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { bundleScript } from '../../scripts/site/bundle-script.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const code = await bundleScript(project, `${project}/src/offline/worker.ts`, 'es2022');
const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');

/** Invented: every file of a build says its number. */
const filesOf = (build: number): Readonly<Record<string, string>> => ({
  '': `<!doctype html><title>build ${build}</title>`,
  'data/x.json': `{"build":${build}}`,
  [`data/only-${build}.json`]: `{"only":${build}}`,
  'assets/same.js': '// the same in every build',
  'offline.html': '<!doctype html><title>not saved</title>',
});

function workerOf(build: number): string {
  const files = Object.fromEntries(Object.entries(filesOf(build)).map(([name, text]) => [name, hashOf(text)]));
  return `const savedFiles=${JSON.stringify({ edition: 'toy', version: `v${build}`, bytes: 1, files })};\n${code}`;
}

export interface KeptSite {
  readonly address: string;
  build: number;
  /** Files that the host changes on their way. */
  readonly altered: Map<string, string>;
  /** Sent with every file. */
  readonly headers: Record<string, string>;
  /** Start of an address → what is sent with the files there. */
  readonly headersBelow: Map<string, Readonly<Record<string, string>>>;
  /** Addresses asked for. */
  readonly asked: string[];
  readonly close: () => void;
}

export async function serveKeptSite(): Promise<KeptSite> {
  const types = { js: 'text/javascript', json: 'application/json' } as Readonly<Record<string, string>>;
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://toy').pathname.slice(1);
    site.asked.push(name);
    const file = name === 'service-worker.js' ? workerOf(site.build) : filesOf(site.build)[name];
    const body = site.altered.get(name) ?? file;
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': types[name.split('.')[1] ?? ''] ?? 'text/html',
      ...site.headers,
      ...[...site.headersBelow].find(([start]) => name.startsWith(start))?.[1],
    });
    response.end(body ?? 'no such file');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  const sent = { headers: {}, headersBelow: new Map<string, Record<string, string>>() };
  const site: KeptSite = { address, build: 1, altered: new Map(), ...sent, asked: [], close };
  return site;
}

/** Opens the site in a new window, and waits until it is kept. */
export async function openKept(context: BrowserContext, { address }: KeptSite): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await keep(page);
  return page;
}

/** Does what the atlas does when it is idle; gives what the service worker says is saved. */
export async function keep(page: Page): Promise<unknown> {
  await page.evaluate(() =>
    navigator.serviceWorker.register('service-worker.js', { scope: '/', updateViaCache: 'none' }),
  );
  const answer = await askWhatIsSaved(page);
  // Older files go after the answer.
  await page.waitForTimeout(300);
  return answer;
}

export const askWhatIsSaved = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const said = new Promise((resolve) => {
      port1.onmessage = ({ data }) => {
        resolve(data);
      };
    });
    active?.postMessage('what-is-saved', [port2]);
    return said;
  });

/** Waits until the newer build of the site is on the device. */
export const fetchNewer = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const kept = await navigator.serviceWorker.ready;
    await kept.update();
    while (!kept.waiting) await new Promise((resolve) => setTimeout(resolve, 50));
  });

/** A reader takes the newer build in this window. */
export async function takeNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const kept = await navigator.serviceWorker.ready;
    const taken = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
    kept.waiting?.postMessage('take-over');
    await taken;
  });
  await page.reload();
  await keep(page);
}

/** Text of a file as the window gets it; `failed` where it gets none. */
export const read = (page: Page, file: string): Promise<string> =>
  page.evaluate(
    (name) =>
      fetch(`/${name}`).then(
        (response) => (response.ok ? response.text() : 'failed'),
        () => 'failed',
      ),
    file,
  );

/** Builds on the device → how many of their files are. */
export const builds = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const found: Record<string, number> = {};
    for (const name of await caches.keys()) {
      if (name.startsWith('imh-atlas / ')) found[name.slice(12)] = (await (await caches.open(name)).keys()).length;
    }
    return found;
  });
