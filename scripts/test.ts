// npm test: types, lint, then every test, in a real browser where it matters. One line a step; stops at the first that fails.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getChromium } from './browser/get-chromium.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const results = join(project, 'test-results');

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** File of Vitest's JSON report, where the step is one. */
  readonly report?: string;
}

/** Files that run side by side in the browser of a page, which mostly waits: two even where there are two processors. */
const sideBySide = '--maxWorkers=2';

const vitest = (projects: readonly string[], ...more: readonly string[]): Step => {
  const report = join(results, `${projects.join('-')}.json`);
  const named = projects.flatMap((name) => ['--project', name]);
  return {
    name: `tests: ${projects.join(', ')}`,
    command: [
      'vitest',
      'run',
      ...named,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...more,
    ],
    report,
  };
};

const steps: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'types in components', command: ['svelte-check', '--threshold', 'warning', '--output', 'human'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'data', command: ['tsx', 'scripts/build-data.ts'] },
  vitest(['unit', 'reference', 'snapshot']),
  vitest(['data']),
  vitest(['component']),
  { name: 'site', command: ['tsx', 'scripts/build-site.ts'] },
  { name: 'single file', command: ['tsx', 'scripts/build-single-file.ts'] },
  vitest(['e2e'], sideBySide),
];

function run({ name, command: [program, ...args] }: Step): boolean {
  const started = performance.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(join(project, 'node_modules/.bin', program), args, {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  console.log(
    `== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
  return status === 0;
}

/** Tests passed and failed by Vitest's own report. */
function count(report: string): { passed: number; failed: number } {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
}

try {
  getChromium((line) => {
    console.log(line);
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const failed = steps.find((step) => !run(step));
const totals = { passed: 0, failed: 0 };
for (const { report } of steps) {
  if (report === undefined) continue;
  try {
    const { passed, failed: broken } = count(report);
    totals.passed += passed;
    totals.failed += broken;
  } catch {
    // A step that was never reached has no report.
  }
}
if (failed) console.error(`\nStopped at: ${failed.name}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(failed ? 1 : 0);
