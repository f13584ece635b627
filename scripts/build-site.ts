// npm run build, second half: bundles the site, then draws every page into its own HTML file.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Reader } from '../src/load/reader.ts';
import type { Catalogue } from '../src/model/catalogue.ts';
import { readChecked } from './data/build.ts';
import { DataError } from './data/data-error.ts';
import { controlOf } from './data/outputs/output-files.ts';
import type { Control } from './data/disclosure/control.ts';
import { auditSite } from './site/audit-pages.ts';
import { judgeStories } from './site/judge-stories.ts';
import { buildEmbedHost } from './site/embed-host.ts';
import { writeEmbeds } from './site/embeds.ts';
import { oembedLink, siteAddress } from './site/oembed.ts';
import { replaceFolderBy } from './data/write/replace-folder.ts';
import { placeEditions, wholeEditions } from './edition/place-editions.ts';
import { madeApart, takeIn, type MadeApart } from './made/take-in.ts';
import { headersFile, nginxFile } from './site/security-headers.ts';
import { drawingServer } from './site/drawing-server.ts';
import { forwardPages } from './site/forward-pages.ts';
import { notFoundPage } from './site/not-found-page.ts';
import { constantsOf, type InThisSite } from './site/in-this-site.ts';
import { placePage } from './site/place-page.ts';
import { stylesOf } from './site/plain-page.ts';
import { writeServiceWorker } from './site/service-worker.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

export interface SiteOptions {
  /** Folder with the built data: catalogue.json and its neighbours. */
  readonly data: string;
  /** Folder for the site. */
  readonly to: string;
  /** Full address that the site will have, for records that must name it; null where it is not known yet. */
  readonly address?: string | null;
  /** Folder of kept editions, which become part of the site; null = none. */
  readonly editions: string | null;
  /** Reports and pictures that were made apart: they become part of the site where they fit its data; null = none. */
  readonly made: MadeApart | null;
  readonly print: (line: string) => void;
  /** What disclosure control hid of the package that `data` was built from; the site is audited for it. */
  readonly control?: Control;
}

/**
 * Bundles and draws the site; returns the paths of the pages written. Throws a DataError with one line a leak where it
 * shows what disclosure control hid. On any failure the site in `to` stays as it was.
 */
export async function buildSite(options: SiteOptions): Promise<readonly string[]> {
  let paths: readonly string[] = [];
  await replaceFolderBy(options.to, async (fresh) => {
    paths = await writeSite({ ...options, to: fresh });
  });
  return paths;
}

async function writeSite(options: SiteOptions): Promise<readonly string[]> {
  const { data, to, address = null, editions, print, control } = options;
  const taken = takeIn(options.made, { project, data, print });
  const holds: InThisSite = {
    reports: taken.reports,
    hasKeptEditions: editions !== null && wholeEditions(editions).length > 0,
    hasGallery: taken.pictures.length > 0,
  };
  const rolldownOptions = { input: [join(project, 'index.html'), join(project, 'embed.html')] };
  await build({
    ...{ root: project, logLevel: 'warn', publicDir: 'public', define: constantsOf(holds) },
    build: { outDir: to, emptyOutDir: true, rolldownOptions },
  });
  rmSync(join(to, 'data'), { recursive: true, force: true });
  cpSync(data, join(to, 'data'), { recursive: true });
  const host = await buildEmbedHost(project, to);
  const template = readFileSync(join(to, 'index.html'), 'utf8');
  const server = await drawingServer(holds);
  try {
    const drawing = (await server.ssrLoadModule('/src/app/prerender.ts')) as typeof import('../src/app/prerender.ts');
    const embedding = (await server.ssrLoadModule(
      '/src/embed/prerender.ts',
    )) as typeof import('../src/embed/prerender.ts');
    const read = keptReader(data);
    const catalogue = await read<Catalogue>('catalogue.json');
    const slides = (await server.ssrLoadModule(
      '/src/views/present/slide.ts',
    )) as typeof import('../src/views/present/slide.ts');
    await judgeStories(read, catalogue, { slideOf: slides.slideOf, print });
    const views = drawing.viewsToDraw(catalogue);
    const embeds = await writeEmbeds(views, { to, read, address, host, drawing: embedding });
    const paths: string[] = [];
    for (const view of views) {
      const page = await drawing.drawPage(view, read);
      const file = join(to, page.path, 'index.html');
      mkdirSync(dirname(file), { recursive: true });
      const main = embeds.find(({ home }) => home === page.path);
      const links = main && address !== null ? oembedLink(main, address) : '';
      writeFileSync(file, placePage(template, { ...page, head: page.head + links }));
      paths.push(page.path);
    }
    const styles = stylesOf(template);
    writeSurroundings(to, catalogue, { styles, address });
    taken.place(to, catalogue, styles);
    const saved = await writeServiceWorker(project, to, { edition: catalogue.edition, styles });
    writeFileSync(join(to, '_headers'), headersFile(namesIn(to)));
    writeFileSync(join(to, 'security-headers.nginx.conf'), nginxFile());
    if (control) requireNoLeak(to, control);
    // A kept edition was audited when it was kept, and stays as it is.
    if (editions !== null) placeEditions({ editions, site: to, styles, print });
    print(
      `site: ${paths.length} pages, ${embeds.length} embeds, ${holds.reports.length} reports and ${taken.pictures.length} pictures; height script ${host.integrity}`,
    );
    print(
      `site: ${Object.keys(saved.files).length} files, ${megabytes(saved.bytes)} MB, are saved for use without a network`,
    );
    return paths;
  } finally {
    await server.close();
  }
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

function requireNoLeak(to: string, control: Control): void {
  const leaks = auditSite(to, control);
  if (leaks.length > 0) throw new DataError(leaks);
}

/** What stands around the pages: addresses that lead on or lead nowhere, and the name of this edition. */
function writeSurroundings(
  to: string,
  catalogue: Catalogue,
  { styles, address }: { readonly styles: readonly string[]; readonly address: string | null },
): void {
  const { edition, editionDate } = catalogue;
  const files = new Map([
    ...forwardPages(catalogue, styles),
    ['404.html', notFoundPage(styles, address)],
    ['edition.json', `${JSON.stringify({ edition, editionDate })}\n`],
  ]);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), content);
  }
}

/** Reads a file of the data once. */
function keptReader(data: string): Reader {
  const kept = new Map<string, unknown>();
  return <Table>(name: string) => {
    if (!kept.has(name)) kept.set(name, JSON.parse(readFileSync(join(data, name), 'utf8')));
    return Promise.resolve(kept.get(name) as Table);
  };
}

/** What lies in the root of the site, folders with a slash at the end. */
const namesIn = (site: string): readonly string[] =>
  readdirSync(site, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .toSorted();

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildSite({
    data: join(project, 'public/data'),
    to: join(project, 'dist'),
    address: siteAddress(process.env['SITE_ADDRESS']),
    editions: join(project, 'editions'),
    made: madeApart(project),
    print: (line) => {
      console.log(line);
    },
    control: controlOf(readChecked(join(project, 'data'), () => undefined)),
  });
}
