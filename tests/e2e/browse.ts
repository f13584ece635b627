// Opens pages of the built site as a reader would, and collects every fault: console, requests, broken policy.
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { findChromium } from '../../scripts/browser/find-chromium.ts';

export const site = (): string => inject('site');

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Wait until the page has come to life; on unless JavaScript is off. */
  readonly ready?: boolean;
  /** Faults that the test itself causes: the others still fail it. */
  readonly causes?: readonly RegExp[];
  /** Runs before the page is asked for: to break a file on its way, for example. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Another server than that of the site under test. */
  readonly at?: string;
  /** Further addresses whose files the page may ask for: of what it embeds. */
  readonly embeds?: readonly string[];
}

export type Open = (path: string, options?: VisitOptions) => Promise<Visit>;

/** Opens pages for the tests of one file; after each test every fault of its pages fails it. */
export function browse(flags: readonly string[] = []): Open {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    const executablePath = findChromium();
    browser = await chromium.launch({
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        ...flags,
      ],
    });
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());

  return async (path, { ready = true, causes = [], before, at = site(), embeds = [], ...options } = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      // What is saved on a device would stand between a test and the site.
      serviceWorkers: 'block',
      ...options,
    });
    contexts.push(context);
    const page = await context.newPage();
    const origins = [at, ...embeds].map((address) => new URL(address).origin);
    collectFaults(page, origins, options.javaScriptEnabled !== false, (fault) => {
      if (!causes.some((cause) => cause.test(fault))) faults.push(fault);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await before?.(page);
    await page.goto(new URL(path, at).href);
    if (ready && options.javaScriptEnabled !== false) await isReady(page);
    return { page, context };
  };
}

/** Waits until the page has come to life, with the parts of it that come later. */
export async function isReady(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready="true"]', { timeout: 30_000, state: 'attached' });
  await isComplete(page);
}

async function isComplete(page: Page): Promise<void> {
  await page.waitForSelector('html:not(:has([data-later="coming"]))', { timeout: 30_000, state: 'attached' });
}

/** Waits until what was last asked for is shown. */
export async function isSettled(page: Page): Promise<void> {
  await page.waitForSelector('main[aria-busy="false"]', { state: 'attached' });
  await isComplete(page);
}

function collectFaults(
  page: Page,
  origins: readonly string[],
  scripts: boolean,
  report: (fault: string) => void,
): void {
  page.on('console', (message) => {
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (message.type() === 'error' || message.type() === 'warning') report(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    report(`page error: ${error.message}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && !origins.includes(url.origin)) report(`foreign: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left, or a context that is closed, drops what it still waits for.
    // A browser without JavaScript refuses scripts that a page names ahead.
    if (reason === 'csp' && request.resourceType() === 'script' && !scripts) return;
    if (reason !== 'net::ERR_ABORTED') report(`failed: ${reason} ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) report(`${response.status()}: ${response.url()}`);
  });
}
