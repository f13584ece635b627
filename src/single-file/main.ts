// The atlas as one file: its data lies inside, and addresses stand behind `#/`.
import { tick } from 'svelte';
import '../app/app.css';
import { startAtlas, written, type Asked } from '../app/start.ts';
import { showPart } from '../app/show-part.ts';
import { insideReader } from '../load/inside.ts';
import { writeAddress } from '../spec/address.ts';
import { inFile, readInFile } from './address.ts';
import { followInnerLinks } from './inner-links.ts';

const about = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? null;
/** Where this edition lies on the web, and the name of the file; the reader's own folders are nobody's business. */
const web = about('web-edition');
const file = about('file-name') ?? '';

const askedBy = (hash: string): Asked | null => {
  const read = readInFile(hash);
  return read && [read.path, read.query];
};
const partAsked = (hash: string): string => readInFile(hash)?.part ?? '';
/** True once for an address that was typed, and for a link that was left to the browser. */
function isNew(): boolean {
  if (history.state !== null) return false;
  history.replaceState(written, '');
  return true;
}
/** A new page begins at its top; Back and Forward lead to where the reader was. */
function showAskedPlace(begins: boolean): void {
  const part = partAsked(location.hash);
  if (part !== '') showPart(part);
  else if (begins) scrollTo(0, 0);
}
const usual: Asked = ['', ''];
const elsewhere = 'https://atlas.invalid/';

isNew();
await startAtlas({
  read: insideReader(),
  asked: () => askedBy(location.hash) ?? usual,
  // A link that points at a part of another view is left to the browser, and followed from the address.
  linked: (url) => (url.href.startsWith(elsewhere) && partAsked(url.hash) === '' ? askedBy(url.hash) : null),
  address: (view) => `${inFile}${writeAddress(view)}`,
  isDrawn: () => [inFile, ''].includes(location.hash),
  whole: true,
  site: (path) => new URL(path, elsewhere),
  links: inFile,
  cite: (path) => (web === null ? `${file}${inFile}${path}` : new URL(path, web).href),
  embeds: false,
  followed: () => {
    const begins = isNew();
    void tick().then(() => {
      showAskedPlace(begins);
    });
  },
});
followInnerLinks();
// The first stop of the keyboard comes before the links of the line that says the edition.
document.body.prepend(...document.querySelectorAll('.skip'));
showAskedPlace(false);
