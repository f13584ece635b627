// A picture of the gallery: what its list holds of it.

export interface MadePicture {
  /** Path below the site's root, without an ending: `figures/coverage/status-map`. */
  readonly path: string;
  readonly group: 'pages' | 'indicators' | 'areas';
  /** Folder of the gallery's page that shows it, and that page's name. */
  readonly folder: string;
  readonly name: string;
  /** Address of the figure below the site's root. */
  readonly home: string;
  readonly title: string;
  readonly subtitle: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** `figures/pictures.json`: path of each picture → width and height. */
export type PictureSizes = Readonly<Record<string, readonly [width: number, height: number]>>;

export const pictureSizes = (made: readonly MadePicture[]): PictureSizes =>
  Object.fromEntries(made.map(({ path, width, height }) => [path, [width, height]]));
