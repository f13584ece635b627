// Bundles a script that stands alone beside the pages: for other people's pages, or for the browser's own worker.
import { build, type Rolldown } from 'vite';

/** Text of the script in one piece, without imports. @param from its entry. @param target oldest language it must run in. */
export async function bundleScript(project: string, from: string, target: string): Promise<string> {
  const made = (await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, target, rolldownOptions: { input: from, output: { format: 'iife' } } },
  })) as Rolldown.RolldownOutput;
  const [script] = made.output;
  return script.code;
}
