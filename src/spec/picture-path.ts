// Where the picture of a figure lies, which was drawn for the gallery (docs/gallery.md): an address that stays.
import { writeAddress } from './address.ts';
import { defaultView, type ViewSpec } from './view-spec.ts';

/** Folder of the pictures of a view, with a slash at the end; null where the view is not one that pictures are drawn of. */
export function pictureFolder(view: ViewSpec): string | null {
  const { page, code, nation, indicator, geography } = view;
  const usual: ViewSpec = { ...defaultView, page, code, nation, indicator, geography };
  if (writeAddress(usual) !== writeAddress(view)) return null;
  // An area's page says its nation itself.
  const folders = [page !== 'area' && nation !== defaultView.nation ? nation : null, page, code, indicator, geography];
  return `figures/${folders.flatMap((folder) => (folder === null ? [] : `${folder}/`)).join('')}`;
}

/** Path below the site's root, without an ending: `figures/coverage/status-map`. Whether it was drawn, the list of pictures says. */
export function picturePath(view: ViewSpec, figure: string): string | null {
  const folder = pictureFolder(view);
  return folder === null ? null : `${folder}${figure}`;
}
