// oEmbed: what a content system needs to turn the address of an embed into the embed. Addresses in it must be absolute.
import type { DrawnEmbed } from '../../src/embed/prerender.ts';
import { strings } from '../../src/app/strings/index.ts';
import { oembedSnippet } from '../../src/embed/snippets.ts';
import type { BuiltHostScript } from './embed-host.ts';

/** Height before the page's script knows better: a board map with its legend, at 800 px across. */
const height = 900;
const width = 800;

/** `SITE_ADDRESS`: where the site will lie, with a slash at the end; null where it is not said. Throws where it is no address. */
export function siteAddress(words: string | undefined): string | null {
  if (words === undefined || words === '') return null;
  const { protocol, href } = new URL(words);
  if (protocol !== 'https:' && protocol !== 'http:') throw new Error(`SITE_ADDRESS=${words}: write an https address`);
  return href.endsWith('/') ? href : `${href}/`;
}

/** File of an embed's oEmbed record: `oembed/coverage/status-map.json`. */
export const oembedPath = ({ path }: Pick<DrawnEmbed, 'path'>): string =>
  path.replace(/^embed\//u, 'oembed/').replace(/\/$/u, '.json');

/** `height` holds until the script has told the figure's own. */
export function oembedRecord({ path, figure }: DrawnEmbed, site: string, host: BuiltHostScript): string {
  const record = {
    version: '1.0',
    type: 'rich',
    title: figure.title,
    provider_name: strings.shell.siteName,
    provider_url: site,
    html: oembedSnippet(
      { title: figure.title, address: `${site}${path}`, width: null, height, seeThrough: false },
      { address: `${site}${host.script}`, integrity: host.integrity },
    ),
    width,
    height,
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

export const oembedLink = (embed: DrawnEmbed, site: string): string =>
  `<link rel="alternate" type="application/json+oembed" href="${site}${oembedPath(embed)}" />`;
