// /reports/: every report that the site holds, with its finding and its files.
import { strings } from '../../src/app/strings/index.ts';
import { formatDate } from '../../src/model/figures/format.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { reportFormats, type MadeReport } from '../../src/model/reports/made-report.ts';
import { escapeHtml, plainPage } from './plain-page.ts';

const text = strings.reportsOffered;

export function reportsPage(
  reports: readonly MadeReport[],
  { edition, editionDate }: Pick<Catalogue, 'edition' | 'editionDate'>,
  styles: readonly string[],
): string {
  const { title, lede, made, atlas } = text.list;
  return plainPage(
    {
      title: strings.shell.title(title),
      head: `<meta name="edition" content="${escapeHtml(edition)}" />`,
      body:
        `<h1>${escapeHtml(title)}</h1><p class="lede">${escapeHtml(lede)}</p>` +
        `<p>${escapeHtml(made(edition, formatDate(editionDate)))}</p>` +
        reports.map(entry).join('') +
        `<p><a href="../">${escapeHtml(atlas)}</a></p>`,
    },
    '../',
    styles,
  );
}

function entry({ code, slug, place, title, bytes }: MadeReport): string {
  const links = reportFormats.map((format, index) => {
    const size = text.size(bytes[index] ?? 0);
    const name = escapeHtml(text.of(text.formats[format], place, size));
    return `<li><a href="${slug}.${format}" aria-label="${name}">${text.formats[format]}</a> <span>${size}</span></li>`;
  });
  return (
    `<section class="report-offer" data-report="${escapeHtml(code)}"><h2>${escapeHtml(place)}</h2>` +
    `<p>${escapeHtml(title)}</p><ul>${links.join('')}</ul></section>`
  );
}
