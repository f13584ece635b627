// /reports/: every report that the site holds, with its finding and its files.
import { strings } from '../../src/app/strings/index.ts';
import { formatDate } from '../../src/model/figures/format.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { reportFormats, type MadeReport } from '../../src/model/reports/made-report.ts';
import { byNation } from './by-nation.ts';
import { escapeHtml, plainPage } from './plain-page.ts';

const text = strings.reportsOffered;

export function reportsPage(reports: readonly MadeReport[], catalogue: Catalogue, styles: readonly string[]): string {
  const { title, lede, made } = text.list;
  const { edition, editionDate } = catalogue;
  const nations = byNation(catalogue, reports, ({ code }) => code);
  return plainPage(
    {
      title: strings.shell.title(title),
      head: `<meta name="edition" content="${escapeHtml(edition)}" />`,
      body:
        `<h1>${escapeHtml(title)}</h1><p class="lede">${escapeHtml(lede)}</p>` +
        `<p>${escapeHtml(made(edition, formatDate(editionDate)))}</p>` +
        nations
          .map(
            ({ nation, items }) =>
              `<h2>${escapeHtml(nation)}</h2><div class="report-offers">${items.map(entry).join('')}</div>`,
          )
          .join(''),
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
    `<section class="report-offer" data-report="${escapeHtml(code)}"><h3>${escapeHtml(place)}</h3>` +
    `<p>${escapeHtml(title)}</p><ul>${links.join('')}</ul></section>`
  );
}
