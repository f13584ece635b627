// A page for each area code that was replaced: it says so and leads on to the present one, without a script.
import type { Catalogue } from '../../src/model/catalogue.ts';
import { editions } from '../../src/app/strings/en/editions.ts';
import { shell } from '../../src/app/strings/en/shell.ts';
import { escapeHtml, plainPage } from './plain-page.ts';

const text = editions.forward;

/** Path of the file below the site's root → HTML. */
export function forwardPages(
  { areas, retiredCodes }: Pick<Catalogue, 'areas' | 'retiredCodes'>,
  styles: readonly string[],
): ReadonlyMap<string, string> {
  const pages = Object.entries(retiredCodes).map(([old, code]): [string, string] => {
    const name = areas.find((area) => area.code === code)?.name ?? code;
    const page = plainPage(
      {
        title: shell.title(name),
        head: `<meta http-equiv="refresh" content="0; url=../${code}/" />`,
        body:
          `<h1>${escapeHtml(text.title(name))}</h1>` +
          `<p>${escapeHtml(text.body(old, code))}</p>` +
          `<p><a href="../${code}/">${escapeHtml(text.link(name))}</a></p>`,
      },
      '../../',
      styles,
    );
    return [`area/${old}/index.html`, page];
  });
  return new Map(pages);
}
