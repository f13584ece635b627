// Which pictures of figures a site, or a kept edition in it, holds. Asked for only where a snippet is written.
import type { PictureSizes } from '../model/reports/made-picture.ts';

export interface PictureFile {
  /** Full address of the PNG. */
  readonly address: string;
  /** Pixels at which it is shown: the file has twice as many. */
  readonly width: number;
  readonly height: number;
}

/** The picture at a path of `picturePath`; null where there is none, or the list did not arrive. `root`: of the site or the edition. */
export async function pictureFile(root: URL, path: string | null): Promise<PictureFile | null> {
  if (path === null) return null;
  const sizes = await fetchSizes(new URL('figures/pictures.json', root));
  const [width, height] = (Object.hasOwn(sizes, path) && sizes[path]) || [];
  if (width === undefined || height === undefined) return null;
  return { address: new URL(`${path}.png`, root).href, width, height };
}

async function fetchSizes(list: URL): Promise<PictureSizes> {
  try {
    const response = await fetch(list);
    return response.ok ? ((await response.json()) as PictureSizes) : {};
  } catch {
    return {};
  }
}
