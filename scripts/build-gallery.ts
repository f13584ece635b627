// npm run gallery: an SVG and a PNG of every figure of the usual views, boards and indicators. `-- --to DIR` elsewhere,
// `--only ADDRESS` for the views whose address begins so.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import type { DrawnPicture } from '../src/exports/gallery/draw-pictures.ts';
import { picturedViews, type PicturedView } from '../src/exports/gallery/pictured-views.ts';
import type { Catalogue } from '../src/model/catalogue.ts';
import type { MadePicture } from '../src/model/reports/made-picture.ts';
import { writeAddress } from '../src/spec/address.ts';
import { pictureFolder } from '../src/spec/picture-path.ts';
import { findChromium } from './browser/find-chromium.ts';
import { getChromium } from './browser/get-chromium.ts';
import { bundleExporter, drawingPage, drawOn } from './gallery/drawing-page.ts';
import { galleryName } from './gallery/gallery-name.ts';
import { smallerPng } from './gallery/smaller-png.ts';
import { forgetMade, listMade, madeBefore } from './made/made-files.ts';
import { madeFrom } from './made/made-from.ts';
import { siteAddress } from './site/oembed.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
/** Pages that draw at the same time. */
const atOnce = 2;

export interface GalleryOptions {
  /** Folder with the built data. */
  readonly data: string;
  readonly to: string;
  /** Start of the addresses of the views that are drawn: `coverage/`; null = all. */
  readonly only: string | null;
  /** Full address of the site, which the pictures print; null where it is not known. */
  readonly address: string | null;
  readonly print: (line: string) => void;
}

/** Writes the pictures and a list of them, by which a site takes them in. */
export async function buildGallery({
  data,
  to,
  only,
  address,
  print,
}: GalleryOptions): Promise<readonly MadePicture[]> {
  const catalogue = JSON.parse(readFileSync(join(data, 'catalogue.json'), 'utf8')) as Catalogue;
  const bundle = mkdtempSync(join(tmpdir(), 'imh-atlas-gallery-'));
  const executablePath = findChromium();
  await bundleExporter(project, bundle);
  const browser = await chromium.launch(executablePath === null ? {} : { executablePath });
  try {
    const all = picturedViews(catalogue);
    const views = all.filter(({ view }) => only === null || writeAddress(view).startsWith(only));
    if (views.length === 0)
      throw new Error(
        `npm run gallery: no view has an address that begins with ${only ?? ''}; docs/gallery.md has them`,
      );
    const folders = new Set(views.map(({ view }) => pictureFolder(view)));
    mkdirSync(to, { recursive: true });
    const from = madeFrom(project, data, address);
    const others = madeBefore<MadePicture>(to, from, print).filter(({ path }) => !folders.has(folderOf(path)));
    forgetMade(to);
    const made: MadePicture[][] = views.map(() => []);
    const waiting = views.map((view, index) => ({ view, index }));
    const work = async (): Promise<void> => {
      const draw = drawOn(await drawingPage(browser, bundle, data));
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const drawn = await draw(next.view, address ?? '');
        made[next.index] = drawn.map((picture) => keep(to, next.view, picture));
        print(
          `${String(next.index + 1).padStart(3)} of ${views.length}  ${writeAddress(next.view.view) || './'}: ${drawn.length}`,
        );
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    const order = all.map(({ view }) => pictureFolder(view));
    const pictures = [...others, ...made.flat()].toSorted(
      (a, b) => order.indexOf(folderOf(a.path)) - order.indexOf(folderOf(b.path)),
    );
    const paths = pictures.flatMap(({ path }) => [`${below(path)}.svg`, `${below(path)}.png`]);
    listMade(to, from, pictures, paths);
    return pictures;
  } finally {
    await browser.close();
    rmSync(bundle, { recursive: true, force: true });
  }
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Path within the gallery's own folder. */
const below = (path: string): string => path.replace(/^figures\//u, '');

function keep(to: string, of: PicturedView, { id, svg, png, ...said }: DrawnPicture): MadePicture {
  const folder = pictureFolder(of.view);
  if (folder === null) throw new Error(`gallery: ${writeAddress(of.view)} has no folder; see src/spec/picture-path.ts`);
  const file = join(to, below(`${folder}${id}`));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.svg`, svg);
  writeFileSync(`${file}.png`, smallerPng(Buffer.from(png.slice(png.indexOf(',') + 1), 'base64')));
  const home = `${writeAddress(of.view)}#${id}`;
  return { path: `${folder}${id}`, group: of.group, ...galleryName(of), home, ...said };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { to: { type: 'string' }, only: { type: 'string' } } });
  const print = (line: string) => {
    console.log(line);
  };
  const data = join(project, 'public/data');
  if (!existsSync(join(data, 'catalogue.json'))) {
    console.error('npm run gallery: there is no built data; run npm run data first');
    process.exit(1);
  }
  getChromium(print);
  const made = await buildGallery({
    data,
    to: resolve(values.to ?? join(project, 'gallery')),
    only: values.only ?? null,
    address: siteAddress(process.env['SITE_ADDRESS']),
    print,
  });
  print(`${made.length} figures in the gallery, each as SVG and PNG`);
}
