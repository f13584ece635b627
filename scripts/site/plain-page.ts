// A page that is only words: it stands in the site's style and needs no script.

export interface PlainPage {
  readonly title: string;
  /** Tags of the head besides title and styles. */
  readonly head?: string;
  /** What stands in the main part, as HTML. */
  readonly body: string;
}

/** Files of the site's styles, relative to its root, as the bundled index.html names them. */
export function stylesOf(template: string): readonly string[] {
  const sheets = [...template.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/gu)].map(([, path = '']) => path);
  if (sheets.length === 0) throw new Error('index.html: it names no stylesheet');
  return sheets;
}

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
    ...styles.map((path) => `<link rel="stylesheet" href="${root}${path}" />`),
    '</head>',
    '<body>',
    `<main class="plain-page" id="content">${body}</main>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Words as they stand in HTML, between tags and in quoted attributes. */
export const escapeHtml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
