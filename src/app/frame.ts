// What the frame of every page must know of where the atlas lies.

export interface Frame {
  /** Full address of a path below the atlas's root. */
  readonly site: (path: string) => URL;
  /** What every link begins with, where the atlas has no folders; else links climb from the page's own. */
  readonly links?: string | undefined;
  /** The address of a path as files and citations give it; else the full one. */
  readonly cite?: ((path: string) => string) | undefined;
  /** Whether there are embeds beside the pages; there are unless it is said. */
  readonly embeds?: boolean | undefined;
}
