// What is made apart from the site (reports) is offered exactly where it is there and fits: no link leads nowhere.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ViteDevServer } from 'vite';
import { buildData } from '../../scripts/data/build.ts';
import { listMade } from '../../scripts/made/made-files.ts';
import { madeFrom, type MadeFrom } from '../../scripts/made/made-from.ts';
import type { MadePicture } from '../../src/model/reports/made-picture.ts';
import { takeIn, type MadeApart } from '../../scripts/made/take-in.ts';
import { drawingServer } from '../../scripts/site/drawing-server.ts';
import { nothingMore } from '../../scripts/site/in-this-site.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { reportFormats, type MadeReport } from '../../src/model/reports/made-report.ts';
import { defaultView, type ViewSpec } from '../../src/spec/view-spec.ts';
import { removeTemporaryFolders, temporaryFolder } from './fixtures/temporary.ts';

const project = process.cwd();
const data = temporaryFolder();
const bytes = [280_000, 810_000, 1_300_000, 26_000];
const orkney: MadeReport = { code: 'S08000025', slug: 'orkney', place: 'NHS Orkney', title: 'Toy finding', bytes };
const scotland: MadeReport = { code: 'S92000003', slug: 'scotland', place: 'Scotland', title: 'Toy finding', bytes };
const read = <Table>(name: string) => Promise.resolve(JSON.parse(readFileSync(join(data, name), 'utf8')) as Table);

let reports: string;
let now: MadeFrom;
let printed: string[];

function writeToyReports(from: MadeFrom): void {
  const paths = [orkney, scotland].flatMap(({ slug }) => reportFormats.map((ending) => `${slug}.${ending}`));
  mkdirSync(reports, { recursive: true });
  for (const path of paths) writeFileSync(join(reports, path), `toy ${path}`);
  listMade(reports, from, [orkney, scotland], paths);
}

const taken = (fields: Partial<MadeApart> = {}) =>
  takeIn(
    { reports, gallery: join(reports, 'none'), address: null, ...fields },
    { project, data, print: (line) => printed.push(line) },
  );

async function pageOf(view: Partial<ViewSpec>, server: ViteDevServer): Promise<string> {
  const drawing = (await server.ssrLoadModule('/src/app/prerender.ts')) as typeof import('../../src/app/prerender.ts');
  return (await drawing.drawPage({ ...defaultView, ...view }, read)).body;
}

const linksInto = (html: string, folder: string): readonly string[] =>
  [...html.matchAll(new RegExp(`href="(?:\\./|(?:\\.\\./)+)(${folder}/[^"]*)"`, 'gu'))].map(([, path = '']) => path);

beforeAll(() => {
  buildData({ from: 'data', to: data, print: () => undefined });
  now = madeFrom(project, data, null);
});
beforeEach(() => {
  reports = temporaryFolder();
  printed = [];
});
afterAll(removeTemporaryFolders);

describe('reports made of this very data', () => {
  it('are offered with their sizes where they are about, and every link leads to a file', async () => {
    writeToyReports(now);
    const site = temporaryFolder();
    const { reports: offered, place } = taken();
    place(site, await read<Catalogue>('catalogue.json'), ['assets/toy.css']);
    const server = await drawingServer({ ...nothingMore, reports: offered });
    try {
      const board = await pageOf({ page: 'area', code: 'S08000025' }, server);
      expect(linksInto(board, 'reports')).toEqual([
        ...reportFormats.map((format) => `reports/orkney.${format}`),
        'reports/',
      ]);
      expect(board).toContain('PDF, NHS Orkney, 810 kB');
      const overview = await pageOf({}, server);
      expect(linksInto(overview, 'reports')).toContain('reports/scotland.pptx');
      const council = await pageOf({ page: 'area', code: 'S12000023' }, server);
      expect(linksInto(council, 'reports')).toContain('reports/orkney.pdf');
      // Of this board there is no report: the list of all is offered alone.
      const other = await pageOf({ page: 'area', code: 'S08000026' }, server);
      expect(linksInto(other, 'reports')).toEqual(['reports/']);
      for (const path of [board, overview, council, other].flatMap((html) => linksInto(html, 'reports')))
        expect([path, existsSync(join(site, path.replace(/\/$/u, '/index.html')))]).toEqual([path, true]);
    } finally {
      await server.close();
    }
    const list = readFileSync(join(site, 'reports/index.html'), 'utf8');
    // The nation first, then its boards.
    expect([...list.matchAll(/<h[23]>([^<]+)</gu)].map(([, name]) => name)).toEqual([
      'Scotland',
      'Scotland',
      'NHS Orkney',
    ]);
    for (const [, path = ''] of list.matchAll(/href="([a-z-]+\.[a-z]+)"/gu))
      expect([path, existsSync(join(site, 'reports', path))]).toEqual([path, true]);
    expect(printed).toEqual([]);
  });
});

it('pictures are shown with their words by pages on which no link leads nowhere', async () => {
  const gallery = temporaryFolder();
  const picture = (fields: Partial<MadePicture>): MadePicture => ({
    ...{ path: 'figures/coverage/map', group: 'pages', folder: 'figures/coverage/', name: 'Coverage, Toyland' },
    ...{
      home: 'coverage/#map',
      title: 'Toy & finding',
      subtitle: 'Toys',
      alt: 'A toy "map".',
      width: 1000,
      height: 500,
    },
    ...fields,
  });
  const single = { path: 'figures/indicators/toys/map', folder: 'figures/indicators/toys/', name: 'Toys' };
  const pictures = [picture({}), picture({ ...single, group: 'indicators', home: 'indicators/?indicator=toys#map' })];
  const paths = pictures.flatMap(({ path }) =>
    ['svg', 'png'].map((ending) => `${path.slice('figures/'.length)}.${ending}`),
  );
  for (const path of paths) {
    mkdirSync(dirname(join(gallery, path)), { recursive: true });
    writeFileSync(join(gallery, path), 'toy');
  }
  listMade(gallery, now, pictures, paths);
  const site = temporaryFolder();
  taken({ gallery }).place(site, await read<Catalogue>('catalogue.json'), ['assets/toy.css']);
  for (const folder of ['figures/', 'figures/indicators/toys/']) {
    const html = readFileSync(join(site, folder, 'index.html'), 'utf8');
    expect(html).toContain('alt="A toy &quot;map&quot;." width="1000" height="500" loading="lazy"');
    const links = [...html.matchAll(/(?:href|src)="([^"]+)"/gu)].map(([, path = '']) => join(site, folder, path));
    const inGallery = links.filter((path) => path.startsWith(join(site, 'figures')));
    expect(inGallery.length).toBeGreaterThan(3);
    for (const path of inGallery) {
      const [file = '', anchor] = path.split('#');
      expect([path, existsSync(file.endsWith('/') ? join(file, 'index.html') : file)]).toEqual([path, true]);
      if (anchor !== undefined) expect(html).toContain(`id="${anchor}"`);
    }
  }
  expect(JSON.parse(readFileSync(join(site, 'figures/pictures.json'), 'utf8'))).toEqual({
    'figures/coverage/map': [1000, 500],
    'figures/indicators/toys/map': [1000, 500],
  });
});

it('kept editions and pictures are linked from the Data page and from every footer, where the site holds them', async () => {
  const server = await drawingServer({ ...nothingMore, hasKeptEditions: true, hasGallery: true });
  try {
    const links = async (view: Partial<ViewSpec>) => {
      const html = await pageOf(view, server);
      return ['edition', 'figures'].map((folder) => linksInto(html, folder).length);
    };
    expect(await links({ page: 'data' })).toEqual([2, 2]);
    expect(await links({ page: 'area', code: 'S08000025' })).toEqual([1, 1]);
  } finally {
    await server.close();
  }
});

describe('where no report fits', () => {
  it('pages offer none', async () => {
    const server = await drawingServer();
    try {
      for (const view of [{}, { page: 'area', code: 'S08000025' }, { page: 'data' }] as const) {
        const html = await pageOf(view, server);
        expect(['reports', 'edition', 'figures'].flatMap((folder) => linksInto(html, folder))).toEqual([]);
      }
    } finally {
      await server.close();
    }
  });

  it('nothing is placed, and where some are there the build says why', async () => {
    const catalogue = await read<Catalogue>('catalogue.json');
    const refused = (fields?: Partial<MadeApart>): readonly string[] => {
      const site = temporaryFolder();
      const { reports: offered, place } = taken(fields);
      place(site, catalogue, ['assets/toy.css']);
      expect([offered, existsSync(join(site, 'reports'))]).toEqual([[], false]);
      return printed.splice(0);
    };
    expect(refused({ reports: join(reports, 'none') })).toEqual([]);
    writeToyReports({ ...now, data: 'of other data', code: 'of other code' });
    expect(refused()).toEqual([
      'site: no reports in it, the data, the code changed since they were made; run npm run reports and build again',
    ]);
    writeToyReports(now);
    expect(refused({ address: 'https://other.example/' }).join()).toContain('the address of the site changed');
    writeFileSync(join(reports, 'orkney.pdf'), 'changed by hand');
    expect(refused().join()).toContain('orkney.pdf: changed');
    rmSync(join(reports, 'orkney.pdf'));
    expect(refused().join()).toContain('orkney.pdf: missing');
  });
});
