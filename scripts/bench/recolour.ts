// Measures choosing another indicator: our value map against the bare floor, with the figure and the whole page beside it.
import type { Browser } from 'playwright-core';
import { defaultView } from '../../src/spec/view-spec.ts';
import { writeAddress } from '../../src/spec/address.ts';
import { openTab, type Tab } from './browser.ts';
import type { Sizes } from './recolour-floor.ts';
import { writeFloorPage, writeOurPage, readGeometry } from './recolour-pages.ts';
import { changedFills, recolourSeries, type Series } from './recolour-series.ts';
import { workOfChange, writesOfPass, type Writes } from './recolour-work.ts';
import type { Result } from './report.ts';
import { median, pairedRatio, shuffled } from './statistics.ts';

const changes = 60;

export interface RecolourOptions {
  readonly address: string;
  readonly site: string;
  readonly data: string;
  readonly rounds: number;
}

interface Side {
  readonly path: string;
  readonly work: number[];
}

/** The map against the floor, what it wrote, and the whole Indicators page. */
export async function measureRecolour(
  browser: Browser,
  geography: string,
  { address, site, data, rounds }: RecolourOptions,
): Promise<readonly Result[]> {
  const series = recolourSeries(data, geography);
  const page = { site, series, geometry: readGeometry(data, geography) };
  const map: Side = { path: writeOurPage(page), work: [] };
  const sizes = await inTab(browser, address + map.path, sizesOfDrawings);
  const floor: Side = { path: writeFloorPage(page, sizes, 'plain'), work: [] };
  const told: Side = { path: writeFloorPage(page, sizes, 'differences'), work: [] };
  const fills: Side = { path: writeFloorPage(page, sizes, 'fills-alone'), work: [] };
  const whole: Side = { path: writeAddress({ ...defaultView, page: 'indicators', geography }), work: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const side of shuffled([map, floor, told, fills, whole]))
      side.work.push(
        await inTab(browser, address + side.path, (tab) => workOfChange(tab, changes, series.classes.length), series),
      );
  const writes = await inTab(browser, address + map.path, (tab) => writesOfPass(tab, series.classes.length), series);
  return [
    { ...ratio(`${geography}: recolour ÷ floor`, map, floor), target: 1.25 },
    writesResult(geography, series, writes),
    ratio(`${geography}: recolour ÷ floor that is told what differs`, map, told),
    ratio(`${geography}: recolour ÷ floor that is told, fills alone`, map, fills),
    ratio(`${geography}: whole Indicators page ÷ floor`, whole, floor),
  ];
}

function ratio(what: string, ours: Side, floor: Side): Result {
  const [mine, bare] = [median(ours.work), median(floor.work)];
  const note = `${mine.toFixed(2)} ms against ${bare.toFixed(2)} ms a change, ${ours.work.length} rounds of ${changes}`;
  return { what, value: pairedRatio(ours.work, floor.work), unit: '×', note };
}

function writesResult(geography: string, { classes }: Series, writes: Writes): Result {
  const expected = changedFills(classes);
  const each = (count: number) => (count / classes.length).toFixed(1);
  return {
    what: `${geography}: fills written beyond those that change`,
    value: Math.abs(writes.fills - expected) + writes.needless,
    unit: '',
    target: 0,
    note: `${each(writes.fills)} fills a change, ${each(expected)} differ; ${each(writes.attributes)} attributes, ${each(writes.texts)} texts, ${each(writes.elements)} elements in all`,
  };
}

async function sizesOfDrawings({ page }: Tab): Promise<Sizes> {
  const widths = await page
    .locator('[data-drawing]')
    .evaluateAll((drawings) => drawings.map((drawing) => drawing.getBoundingClientRect().width));
  const [map, tiles = null] = widths;
  if (map === undefined) throw new Error('recolour: the map is not drawn');
  return { map, tiles };
}

/** Opens a page, waits until it can be recoloured, does the work, closes it. */
async function inTab<Answer>(
  browser: Browser,
  url: string,
  work: (tab: Tab) => Promise<Answer>,
  series?: Series,
): Promise<Answer> {
  const tab = await openTab(browser);
  try {
    await tab.page.goto(url, { waitUntil: 'load', timeout: 30_000 });
    await tab.page.waitForSelector('html[data-ready="true"]', { state: 'attached', timeout: 30_000 });
    if (series)
      await giveHook(
        tab,
        series.given.tables.map(({ id }) => id),
      );
    return await work(tab);
  } finally {
    await tab.close();
  }
}

/** The real page has no hook: there an indicator is chosen in its menu, as a reader does. */
async function giveHook({ page }: Tab, indicators: readonly string[]): Promise<void> {
  await page.evaluate((ids) => {
    const menu = document.querySelector<HTMLSelectElement>('select.indicator-select');
    window.recolour ??= (place) => {
      if (!menu) throw new Error('the Indicators page has no menu of indicators');
      menu.value = ids[place] ?? '';
      menu.dispatchEvent(new Event('change', { bubbles: true }));
    };
  }, indicators);
}
