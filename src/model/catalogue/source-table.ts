// public/data/sources.json, and a source wherever one is named.

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly licence: string;
  readonly licenceUrl: string | null;
  /** False: read through an archived copy; "verify before release". */
  readonly readAtFirstHand: boolean;
}

/** `public/data/sources.json`: every source, for the Data page. */
export interface SourceTable {
  readonly sources: readonly (Source & { readonly usedBy: readonly string[]; readonly note: string | null })[];
  readonly downloads: readonly Download[];
  /** How the data of this edition was built: numbers of rows, by table. */
  readonly tables: readonly { readonly name: string; readonly title: string; readonly rows: number }[];
}

export interface Download {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly rows: number;
  readonly bytes: number;
}
