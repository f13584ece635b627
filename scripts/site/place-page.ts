// Puts a drawn page into the bundled index.html, with every address relative to the page's own folder.
import type { DrawnPage } from '../../src/app/prerender.ts';

/**
 * @param template the bundled index.html, whose own addresses begin with `./`.
 * @throws where the template has lost one of its places: the build would write blank pages.
 */
export function placePage(template: string, page: DrawnPage): string {
  const depth = page.path.split('/').filter((folder) => folder !== '').length;
  const root = depth === 0 ? './' : '../'.repeat(depth);
  let html = template.replaceAll(/(href|src)="\.\//gu, `$1="${root}`);
  const places = {
    '<!--head-->': page.head,
    '<!--not-started-->': page.notStarted,
    ...(page.withoutScript === null ? {} : { '<!--without-script-->': page.withoutScript }),
    '<!--grounds-->': page.grounds,
    '<!--app-->': page.body,
  };
  for (const [place, content] of Object.entries(places)) {
    if (!html.includes(place)) throw new Error(`index.html: ${place} is missing; the page cannot be placed`);
    html = html.replace(place, () => content);
  }
  return html;
}
