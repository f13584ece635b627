// Goes through the series of an open page and measures: work of the main thread a change, and what was written.
import { workDone, type Tab } from './browser.ts';

/** Shows one series after another, each painted before the next. */
export async function goThrough(tab: Tab, changes: number, series: number): Promise<void> {
  await tab.page.evaluate(
    async ([count, several]) => {
      const painted = () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => {
              resolve();
            };
            channel.port2.postMessage(null);
          });
        });
      for (let change = 1; change <= count; change += 1) {
        window.recolour?.(change % several);
        await painted();
      }
    },
    [changes, series] as const,
  );
}

/** Milliseconds of main-thread work a change, after a first pass that warms the page up. */
export async function workOfChange(tab: Tab, changes: number, series: number): Promise<number> {
  await goThrough(tab, 2 * series, series);
  const before = await workDone(tab);
  await goThrough(tab, changes, series);
  return ((await workDone(tab)) - before) / changes;
}

/** What one pass through the series wrote into the page. */
export interface Writes {
  /** Fills of areas that got another value. */
  readonly fills: number;
  /** Attributes written with the value that they already had: work for nothing. */
  readonly needless: number;
  readonly attributes: number;
  readonly texts: number;
  /** Elements that came or went. */
  readonly elements: number;
}

export async function writesOfPass(tab: Tab, series: number): Promise<Writes> {
  await tab.page.evaluate(() => {
    const writes = { fills: 0, needless: 0, attributes: 0, texts: 0, elements: 0 };
    const observer = new MutationObserver((mutations) => {
      for (const { type, target, attributeName, oldValue, addedNodes, removedNodes } of mutations) {
        if (type === 'characterData') writes.texts += 1;
        if (type === 'childList') writes.elements += addedNodes.length + removedNodes.length;
        if (type !== 'attributes' || !(target instanceof Element) || attributeName === null) continue;
        writes.attributes += 1;
        const changed = target.getAttribute(attributeName) !== oldValue;
        if (!changed) writes.needless += 1;
        else if (attributeName === 'fill' && target.closest('[data-drawing="tiles"]') === null) writes.fills += 1;
      }
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeOldValue: true,
    });
    window.writesSeen = () => {
      observer.disconnect();
      return writes;
    };
  });
  await goThrough(tab, series, series);
  return tab.page.evaluate(() => {
    const writes = window.writesSeen?.();
    if (!writes) throw new Error('nothing was watched');
    return writes;
  });
}

declare global {
  interface Window {
    writesSeen?: () => Writes;
  }
}
