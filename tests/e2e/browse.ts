// Opens pages of the built site as a reader would, and collects every fault: console errors, failed and foreign requests.
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { findChromium } from '../../scripts/browser/find-chromium.ts';

export const site = (): string => inject('site');

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
}

/** Opens pages for the tests of one file; after each test every fault of its pages fails it. */
export function browse(): (path: string, options?: BrowserContextOptions & { ready?: boolean }) => Promise<Visit> {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    const executablePath = findChromium();
    browser = await chromium.launch({
      ...(executablePath === null ? {} : { executablePath }),
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    });
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());

  return async (path, { ready = true, ...options } = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    contexts.push(context);
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(site()).origin) faults.push(`foreign: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
    });
    await page.goto(new URL(path, site()).href);
    if (ready && options.javaScriptEnabled !== false) {
      await page.waitForSelector('html[data-ready="true"]', { timeout: 20_000, state: 'attached' });
    }
    return { page, context };
  };
}
