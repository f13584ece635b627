// What an embed shows now; a new view is put in its place.
import type { EmbedContent } from './embed-content.ts';

export type EmbedProps = EmbedContent & {
  /** The site's root: full in the browser, relative where drawn at build time. */
  readonly root: string;
};

export class ShownEmbed {
  props: EmbedProps;
  readonly onselect: ((code: string | null) => void) | undefined;

  constructor(props: EmbedProps, onselect?: (code: string | null) => void) {
    this.props = $state.raw(props);
    this.onselect = onselect;
  }
}
