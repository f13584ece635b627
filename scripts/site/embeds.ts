// Writes an embed for every figure of every page's default view, the embed that draws any other, and their oEmbed records.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DrawnEmbed, drawEmbeds as DrawEmbeds, blankEmbed as BlankEmbed } from '../../src/embed/prerender.ts';
import type { Reader } from '../../src/load/reader.ts';
import type { ViewSpec } from '../../src/spec/view-spec.ts';
import { beforePaint } from './before-paint.ts';
import type { BuiltHostScript } from './embed-host.ts';
import { oembedLink, oembedPath, oembedRecord } from './oembed.ts';
import { placePage } from './place-page.ts';

export interface EmbedOptions {
  /** Folder of the site. */
  readonly to: string;
  readonly read: Reader;
  /** Full address of the site; null = not said, so that no oEmbed record can be written. */
  readonly address: string | null;
  /** The height script of this build. */
  readonly host: BuiltHostScript;
  readonly drawing: { readonly drawEmbeds: typeof DrawEmbeds; readonly blankEmbed: typeof BlankEmbed };
}

/** Writes the embeds of each view; returns those of each page path, first figure first. */
export async function writeEmbeds(
  views: readonly ViewSpec[],
  { to, read, address, host, drawing }: EmbedOptions,
): Promise<readonly DrawnEmbed[]> {
  const bundled = readFileSync(join(to, 'embed.html'), 'utf8');
  if (!bundled.includes('<!--before-paint-->')) throw new Error('embed.html: <!--before-paint--> is missing');
  const template = bundled.replace('<!--before-paint-->', () => `<script>${beforePaint}</script>`);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), text);
  };
  const written: DrawnEmbed[] = [];
  for (const view of views) {
    for (const embed of await drawing.drawEmbeds(view, read)) {
      const links = address === null ? '' : oembedLink(embed, address);
      write(`${embed.path}index.html`, placePage(template, { ...embed, head: embed.head + links }));
      if (address !== null) write(oembedPath(embed), oembedRecord(embed, address, host));
      written.push(embed);
    }
  }
  write('embed.html', placePage(template, { ...drawing.blankEmbed(), path: '' }));
  return written;
}
