// npm run mutate [-- files]: changes the statistics in one small way after another, and asks whether a test notices.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { number, object, parse, string } from 'valibot';
import { failuresOf, filesOf, tableOf } from './mutation/report.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const settings = parse(
  object({ jsonReporter: object({ fileName: string() }), thresholds: object({ break: number() }) }),
  JSON.parse(readFileSync(join(project, 'stryker.config.json'), 'utf8')),
);
const report = join(project, settings.jsonReporter.fileName);

const files = process.argv.slice(2);
rmSync(report, { force: true });
const started = performance.now();
spawnSync(
  join(project, 'node_modules/.bin/stryker'),
  ['run', ...(files.length === 0 ? [] : ['--mutate', files.join(',')])],
  { cwd: project, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' },
);
if (!existsSync(report)) {
  console.error('The mutation run did not finish.');
  process.exit(1);
}

const found = filesOf(JSON.parse(readFileSync(report, 'utf8')));
const failures = failuresOf(found, settings.thresholds.break);
console.log(['', ...found.flatMap(({ unnoticed }) => unnoticed), '', ...tableOf(found), ''].join('\n'));
console.log(`${((performance.now() - started) / 60_000).toFixed(0)} min`);
failures.forEach((failure) => {
  console.error(failure);
});
process.exit(failures.length === 0 ? 0 : 1);
