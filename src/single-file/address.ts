// The address of a view where the atlas is one file: the words of the site's address behind `#/`, and a figure's id after.

export interface InFile {
  /** Path below the root: `coverage/`, `area/S08000022/`. */
  readonly path: string;
  /** With its question mark, or empty. */
  readonly query: string;
  /** Id of the figure or part of the page that is pointed at; empty = none. */
  readonly part: string;
}

/** Reads `#/coverage/?service=mother-and-baby-unit#status-map`; null where it is no address of a view. */
export function readInFile(hash: string): InFile | null {
  const found = /^#\/([^?#]*)(\?[^#]*)?(?:#(.*))?$/u.exec(hash);
  return found && { path: found[1] ?? '', query: found[2] ?? '', part: found[3] ?? '' };
}

/** What every link to a view begins with. */
export const inFile = '#/';
