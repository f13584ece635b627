// Makes sure that a Chromium is there for browser tests: found, or fetched where this machine lets us, or one line of advice.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

const advice =
  'browser: no Chromium found; install Debian’s package `chromium`, or run `npx playwright-core install chromium`, or name one with CHROMIUM=/path/to/chromium';

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

const isRoot = () => process.getuid?.() === 0;
const playwrightHas = () => existsSync(chromium.executablePath());

/** Finds a Chromium, or gets one: Debian's through apt as root, else Playwright's. Throws with advice where neither works. */
export function getChromium(print: (line: string) => void): void {
  if (findChromium() !== null || playwrightHas()) return;
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    print('browser: none found; installing Debian’s chromium through apt');
    const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    if (run('apt-get', ['update', '-qq'], quiet) && run('apt-get', ['install', '-y', '-qq', 'chromium'], quiet)) return;
  }
  print('browser: none found; fetching Playwright’s Chromium');
  const cli = fileURLToPath(new URL('../../node_modules/playwright-core/cli.js', import.meta.url));
  if (run(process.execPath, [cli, 'install', 'chromium']) && playwrightHas()) return;
  throw new Error(advice);
}
