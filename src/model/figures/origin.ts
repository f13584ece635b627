// Where a figure is found: it is printed on every sheet, and written into every file.

export interface Origin {
  /** `2026-11` */
  readonly edition: string;
  /** Full address of the view, with the figure's id behind `#`. */
  readonly address: string;
}
