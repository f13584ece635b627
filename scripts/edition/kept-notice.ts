// What every page of a kept edition says: which edition it is, and where the same view of the current one is.
import { editions } from '../../src/app/strings/en/editions.ts';
import { escapeHtml } from '../site/plain-page.ts';

const text = editions.kept;

/**
 * A page with its notice. Its links are relative: the edition lies in `edition/NAME/` of the site, wherever that is.
 * Reports and pictures may be missing from the current edition: from them it leads to the start.
 * @param path file of the page below the edition's root: `coverage/index.html`.
 * @throws where the page has no head or body to put it into.
 */
export function withKeptNotice(html: string, path: string, edition: string): string {
  const folders = path.split('/').slice(0, -1);
  const root = folders.length === 0 ? './' : '../'.repeat(folders.length);
  const isMadeApart = folders[0] === 'reports' || folders[0] === 'figures';
  const current = `${root}../../${isMadeApart ? '' : folders.map((folder) => `${folder}/`).join('')}`;
  const notice =
    `<aside class="kept-edition" id="kept-edition" aria-label="${escapeHtml(text.label)}"><p>` +
    `${escapeHtml(text.says(edition))} ` +
    `<a href="${current}">${escapeHtml(isMadeApart ? text.start : text.current)}</a></p></aside>`;
  if (!html.includes('</head>') || !/<body[^>]*>/u.test(html))
    throw new Error(`${path}: it has no head or no body; the page cannot say that it is kept`);
  return html
    .replace('</head>', () => `<script defer src="${root}kept-edition.js"></script></head>`)
    .replace(/<body[^>]*>/u, (body) => `${body}${notice}`);
}
