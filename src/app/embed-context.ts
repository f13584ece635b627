// What the embed builder must know of the page that it stands in; given by the app's frame.
import { getContext, setContext } from 'svelte';
import type { ViewSpec } from '../spec/view-spec.ts';

export interface EmbedContext {
  readonly view: () => ViewSpec;
  readonly edition: () => string;
  /** The site's root; null where there are no embeds beside the page. */
  readonly root: () => URL | null;
  /** Where a link to a path below the atlas's root leads from the page that is shown. */
  readonly at: (path: string) => string;
}

const key = 'embed-builder';

export const setEmbedContext = (context: EmbedContext): EmbedContext => setContext(key, context);

/** Undefined where a figure stands outside of the atlas's own pages. */
export const getEmbedContext = (): EmbedContext | undefined => getContext<EmbedContext | undefined>(key);
