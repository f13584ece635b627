// What a report writer copies into a page: a frame, a frame with the height script, a web component. Each with words for
// readers without scripts or frames.

export interface SnippetFrame {
  readonly title: string;
  /** Full address of the embed. */
  readonly address: string;
  /** Pixels: the frame's height until, or unless, the height script knows better. */
  readonly height: number;
}

export interface SnippetAlternative {
  /** What the figure shows, in words. */
  readonly alt: string;
  /** Full address of the figure in the atlas. */
  readonly home: string;
}

export interface SnippetScript {
  readonly address: string;
  readonly integrity: string;
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const frame = ({ title, address, height }: SnippetFrame, more = ''): string =>
  `<iframe${more} src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;

const alternative = (title: string, { alt, home }: SnippetAlternative): string =>
  `<p>${escaped(alt)} <a href="${escaped(home)}">${escaped(title)}</a></p>`;

const script = ({ address, integrity }: SnippetScript): string =>
  `<script src="${escaped(address)}" integrity="${escaped(integrity)}" crossorigin="anonymous" async></script>`;

export const iframeSnippet = (about: SnippetFrame): string => frame(about);

/** The frame draws without a script; the words are for readers who have none at all. */
export const hostSnippet = (about: SnippetFrame, words: SnippetAlternative, host: SnippetScript): string =>
  [frame(about, ' data-imh'), `<noscript>${alternative(about.title, words)}</noscript>`, script(host)].join('\n');

/** What stands in the element is shown until, or unless, the script runs. */
export const elementSnippet = (about: SnippetFrame, words: SnippetAlternative, host: SnippetScript): string =>
  [
    `<imh-figure src="${escaped(about.address)}" title="${escaped(about.title)}">`,
    `  ${alternative(about.title, words)}`,
    '</imh-figure>',
    script(host),
  ].join('\n');
