// On which page of the gallery a picture stands, and what that page is called.
import { strings } from '../../src/app/strings/index.ts';
import type { PicturedView } from '../../src/exports/gallery/pictured-views.ts';
import { pictureFolder } from '../../src/spec/picture-path.ts';

/** Pictures of one indicator stand together, whichever geography they show. */
export function galleryName({ view, group, name, page }: PicturedView): {
  readonly folder: string;
  readonly name: string;
} {
  const folder = pictureFolder({ ...view, geography: null }) ?? '';
  const pageName = page === 'area' ? '' : strings.shell.pages[page];
  return { folder, name: group === 'pages' ? `${pageName}, ${name}` : name };
}
