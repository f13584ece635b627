// npm run reports: a report for each board, trust and nation. `-- --to DIR` elsewhere, `--area CODE` for one.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { strings } from '../src/app/strings/index.ts';
import type { Catalogue } from '../src/model/catalogue.ts';
import { reportFormats, type MadeReport } from '../src/model/reports/made-report.ts';
import { getChromium } from './browser/get-chromium.ts';
import { findChromium } from './browser/find-chromium.ts';
import { forgetMade, listMade, madeBefore } from './made/made-files.ts';
import { madeFrom } from './made/made-from.ts';
import { writePdf } from './reports/pdf.ts';
import { pictures } from './reports/pictures.ts';
import { reportStyle } from './reports/style.ts';
import { drawingServer } from './site/drawing-server.ts';
import { siteAddress } from './site/oembed.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

export interface ReportOptions {
  /** Folder with the built data. */
  readonly data: string;
  readonly to: string;
  /** Code of one place; null = all. */
  readonly only: string | null;
  /** Full address of the site, which the files print; null where it is not known. */
  readonly address: string | null;
  readonly print: (line: string) => void;
}

/** Writes the reports and a list of them, by which a site takes them in. */
export async function buildReports({ data, to, only, address, print }: ReportOptions): Promise<readonly MadeReport[]> {
  const read = <Table>(name: string) => Promise.resolve(JSON.parse(readFileSync(join(data, name), 'utf8')) as Table);
  const catalogue = await read<Catalogue>('catalogue.json');
  const server = await drawingServer();
  const executablePath = findChromium();
  const browser = await chromium.launch(executablePath === null ? {} : { executablePath });
  try {
    const make = (await server.ssrLoadModule(
      '/src/reports/draw-report.ts',
    )) as typeof import('../src/reports/draw-report.ts');
    const style = await reportStyle(server, project);
    const all = make.reportPlaces(catalogue);
    const places = all.filter((code) => only === null || code === only);
    if (places.length === 0)
      throw new Error(`npm run reports: no report for ${only ?? ''}; codes stand in data/areas/areas.csv`);
    mkdirSync(to, { recursive: true });
    const from = madeFrom(project, data, address);
    const others = madeBefore<MadeReport>(to, from, print).filter(({ code }) => !places.includes(code));
    forgetMade(to);
    const written: MadeReport[] = [];
    for (const [index, code] of places.entries()) {
      const started = performance.now();
      const report = await make.makeReport(code, catalogue, read);
      const file = (ending: string) => join(to, `${report.slug}.${ending}`);
      writeFileSync(file('html'), await make.drawReport(report, style, read, address ?? '../'));
      await writePdf(browser, file('html'), file('pdf'), strings.reports.footer(report.place, report.edition));
      const drawn = await pictures(browser, file('html'), make.pictured(report));
      const own = `${address ?? ''}reports/${report.slug}.html`;
      writeFileSync(file('pptx'), await make.reportSlides(report, drawn, own));
      writeFileSync(file('xlsx'), await make.reportWorkbook(report, own));
      const { slug, place, title } = report;
      written.push({ code, slug, place, title, bytes: reportFormats.map((ending) => statSync(file(ending)).size) });
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      print(
        `${String(index + 1).padStart(2)} of ${places.length}  ${report.place}: page, PDF, slides, workbook (${seconds} s)`,
      );
    }
    const items = [...others, ...written].toSorted((a, b) => all.indexOf(a.code) - all.indexOf(b.code));
    const paths = items.flatMap(({ slug }) => reportFormats.map((ending) => `${slug}.${ending}`));
    listMade(to, from, items, paths);
    return written;
  } finally {
    await browser.close();
    await server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { to: { type: 'string' }, area: { type: 'string' } } });
  const print = (line: string) => {
    console.log(line);
  };
  const data = join(project, 'public/data');
  if (!existsSync(join(data, 'catalogue.json'))) {
    console.error('npm run reports: there is no built data; run npm run data first');
    process.exit(1);
  }
  getChromium(print);
  await buildReports({
    data,
    to: resolve(values.to ?? join(project, 'reports')),
    only: values.area ?? null,
    address: siteAddress(process.env['SITE_ADDRESS']),
    print,
  });
}
