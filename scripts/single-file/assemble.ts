// Puts everything into one HTML document: policy first, then style, the drawn page, the data, the script.
import { strings } from '../../src/app/strings/index.ts';
import type { DrawnPage } from '../../src/app/prerender.ts';
import { insideId, packInside } from '../../src/load/inside.ts';
import { escapeHtml } from '../site/plain-page.ts';
import type { Bundle } from './bundle.ts';
import { singleFilePolicy } from './policy.ts';

export interface Parts extends Bundle {
  readonly edition: string;
  readonly fileName: string;
  /** Where this edition lies on the web; null where that is not known. */
  readonly web: string | null;
  readonly page: DrawnPage;
  readonly icon: string;
  /** Runs before the first paint. */
  readonly beforePaint: string;
  /** Path below `data/` → text. */
  readonly data: ReadonlyMap<string, string>;
}

const text = strings.singleFile;

/** In a script, only a string or a comment can hold what an HTML parser would read as an end or a beginning. */
const scriptText = (script: string): string => script.trim().replaceAll(/<(?=\/?script|!--)/giu, '\\x3C');

export function assemble(parts: Parts): string {
  const script = scriptText(parts.script);
  const beforePaint = scriptText(parts.beforePaint);
  // The site does not wait for its font; here it is inside, and comes at once.
  const style = parts.style.trim().replaceAll(/font-display:\s*optional/gu, 'font-display:block');
  if (/<\/style/iu.test(style)) throw new Error('single file: the style would end too early');
  const icon = `data:image/svg+xml;base64,${Buffer.from(parts.icon).toString('base64')}`;
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${singleFilePolicy([beforePaint, script], style)}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    '<meta name="referrer" content="no-referrer" />',
    `<meta name="file-name" content="${escapeHtml(parts.fileName)}" />`,
    ...(parts.web === null ? [] : [`<meta name="web-edition" content="${escapeHtml(parts.web)}" />`]),
    parts.page.head,
    `<link rel="icon" href="${icon}" type="image/svg+xml" />`,
    `<style>${style}</style>`,
    `<script>${beforePaint}</script>`,
    '</head>',
    '<body>',
    notice(parts),
    `<p class="notice" id="not-started" role="alert" hidden>${escapeHtml(parts.page.notStarted)}</p>`,
    `<noscript><p class="notice" id="without-script">${escapeHtml(text.withoutScript)}</p></noscript>`,
    `<div id="grounds">${parts.page.grounds}</div>`,
    `<div id="app">${parts.page.body}</div>`,
    ...[...parts.data].map(
      ([name, words]) => `<script type="text/plain" id="${escapeHtml(insideId(name))}">${packInside(words)}</script>`,
    ),
    `<script type="module">${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Says on every view which edition this is, and that it is one file. */
function notice({ edition, web }: Parts): string {
  const opens = 'target="_blank" rel="noopener noreferrer"';
  const newer = web === null ? '' : ` <a href="${escapeHtml(web)}" ${opens}>${escapeHtml(text.newer)}</a>`;
  return (
    `<aside class="kept-edition" id="single-file" aria-label="${escapeHtml(text.label)}">` +
    `<p>${escapeHtml(text.says(edition))}${newer}</p></aside>`
  );
}
