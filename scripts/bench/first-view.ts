// Measures the first view of pages against the very same page without scripts, on a slow processor and line.
import type { Browser } from 'playwright-core';
import { openTab, slowDown } from './browser.ts';
import { watchFirstView, type FirstView } from './first-view-probe.ts';
import { printNumber, type Result } from './report.ts';
import { median, pairedRatio, shuffled } from './statistics.ts';
import { strippedName } from './stripped-page.ts';

const settle = 600;

export interface FirstViewOptions {
  /** The site, with the stripped pages in it. */
  readonly address: string;
  /** Pages with a map: `''`, `coverage/`. */
  readonly paths: readonly string[];
  /** Areas on their maps. */
  readonly areas: number;
  readonly rounds: number;
}

interface Sides {
  readonly ours: FirstView[];
  readonly floor: FirstView[];
}

async function look(browser: Browser, url: string, areas: number, hasScripts: boolean): Promise<FirstView> {
  const tab = await openTab(browser);
  try {
    await tab.page.addInitScript(watchFirstView, areas);
    await slowDown(tab);
    await tab.page.goto(url, { waitUntil: 'load', timeout: 30_000 });
    if (hasScripts) await tab.page.waitForSelector('html[data-ready="true"]', { state: 'attached', timeout: 30_000 });
    await tab.page.waitForFunction(() => window.firstView?.visible != null, null, { timeout: 30_000 });
    await tab.page.waitForTimeout(settle);
    return await tab.page.evaluate(() => {
      const seen = window.firstView;
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      if (seen?.visible == null || paint === undefined) throw new Error('the map was never painted');
      return { ...seen, visible: Math.max(seen.visible, paint) };
    });
  } finally {
    await tab.close();
  }
}

/** One result for the time, the shift and the blocking of each page. */
export async function measureFirstViews(browser: Browser, options: FirstViewOptions): Promise<readonly Result[]> {
  const { address, paths, areas, rounds } = options;
  const seen = new Map<string, Sides>(paths.map((path) => [path, { ours: [], floor: [] }]));
  const visits = [...seen].flatMap(([path, sides]) => [
    { into: sides.ours, url: `${address}${path}`, hasScripts: true },
    { into: sides.floor, url: `${address}${path}${strippedName}`, hasScripts: false },
  ]);
  // The first visit of each only wakes the browser and the server up.
  for (const { url, hasScripts } of visits) await look(browser, url, areas, hasScripts);
  for (let round = 0; round < rounds; round += 1)
    for (const { into, url, hasScripts } of shuffled(visits)) into.push(await look(browser, url, areas, hasScripts));
  return [...seen].flatMap(([path, sides]) => resultsOf(path, sides));
}

function resultsOf(path: string, { ours, floor }: Sides): readonly Result[] {
  const name = path === '' ? 'overview' : path.replace('/', '');
  const times = (sides: readonly FirstView[]) => sides.map(({ visible }) => visible);
  const blocking = median(ours.map((view) => view.blocking));
  const shifts = ours.map(({ shift }) => shift);
  const bare = median(floor.map((view) => view.blocking));
  return [
    {
      what: `${name}: map visible ÷ without scripts`,
      value: pairedRatio(times(ours), times(floor)),
      unit: '×',
      target: 1.25,
      note: `${median(times(ours)).toFixed(0)} ms against ${median(times(floor)).toFixed(0)} ms, ${ours.length} rounds`,
    },
    {
      what: `${name}: layout shift`,
      value: median(shifts),
      unit: '',
      target: 0,
      note: `median of ${shifts.length}, largest ${printNumber(Math.max(...shifts))}`,
    },
    {
      what: `${name}: blocking by scripts`,
      value: Math.max(0, blocking - bare),
      unit: 'ms',
      note: `${blocking.toFixed(0)} ms against ${bare.toFixed(0)} ms without scripts`,
    },
  ];
}
