// The table twin of a figure.
import type { ExpectedNumber } from '../../need/expected.ts';

/** The same facts as a table: first column names the row. */
export interface Twin {
  readonly caption: string;
  readonly columns: readonly TwinColumn[];
  readonly rows: readonly (readonly TwinCell[])[];
}

export interface TwinColumn {
  readonly label: string;
  readonly numeric: boolean;
}

/** What is shown, and the unrounded number behind it where there is one. */
export interface TwinCell {
  readonly text: string;
  readonly value?: number;
  /** In place of `value`, where it is synthetic: nothing can be computed from it. */
  readonly expected?: ExpectedNumber;
  readonly href?: string;
}
