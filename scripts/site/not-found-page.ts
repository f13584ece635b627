// The page for an address that leads nowhere. A host shows it at any depth, so it cannot know its way to the site:
// it asks for one script in each folder above it, and the copy that answers knows where the site begins.
import { editions } from '../../src/app/strings/en/editions.ts';
import { shell } from '../../src/app/strings/en/shell.ts';
import { pagePaths } from '../../src/spec/address.ts';
import { escapeHtml, plainPage } from './plain-page.ts';

const text = editions.notFound;

/** Deepest page below a root: `edition/2026-11/area/S08000015/`, with a file name typed after it. */
const folders = ['./', '../', '../../', '../../../', '../../../../', '/'];

/** `404.html`; without JavaScript it is plain, and leads to the host's root. */
export function notFoundPage(styles: readonly string[]): string {
  const links = Object.entries(pagePaths)
    .map(
      ([page, path]) =>
        `<li><a data-path="${path}">${escapeHtml(shell.pages[page as keyof typeof pagePaths])}</a></li>`,
    )
    .join('');
  return plainPage(
    {
      title: shell.title(text.title),
      head: [
        '<meta name="robots" content="noindex" />',
        ...styles.map((path) => `<link data-path="${path}" />`),
        ...folders.map((folder) => `<script src="${folder}not-found.js"></script>`),
      ].join('\n'),
      body:
        `<h1>${escapeHtml(text.title)}</h1>` +
        `<p>${escapeHtml(text.body)}</p>` +
        `<p><a href="/" data-path="">${escapeHtml(text.start)}</a></p>` +
        `<nav aria-label="${escapeHtml(shell.menu)}" hidden><ul>${links}</ul></nav>`,
    },
    null,
    styles,
  );
}
