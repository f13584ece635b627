// Bundles the script for pages that embed figures, and writes its hash beside it: a copy of it can be checked.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleScript } from './bundle-script.ts';

/** Its version is in its address: what it understands does not change beneath a page that embeds it. */
const folder = 'imh-embed/1';

export interface BuiltHostScript {
  /** Path below the site's root. */
  readonly script: string;
  /** The hash, as it stands in the `integrity` attribute. */
  readonly integrity: string;
}

export async function buildEmbedHost(project: string, to: string): Promise<BuiltHostScript> {
  const script = await bundleScript(project, join(project, 'src/embed/host/embed-host.ts'), 'es2020');
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  const about = { script: `${folder}/embed-host.js`, integrity };
  mkdirSync(join(to, folder), { recursive: true });
  writeFileSync(join(to, folder, 'embed-host.js'), script);
  writeFileSync(join(to, folder, 'embed-host.json'), `${JSON.stringify(about, null, 2)}\n`);
  return about;
}
