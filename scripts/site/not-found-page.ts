// The page for an address that leads nowhere. A host shows it at any depth, so its own links begin at the host's root.
import { editions } from '../../src/app/strings/en/editions.ts';
import { shell } from '../../src/app/strings/en/shell.ts';
import { escapeHtml, plainPage } from './plain-page.ts';

const text = editions.notFound;

/**
 * `404.html`; it needs no script.
 * @param address full address of the site, whose folder on the host the links name; null = the host's root.
 */
export function notFoundPage(styles: readonly string[], address: string | null): string {
  const root = address === null ? '/' : new URL(address).pathname;
  return plainPage(
    {
      title: shell.title(text.title),
      head: '<meta name="robots" content="noindex" />',
      body:
        `<h1>${escapeHtml(text.title)}</h1>` +
        `<p>${escapeHtml(text.body)}</p>` +
        `<p><a href="${root}">${escapeHtml(text.start)}</a></p>`,
    },
    root,
    styles,
  );
}
