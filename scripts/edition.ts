// npm run edition -- 2026-11: keeps the site as it is now. --check 2026-11: says whether a kept edition is what it was.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';
import { buildData, readChecked } from './data/build.ts';
import { DataError } from './data/data-error.ts';
import { controlOf } from './data/outputs/output-files.ts';
import { EditionError } from './edition/edition-error.ts';
import { freezeEdition } from './edition/freeze.ts';
import { checkEdition } from './edition/place-editions.ts';
import { madeApart } from './made/take-in.ts';

const project = resolve(import.meta.dirname, '..');
const editions = join(project, 'editions');
const usage = 'npm run edition -- 2026-11 [--replace] [--from FOLDER], or npm run edition -- --check 2026-11';
const print = (line: string) => {
  console.log(line);
};

function readArguments() {
  try {
    const options = { check: { type: 'string' }, replace: { type: 'boolean' }, from: { type: 'string' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new EditionError(`${error instanceof Error ? error.message : String(error)}; use ${usage}`);
  }
}

/** Builds data and site afresh, apart from those that are served; null = a site that is built already is taken. */
async function keep(name: string, from: string | undefined, replace: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'imh-atlas-edition-'));
  try {
    const [data, site] = [join(folder, 'data'), from ?? join(folder, 'site')];
    if (from === undefined) {
      const from = join(project, 'data');
      buildData({ from, to: data, print: () => undefined });
      const control = controlOf(readChecked(from, () => undefined));
      await buildSite({ data, to: site, editions: null, made: madeApart(project), print, control });
    }
    await freezeEdition({ name, site, editions, replace });
    print(`Edition ${name} is kept in editions/${name}.`);
    print('Commit its manifest.json, put the folder where it is backed up, and run npm run build to publish it.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function check(name: string): void {
  const wrong = checkEdition(editions, name);
  if (wrong.length > 0) throw new EditionError(`Edition ${name} is not what it was:\n${wrong.join('\n')}`);
  print(`Edition ${name}: every file is as its manifest says.`);
}

try {
  const { values, positionals } = readArguments();
  const [name, ...more] = positionals;
  if (values.check !== undefined) check(values.check);
  else if (name !== undefined && more.length === 0) await keep(name, values.from, values.replace ?? false);
  else throw new EditionError(`Which edition? ${usage}`);
} catch (error) {
  if (!(error instanceof EditionError || error instanceof DataError)) throw error;
  console.error(`edition: ${error.message}`);
  process.exitCode = 1;
}
