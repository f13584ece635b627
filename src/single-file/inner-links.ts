// Links that a site's pages leave to the browser: a download is saved from inside the file, a link to a part of the page
// leads there without losing the address of the view, and one to the web leaves the atlas where it is.
import { showPart } from '../app/show-part.ts';
import { saveFile } from '../exports/save-file.ts';
import { insideText } from '../load/inside.ts';
import { inFile } from './address.ts';

export function followInnerLinks(): void {
  document.addEventListener('click', follow, { capture: true });
}

function follow(event: MouseEvent): void {
  const web = event.target instanceof Element ? event.target.closest('a[href^="http"]') : null;
  // Without a network, an error of the browser's would take the atlas's place.
  web?.setAttribute('target', '_blank');
  web?.setAttribute('rel', 'noopener noreferrer');
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const href = link?.getAttribute('href') ?? '';
  if (link?.hasAttribute('download')) saveInside(href.slice(`${inFile}data/`.length));
  else if (href !== '' && !href.startsWith(inFile)) showPart(href.slice(1));
  else return;
  event.preventDefault();
}

function saveInside(name: string): void {
  const text = insideText(name);
  const type = name.endsWith('.json') ? 'application/json' : 'text/csv;charset=utf-8';
  if (text !== null) saveFile(name.slice(name.lastIndexOf('/') + 1), new Blob([text], { type }));
}
