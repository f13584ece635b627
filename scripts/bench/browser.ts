// The browser of the benchmarks, its slow condition, and its own count of main-thread time.
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { findChromium } from '../browser/find-chromium.ts';

export interface Tab {
  readonly page: Page;
  readonly protocol: CDPSession;
  readonly close: () => Promise<void>;
}

/** A middling phone on a middling line. */
const slow = { processor: 4, megabits: 9, upMegabits: 1.5, latency: 170 };
const bytesPerSecond = (megabits: number) => (megabits * 1e6) / 8;

export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  });
}

/** A tab with nothing kept from before. Performance counts processor time of its main thread, not time that passes. */
export async function openTab(browser: Browser): Promise<Tab> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  // The compiler of these scripts names functions with a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  const protocol = await context.newCDPSession(page);
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, protocol, close: () => context.close() };
}

/** Slows processor and line down, for measuring first views. */
export async function slowDown({ protocol }: Tab): Promise<void> {
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latency,
    downloadThroughput: bytesPerSecond(slow.megabits),
    uploadThroughput: bytesPerSecond(slow.upMegabits),
  });
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slow.processor });
}

/** Milliseconds of work on the main thread since the page began. */
export async function workDone({ protocol }: Tab): Promise<number> {
  const { metrics } = await protocol.send('Performance.getMetrics');
  const tasks = metrics.find(({ name }) => name === 'TaskDuration');
  if (!tasks) throw new Error('browser: it does not say TaskDuration; use a Chromium');
  return tasks.value * 1000;
}
