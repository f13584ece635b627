// Finds the Chromium that browser tests and screenshots use: the one named by CHROMIUM, or one on the PATH.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Full path of a Chromium, or null where none is found (Playwright's own is then tried). */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const wanted = env['CHROMIUM'];
  if (wanted?.includes('/')) return isExecutable(wanted) ? wanted : null;
  for (const name of wanted ? [wanted] : names) {
    const found = folders.map((folder) => join(folder, name)).find(isExecutable);
    if (found) return found;
  }
  return null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
