// Rules of access that any page is held to, whichever site it is of.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 AA, and what is good practice. */
export const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Breaches of the standards, or of one rule, one line each. */
export async function breaches(page: Page, type: 'tag' | 'rule', values: readonly string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async (only) => {
      const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
      // The second is experimental: it takes “Ayrshire & Arran” for another name than “Ayrshire and Arran”.
      const rules = { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: false } };
      const { violations } = await loaded.run(document, { runOnly: only, ...(only.type === 'tag' ? { rules } : {}) });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')} ${(node.failureSummary ?? '').split('\n')[1] ?? ''}`),
      );
    },
    { type, values: [...values] },
  );
}

/** What sticks out of the screen to the side, but for what has a scroll region of its own. */
export const sideways = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) =>
        one.getBoundingClientRect().right > clientWidth + 1 && !one.closest('.table-region, .ground, .visually-hidden'),
    );
    return {
      over: Math.max(0, scrollWidth - clientWidth),
      first: scrollWidth > clientWidth ? wide.map((one) => one.outerHTML.slice(0, 90)).slice(0, 5) : [],
    };
  });
