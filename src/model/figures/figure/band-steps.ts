// One band on several dates.

/** Shares from 0 to 1: from "not known counts as no" to "not known counts as yes". */
export interface BandSteps {
  readonly label: string;
  readonly steps: readonly {
    readonly label: string;
    readonly strict: { readonly lower: number; readonly upper: number };
    readonly printed: string;
  }[];
}
