// Bundles the script for pages that embed figures, and writes its hash beside it: a copy of it can be checked.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** Its version is in its address: what it understands does not change beneath a page that embeds it. */
const folder = 'imh-embed/1';

/** Returns the hash, as it stands in the `integrity` attribute. */
export async function buildEmbedHost(project: string, to: string): Promise<string> {
  await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: join(to, folder),
      emptyOutDir: false,
      target: 'es2020',
      rolldownOptions: {
        input: join(project, 'src/embed/host/embed-host.ts'),
        output: { format: 'iife', entryFileNames: 'embed-host.js' },
      },
    },
  });
  const script = readFileSync(join(to, folder, 'embed-host.js'));
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  const about = { script: `${folder}/embed-host.js`, integrity };
  writeFileSync(join(to, folder, 'embed-host.json'), `${JSON.stringify(about, null, 2)}\n`);
  return integrity;
}
