// The pages of the gallery: one that shows the figures of the atlas's pages, and one for each indicator, board and trust.
import { strings } from '../../src/app/strings/index.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { formatDate } from '../../src/model/figures/format.ts';
import type { MadePicture } from '../../src/model/reports/made-picture.ts';
import { byNation } from '../site/by-nation.ts';
import { escapeHtml, plainPage } from '../site/plain-page.ts';

const text = strings.gallery;

interface About {
  readonly catalogue: Catalogue;
  readonly styles: readonly string[];
  /** Full address of the site; null where it is not known. */
  readonly address: string | null;
}

interface PictureSet {
  readonly folder: string;
  readonly name: string;
  readonly pictures: readonly MadePicture[];
}

/** Path of each page below the site's root → its HTML. */
export function galleryPages(pictures: readonly MadePicture[], about: About): ReadonlyMap<string, string> {
  const of = (group: MadePicture['group']) => setsOf(pictures.filter((picture) => picture.group === group));
  const [indicators, areas] = [of('indicators'), of('areas')];
  const single = [...indicators, ...areas];
  const lists: readonly SetList[] = [
    { id: 'list-indicators', heading: text.indicators, sets: indicators },
    ...byNation(about.catalogue, areas, codeOf).map(({ nation, items }, index) => ({
      id: `list-areas-${index + 1}`,
      heading: text.areas(nation),
      sets: items,
    })),
  ].filter(({ sets }) => sets.length > 0);
  return new Map([
    ['figures/index.html', mainPage(of('pages'), lists, about)],
    ...single.map((set): [string, string] => [`${set.folder}index.html`, setPage(set, about)]),
  ]);
}

interface SetList {
  readonly id: string;
  readonly heading: string;
  readonly sets: readonly PictureSet[];
}

/** `figures/area/S08000025/` → `S08000025` */
const codeOf = ({ folder }: PictureSet): string => folder.split('/')[2] ?? '';

/** `figures/coverage/` → `coverage` */
const anchorOf = ({ folder }: PictureSet): string => folder.split('/').slice(1, -1).join('-');

function setsOf(pictures: readonly MadePicture[]): readonly PictureSet[] {
  const folders = [...new Set(pictures.map(({ folder }) => folder))];
  return folders.map((folder) => {
    const own = pictures.filter((picture) => picture.folder === folder);
    return { folder, name: own[0]?.name ?? folder, pictures: own };
  });
}

const rootFrom = (folder: string): string => '../'.repeat(folder.split('/').length - 1);

function mainPage(pages: readonly PictureSet[], lists: readonly SetList[], about: About): string {
  const contents = [
    ...pages.map((set) => ({ id: anchorOf(set), heading: set.name })),
    ...lists.map(({ id, heading }) => ({ id, heading })),
  ].map(({ id, heading }) => `<li><a href="#${id}">${escapeHtml(heading)}</a></li>`);
  const shown = pages.map(
    (set) => `<h2 id="${anchorOf(set)}">${escapeHtml(set.name)}</h2>${setBody(set, '../', about)}`,
  );
  const listed = lists.map(({ id, heading, sets }) => {
    const items = sets.map(({ folder, name }) => `<li><a href="../${folder}">${escapeHtml(name)}</a></li>`);
    return `<h2 id="${id}">${escapeHtml(heading)}</h2><ul class="picture-sets">${items.join('')}</ul>`;
  });
  return page(
    text.title,
    `<p class="lede">${text.lede}</p>` +
      `<nav class="picture-contents" aria-label="${text.contents}"><ul class="picture-sets">${contents.join('')}</ul></nav>` +
      `${shown.join('')}${listed.join('')}`,
    '../',
    about,
  );
}

function setPage(set: PictureSet, about: About): string {
  const root = rootFrom(set.folder);
  const links = `<p><a href="${root}figures/">${text.all}</a></p>`;
  return page(set.name, `${setBody(set, root, about)}${links}`, root, about);
}

const page = (title: string, body: string, root: string, { catalogue: { edition }, styles }: About): string =>
  plainPage(
    {
      title: strings.shell.title(title),
      head: `<meta name="edition" content="${escapeHtml(edition)}" /><link rel="stylesheet" href="${root}figures/gallery.css" />`,
      body: `<h1>${escapeHtml(title)}</h1>${body}`,
    },
    root,
    styles,
  );

const setBody = ({ pictures }: PictureSet, root: string, about: About): string =>
  `<div class="pictures">${pictures.map((picture) => entry(picture, root, about)).join('')}</div>`;

/** An address may go on in the next line after a slash, and nowhere else. */
const broken = (address: string): string => address.replaceAll('/', '/<wbr />');

function entry(
  { path, home, title, subtitle, alt, width, height }: MadePicture,
  root: string,
  { catalogue: { edition, editionDate }, address }: About,
): string {
  const [name, words] = [escapeHtml(title), escapeHtml(alt)];
  const file = (ending: string, label: string) =>
    `<a href="${root}${path}.${ending}" aria-label="${escapeHtml(text.open(title, label))}">${label}</a>`;
  return (
    `<figure data-picture="${escapeHtml(path)}">` +
    `<img src="${root}${path}.svg" alt="${words}" width="${width}" height="${height}" loading="lazy" />` +
    `<figcaption><h3>${name}</h3><p>${escapeHtml(subtitle)}</p>` +
    `<p>${escapeHtml(text.made(edition, formatDate(editionDate)))}. ${file('svg', text.svg)} · ${file('png', text.png)} · ` +
    `<a href="${root}${escapeHtml(home)}" aria-label="${escapeHtml(text.open(title, text.inAtlas))}">${text.inAtlas}</a></p>` +
    `<p>${text.address}: <code>${broken(escapeHtml(`${address ?? ''}${path}.png`))}</code></p>` +
    `<details><summary>${text.alt}</summary><p>${words}</p></details></figcaption></figure>`
  );
}
