// What a report writer copies into a page: a frame, a frame with the height script, a web component, an image. Each with
// words for readers without scripts, frames or images.

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
  /** Null where none is drawn of the view. */
  readonly picture: SnippetPicture | null;
}

export interface SnippetPicture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

export interface SnippetScript {
  readonly address: string;
  readonly integrity: string;
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const frame = ({ title, address, height }: SnippetFrame, more = ''): string =>
  `<iframe${more} src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;

const image = ({ alt, home }: SnippetAlternative, { address, width, height }: SnippetPicture): string =>
  `<a href="${escaped(home)}"><img src="${escaped(address)}" alt="${escaped(alt)}" width="${width}" height="${height}" loading="lazy"></a>`;

/** The picture, which says its title itself; else words. */
const alternative = (title: string, words: SnippetAlternative): string =>
  words.picture === null ? inWords(title, words) : image(words, words.picture);

const inWords = (title: string, { alt, home }: SnippetAlternative): string =>
  `<p>${escaped(alt)} <a href="${escaped(home)}">${escaped(title)}</a></p>`;

const script = ({ address, integrity }: SnippetScript): string =>
  `<script src="${escaped(address)}" integrity="${escaped(integrity)}" crossorigin="anonymous" async></script>`;

export const iframeSnippet = (about: SnippetFrame): string => frame(about);

/** Null where no picture is drawn of the view. */
export const imageSnippet = (words: SnippetAlternative): string | null =>
  words.picture === null ? null : image(words, words.picture);

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
