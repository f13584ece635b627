// Draws any view of any figure in an embed: fetched only where the drawing of build time is not what is asked for.
import { flushSync, mount } from 'svelte';
import { siteReader, type Reader } from '../load/reader.ts';
import { groundInDocument } from '../maps/ground.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { vocabularyOf } from '../model/vocabulary.ts';
import { readEmbedAddress, writeEmbedAddress } from '../spec/embed-address.ts';
import EmbedFrame from './EmbedFrame.svelte';
import { embedContent } from './embed-content.ts';
import { ShownEmbed } from './shown-embed.svelte.ts';
import { tell } from './tell.ts';

export interface EmbedRequest {
  readonly root: URL;
  /** Path of the embed below the root. */
  readonly path: string;
  readonly query: string;
  readonly target: HTMLElement;
  /** Changes words of the query and draws again. */
  readonly change: (words: Readonly<Record<string, string | null>>) => void;
}

let shown: ShownEmbed | null = null;
let read: Reader | null = null;
let wanted = 0;

/** Throws where data does not arrive; a slower, older request never overtakes a newer one. */
export async function drawEmbed({ root, path, query, target, change }: EmbedRequest): Promise<void> {
  const mine = ++wanted;
  read ??= siteReader(root);
  const catalogue = await read<Catalogue>('catalogue.json');
  const { spec, notes } = readEmbedAddress(path, query, vocabularyOf(catalogue));
  const content = await embedContent(spec, notes, { read, ground: groundInDocument(read) });
  if (mine !== wanted) return;
  const { dataset } = document.documentElement;
  dataset['theme'] = spec.theme;
  dataset['controls'] = spec.controls ? 'on' : 'off';
  const props = { ...content, root: root.href };
  if (shown) shown.props = props;
  else {
    shown = new ShownEmbed(props, (code) => {
      tell({ type: 'imh:select', area: code });
      change({ area: catalogue.areas.find((area) => area.code === code)?.slug ?? null });
    });
    target.replaceChildren();
    mount(EmbedFrame, { target, props: { shown } });
  }
  flushSync();
  tell({ type: 'imh:state', address: new URL(writeEmbedAddress(content.spec), root).href });
}
