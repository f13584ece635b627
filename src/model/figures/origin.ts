// Where a figure is found: it is printed on every sheet, and written into every file.

export interface Origin {
  /** `2026-11` */
  readonly edition: string;
  /** Full address of the view, with the figure's id behind `#`. */
  readonly address: string;
}

/** What a citation names too. */
export interface CitedOrigin extends Origin {
  /** `2026-11-22` */
  readonly editionDate: string;
  /** Nation or area of the view. */
  readonly place: string;
}
