// npm run bench: what the atlas weighs and how fast it is, each beside a bare floor in the same run. Not a test: it fails
// only where something cannot be measured. `npm run bench -- --rounds 15` for steadier ratios.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { getChromium } from './browser/get-chromium.ts';
import { openBrowser } from './bench/browser.ts';
import { measureDataBuild } from './bench/data-build.ts';
import { measureFirstViews } from './bench/first-view.ts';
import { measureSizes, streetMapSize } from './bench/page-sizes.ts';
import { buildRecolourScript, readGeometry } from './bench/recolour-pages.ts';
import { measureRecolour } from './bench/recolour.ts';
import { closingLine, resultLines, type Result } from './bench/report.ts';
import { serveSite } from './bench/site-server.ts';
import { writeStripped } from './bench/stripped-page.ts';
import { buildSite } from './build-site.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const rounds = Math.max(1, Number.parseInt(values.rounds, 10) || 7);
const firstViews = ['', 'coverage/'];
const all: Result[] = [];

function print(title: string, results: readonly Result[]): void {
  all.push(...results);
  console.log(`\n${title}`);
  for (const line of resultLines(results)) console.log(`  ${line}`);
}

/** Every page but the areas', and the heaviest of those. */
function pagesToWeigh(site: string, paths: readonly string[]): readonly string[] {
  const weight = (path: string) => statSync(join(site, path, 'index.html')).size;
  const isArea = (path: string) => path.startsWith('area/');
  const heaviest = paths.filter(isArea).toSorted((a, b) => weight(b) - weight(a))[0];
  return [...paths.filter((path) => !isArea(path)), ...(heaviest === undefined ? [] : [heaviest])];
}

async function bench(folder: string): Promise<void> {
  getChromium((line) => {
    console.log(line);
  });
  const [data, site] = [join(folder, 'data'), join(folder, 'site')];
  print('Data build', await measureDataBuild(project, data, 5));
  console.log('\nBuilding the site …');
  const paths = await buildSite({
    data,
    to: site,
    editions: null,
    made: null,
    print: (line) => {
      console.log(line);
    },
  });
  await buildRecolourScript(project, site);
  firstViews.forEach((path) => {
    writeStripped(site, path);
  });
  const areas = readGeometry(data, 'boards').areas.length;
  const server = await serveSite(site);
  const browser = await openBrowser();
  try {
    const { address } = server;
    print('Street map, when asked for', streetMapSize(site));
    print('Size of each page', await measureSizes(browser, { address, site, paths: pagesToWeigh(site, paths) }));
    print(
      'First view, slow processor and line',
      await measureFirstViews(browser, { address, paths: firstViews, areas, rounds }),
    );
    for (const geography of ['boards', 'councils'])
      print(
        `Another indicator, ${geography}`,
        await measureRecolour(browser, geography, { address, site, data, rounds }),
      );
  } finally {
    await browser.close();
    await server.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
const started = performance.now();
const [load = 0] = loadavg();
if (load > availableParallelism() / 2)
  console.log(
    `Note: this machine is busy (load ${load.toFixed(1)}); seconds and milliseconds mean little, ratios less than usual.`,
  );
try {
  await bench(folder);
  console.log(`\n${closingLine(all)} (${((performance.now() - started) / 1000).toFixed(0)} s)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
