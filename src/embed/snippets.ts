// What a report writer copies into a page: a frame, a frame with the height script, a web component, an image. Each with
// words for readers without scripts, frames or images.
import { escaped } from '../exports/escaped.ts';

export interface SnippetFrame {
  readonly title: string;
  /** Full address of the embed. */
  readonly address: string;
  /** Pixels; null = as wide as the column that it stands in. */
  readonly width: number | null;
  /** Pixels: the frame's height until, or unless, the height script knows better. */
  readonly height: number;
  /** Whether the page around shows through: then the frame's colour scheme must be that of the embed's root. */
  readonly seeThrough: boolean;
}

export interface SnippetAlternative {
  /** Id of the frame in the page around, so that a picture can take its place. */
  readonly id: string;
  /** The figure in words, with its title. */
  readonly words: string;
  /** The same without the title. */
  readonly afterTitle: string;
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

const attributes = (pairs: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(pairs)
    .flatMap(([name, value]) => (value === null ? [] : value === '' ? [name] : [`${name}="${escaped(String(value))}"`]))
    .join(' ');

function frame(about: SnippetFrame, more: Readonly<Record<string, string | null>> = {}): string {
  const { address: src, title, width, height, seeThrough } = about;
  const style = [width === null ? [] : 'max-width:100%', seeThrough ? 'color-scheme:light' : []].flat().join(';');
  const size = { width: width ?? '100%', height, frameborder: 0, loading: 'lazy' };
  return `<iframe ${attributes({ ...more, src, title, ...size, style: style === '' ? null : style })}></iframe>`;
}

function image({ words, home }: SnippetAlternative, { address, width, height }: SnippetPicture): string {
  const size = { width, height, style: 'max-width:100%;height:auto', loading: 'lazy' };
  return `<a href="${escaped(home)}"><img ${attributes({ src: address, alt: words, ...size })}></a>`;
}

/** The picture, which says its title itself; else words. */
const alternative = (title: string, said: SnippetAlternative): string =>
  said.picture === null
    ? `<p><a href="${escaped(said.home)}">${escaped(title)}</a>. ${escaped(said.afterTitle)}</p>`
    : image(said, said.picture);

const script = ({ address, integrity }: SnippetScript): string =>
  `<script ${attributes({ src: address, integrity, crossorigin: 'anonymous', async: '' })}></script>`;

export const iframeSnippet = (about: SnippetFrame): string => frame(about);

/** For content systems: the frame with the height script; a system that takes scripts out has the frame. */
export const oembedSnippet = (about: SnippetFrame, host: SnippetScript): string =>
  frame(about, { 'data-imh': '' }) + script(host);

/** Null where no picture is drawn of the view. */
export const imageSnippet = (said: SnippetAlternative): string | null =>
  said.picture === null ? null : image(said, said.picture);

/** The frame draws without a script; the picture, which has the view that was asked for, takes its place where there is one. */
export function hostSnippet(about: SnippetFrame, said: SnippetAlternative, host: SnippetScript): string {
  const id = said.picture === null ? null : said.id;
  const instead = `${id === null ? '' : `<style>#${id}{display:none}</style>`}${alternative(about.title, said)}`;
  return [frame(about, { 'data-imh': '', id }), `<noscript>${instead}</noscript>`, script(host)].join('\n');
}

/** What stands in the element is shown until, or unless, the script runs. */
export function elementSnippet(about: SnippetFrame, said: SnippetAlternative, host: SnippetScript): string {
  const { address: src, title, width, height } = about;
  return [
    `<imh-figure ${attributes({ src, title, width, height })}>`,
    `  ${alternative(title, said)}`,
    '</imh-figure>',
    script(host),
  ].join('\n');
}
