// A page that is only words: it stands in the site's style, beneath the site's header, and needs no script.
import { shell } from '../../src/app/strings/en/shell.ts';
import { escaped as escapeHtml } from '../../src/exports/escaped.ts';
import { pagePaths } from '../../src/spec/address.ts';

export { escapeHtml };

export interface PlainPage {
  readonly title: string;
  /** Tags of the head besides title and styles. */
  readonly head?: string;
  /** What stands in the main part, as HTML. */
  readonly body: string;
}

/** Files of the site's styles and typeface, relative to its root, as the bundled index.html names them. */
export function stylesOf(template: string): readonly string[] {
  const links = [...template.matchAll(/<link\s[^>]*?href="\.\/([^"]+)"/gu)].map(([, path = '']) => path);
  const files = links.filter((path) => /\.(?:css|woff2)$/u.test(path));
  if (!files.some((path) => path.endsWith('.css'))) throw new Error('index.html: it names no stylesheet');
  return files;
}

const linkTo = (root: string, path: string): string =>
  path.endsWith('.woff2')
    ? `<link rel="preload" as="font" type="font/woff2" crossorigin href="${root}${path}" />`
    : `<link rel="stylesheet" href="${root}${path}" />`;

/**
 * @param root the site's root as seen from the page: `../../`, or `/folder/` where the page is shown at any depth.
 * @param styles files of `stylesOf`.
 */
export function plainPage({ title, head = '', body }: PlainPage, root: string, styles: readonly string[]): string {
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    `<title>${escapeHtml(title)}</title>`,
    ...(head === '' ? [] : [head]),
    `<link rel="icon" href="${root}icon.svg" type="image/svg+xml" />`,
    ...styles.map((path) => linkTo(root, path)),
    '</head>',
    '<body>',
    header(root),
    `<main class="plain-page" id="content">${body}</main>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Name of the atlas and its pages, as every page has them. */
function header(root: string): string {
  const links = Object.entries(pagePaths).map(
    ([page, path]) =>
      `<li><a href="${root}${path}">${escapeHtml(shell.pages[page as keyof typeof pagePaths])}</a></li>`,
  );
  return (
    '<header class="site-header"><div class="site-header-inner">' +
    `<a class="site-name" href="${root}">${escapeHtml(shell.siteName)}</a>` +
    `<nav aria-label="${escapeHtml(shell.menu)}"><ul>${links.join('')}</ul></nav></div></header>`
  );
}
