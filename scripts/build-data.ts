// npm run data: builds public/data from data/. `npm run data -- --from DIR --to DIR` builds any other package.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildData } from './data/build.ts';
import { DataError } from './data/data-error.ts';

const root = resolve(import.meta.dirname, '..');

function readFolders(): { from: string; to: string; dictionary: string | null } {
  const shipped = { from: join(root, 'data'), to: join(root, 'public/data') };
  try {
    const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } });
    const isShipped = values.from === undefined && values.to === undefined;
    const folders = { from: values.from ?? shipped.from, to: values.to ?? shipped.to };
    return { ...folders, dictionary: isShipped ? join(root, 'docs/data-dictionary.md') : null };
  } catch (error) {
    throw new DataError([
      `npm run data: ${error instanceof Error ? error.message : String(error)}; allowed: --from DIR --to DIR`,
    ]);
  }
}

try {
  buildData({ ...readFolders(), print: (line) => process.stdout.write(`${line}\n`) });
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  const count = error.problems.length;
  process.stderr.write(`${error.message}\n${count} ${count === 1 ? 'mistake' : 'mistakes'}; nothing was written.\n`);
  process.exitCode = 1;
}
