// npm run build, second half: bundles the site, then draws every page into its own HTML file.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Catalogue } from '../src/model/catalogue.ts';
import { readChecked } from './data/build.ts';
import { DataError } from './data/data-error.ts';
import { controlOf } from './data/outputs/output-files.ts';
import type { Control } from './data/disclosure/control.ts';
import { auditSite } from './site/audit-pages.ts';
import { headersFile, nginxFile } from './site/security-headers.ts';
import { drawingServer } from './site/drawing-server.ts';
import { placePage } from './site/place-page.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

export interface SiteOptions {
  /** Folder with the built data: catalogue.json and its neighbours. */
  readonly data: string;
  /** Folder for the site. */
  readonly to: string;
  readonly print: (line: string) => void;
  /** What disclosure control hid of the package that `data` was built from; the site is audited for it. */
  readonly control?: Control;
}

/**
 * Bundles and draws the site; returns the paths of the pages written. Throws a DataError with one line a leak, and removes
 * the site, where it shows what disclosure control hid.
 */
export async function buildSite({ data, to, print, control }: SiteOptions): Promise<readonly string[]> {
  rmSync(to, { recursive: true, force: true });
  await build({ root: project, logLevel: 'warn', publicDir: 'public', build: { outDir: to, emptyOutDir: true } });
  rmSync(join(to, 'data'), { recursive: true, force: true });
  cpSync(data, join(to, 'data'), { recursive: true });
  const template = readFileSync(join(to, 'index.html'), 'utf8');
  const server = await drawingServer();
  try {
    const drawing = (await server.ssrLoadModule('/src/app/prerender.ts')) as typeof import('../src/app/prerender.ts');
    const read = <Table>(name: string) => Promise.resolve(JSON.parse(readFileSync(join(data, name), 'utf8')) as Table);
    const catalogue = await read<Catalogue>('catalogue.json');
    const paths: string[] = [];
    for (const view of drawing.viewsToDraw(catalogue)) {
      const page = await drawing.drawPage(view, read);
      const file = join(to, page.path, 'index.html');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, placePage(template, page));
      paths.push(page.path);
    }
    writeFileSync(join(to, '_headers'), headersFile());
    writeFileSync(join(to, 'security-headers.nginx.conf'), nginxFile());
    if (control) requireNoLeak(to, control);
    print(`site: ${paths.length} pages drawn`);
    return paths;
  } finally {
    await server.close();
  }
}

function requireNoLeak(to: string, control: Control): void {
  const leaks = auditSite(to, control);
  if (leaks.length === 0) return;
  rmSync(to, { recursive: true, force: true });
  throw new DataError(leaks);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildSite({
    data: join(project, 'public/data'),
    to: join(project, 'dist'),
    print: (line) => {
      console.log(line);
    },
    control: controlOf(readChecked(join(project, 'data'), () => undefined)),
  });
}
