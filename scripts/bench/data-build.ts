// Measures npm run data on the shipped package: seconds from start to end of the process, and its peak memory.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Result } from './report.ts';
import { median } from './statistics.ts';

const mark = 'bench-process ';

/** Runs in the build's process as it ends. Peak: the kernel's own mark, since resourceUsage would count our parent too. */
const sayUse = `
import { readFileSync } from 'node:fs';
process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS;
  try { peak = Number(/VmHWM:\\s+(\\d+)/u.exec(readFileSync('/proc/self/status', 'utf8'))[1]); } catch {}
  const { user, system } = process.cpuUsage();
  process.stderr.write('${mark}' + JSON.stringify({ peak, micros: user + system }) + '\\n');
});`;

export interface BuildRun {
  readonly seconds: number;
  /** Processor time: what passes on an idle machine with one core. */
  readonly work: number;
  readonly megabytes: number;
}

/** Builds the data of `project` into `to`, as a person would, in a process of its own. */
export function runDataBuild(project: string, to: string): Promise<BuildRun> {
  const preload = `data:text/javascript,${encodeURIComponent(sayUse)}`;
  const script = join(project, 'scripts/build-data.ts');
  const args = ['--import', 'tsx', '--import', preload, script, '--from', join(project, 'data'), '--to', to];
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd: project, stdio: ['ignore', 'ignore', 'pipe'], timeout: 60_000 });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = (performance.now() - started) / 1000;
      const use = said.split(mark)[1];
      if (code === 0 && use !== undefined) {
        const { peak, micros } = JSON.parse(use) as { peak: number; micros: number };
        resolve({ seconds, work: micros / 1e6, megabytes: peak / 1000 });
      } else reject(new Error(`npm run data: ended with ${String(code)}; ${said.slice(0, 500)}`));
    });
  });
}

/** Builds the data `runs` times; the last one stays in `to`. */
export async function measureDataBuild(project: string, to: string, runs: number): Promise<readonly Result[]> {
  const measured: BuildRun[] = [];
  for (let run = 0; run < runs; run += 1) measured.push(await runDataBuild(project, to));
  const seconds = measured.map((run) => run.seconds);
  const slowest = Math.max(...seconds);
  const work = median(measured.map((run) => run.work));
  return [
    {
      what: 'npm run data',
      value: median(seconds),
      unit: 's',
      target: 3,
      note: `median of ${runs}, slowest ${slowest.toFixed(2)} s; processor time ${work.toFixed(2)} s`,
    },
    {
      what: 'npm run data, peak memory',
      value: Math.max(...measured.map((run) => run.megabytes)),
      unit: 'MB',
      target: 400,
      note: `largest of ${runs}`,
    },
  ];
}
