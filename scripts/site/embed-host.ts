// Bundles the script for pages that embed figures. A page that names its hash must find these very bytes for ever: each
// build of it has a name of its own, and lasts as long as an edition that holds it (scripts/edition/place-editions.ts).
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
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
  const hash = createHash('sha384').update(script).digest();
  const name = `embed-host-${hash.toString('hex').slice(0, 12)}.js`;
  const about = { script: `${folder}/${name}`, integrity: `sha384-${hash.toString('base64')}` };
  mkdirSync(join(to, folder), { recursive: true });
  // The second is for pages that take whatever is newest, without a hash.
  for (const each of [name, 'embed-host.js']) writeFileSync(join(to, folder, each), script);
  writeFileSync(join(to, folder, 'embed-host.json'), `${JSON.stringify(about, null, 2)}\n`);
  return about;
}

/** Puts the named scripts of an older site, a kept edition, beside those of the site in `to`. */
export function keepOlderHosts(older: string, to: string): void {
  if (!existsSync(join(older, folder))) return;
  mkdirSync(join(to, folder), { recursive: true });
  for (const name of readdirSync(join(older, folder))) {
    if (/^embed-host-[0-9a-f]+\.js$/u.test(name)) cpSync(join(older, folder, name), join(to, folder, name));
  }
}
