// npm run build:single, second half: the whole atlas as one HTML file that opens by double click and calls nobody.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reader } from '../src/load/reader.ts';
import type { Catalogue } from '../src/model/catalogue.ts';
import { defaultView } from '../src/spec/view-spec.ts';
import { inFile } from '../src/single-file/address.ts';
import { replaceFolderBy } from './data/write/replace-folder.ts';
import { assemble } from './single-file/assemble.ts';
import { bundleSingleFile } from './single-file/bundle.ts';
import { dataInside } from './single-file/data-inside.ts';
import { drawingServer } from './site/drawing-server.ts';
import { siteAddress } from './site/oembed.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
/** It travels by e-mail and USB stick. */
const mostBytes = 6_000_000;

export interface SingleFileOptions {
  /** Folder with the built data: catalogue.json and its neighbours. */
  readonly data: string;
  /** Folder for the file, which replaces what is in it. */
  readonly to: string;
  /** Full address of the atlas on the web; null where it is not known yet. */
  readonly address: string | null;
}

/** Writes the file; returns its path and size. The same data and code give the same bytes. Throws above 6 MB. */
export async function buildSingleFile({
  data,
  to,
  address,
}: SingleFileOptions): Promise<{ path: string; bytes: number }> {
  const inside = dataInside(data);
  const read: Reader = <Table>(name: string) => Promise.resolve(JSON.parse(inside.get(name) ?? 'null') as Table);
  const { edition } = await read<Catalogue>('catalogue.json');
  const fileName = `imh-atlas-${edition}.html`;
  const html = assemble({
    ...(await bundleSingleFile(project)),
    ...{ edition, fileName, web: address, data: inside },
    page: await drawFirstPage(read),
    icon: readFileSync(join(project, 'public/icon.svg'), 'utf8'),
    beforePaint: readFileSync(join(project, 'public/before-paint.js'), 'utf8'),
  });
  const bytes = Buffer.byteLength(html);
  if (bytes > mostBytes) throw new Error(`${fileName}: ${bytes} bytes; more than ${mostBytes} do not travel well`);
  await replaceFolderBy(to, (fresh) => {
    mkdirSync(fresh, { recursive: true });
    writeFileSync(join(fresh, fileName), html);
    return Promise.resolve();
  });
  return { path: join(to, fileName), bytes };
}

async function drawFirstPage(read: Reader) {
  const server = await drawingServer();
  try {
    const drawing = (await server.ssrLoadModule('/src/app/prerender.ts')) as typeof import('../src/app/prerender.ts');
    return await drawing.drawPage(defaultView, read, inFile);
  } finally {
    await server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { path, bytes } = await buildSingleFile({
    data: join(project, 'public/data'),
    to: join(project, 'dist-single'),
    address: siteAddress(process.env['SITE_ADDRESS']),
  });
  console.log(`single file: ${path}, ${Math.round(bytes / 1000).toLocaleString('en-GB')} kB`);
}
