// An area as a drawing sees it, and the ground that it is drawn on.

/** An area as a drawing sees it. */
export interface AreaMark {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly tile: { readonly label: string; readonly column: number; readonly row: number } | null;
  readonly point: { readonly x: number; readonly y: number } | null;
  readonly neighbours: readonly string[];
  /** What is said of it on focus, hover and selection. */
  readonly words: string;
  readonly selected: boolean;
}

export interface MapGround {
  readonly geography: string;
  readonly frame: { readonly width: number; readonly height: number };
  readonly hasTiles: boolean;
  readonly noun: { readonly one: string; readonly many: string };
}

export interface LegendEntry<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly count: number;
}

export interface Comparator {
  readonly name: string;
  readonly value: number;
  readonly printed: string;
}
