// The table twin of a figure.
import type { ExpectedNumber } from '../../need/expected.ts';
import type { Shorthand } from '../shorthand.ts';

/** The same facts as a table: first column names the row. */
export interface Twin {
  readonly caption: string;
  readonly columns: readonly TwinColumn[];
  readonly rows: readonly (readonly TwinCell[])[];
  /** Where all columns but the first hold one variable: what they are (`Area`) and what they hold. Files have it long. */
  readonly spread?: { readonly names: string; readonly values: string };
}

export interface TwinColumn {
  readonly label: string;
  readonly numeric: boolean;
  /** Code of the area that the column is about. */
  readonly code?: string;
}

/** What is shown, and the unrounded number behind it where there is one. */
export interface TwinCell {
  readonly text: string;
  readonly value?: number;
  /** In place of `value`, where it is synthetic: nothing can be computed from it. */
  readonly expected?: ExpectedNumber;
  /** Beside `expected`, for an end of a range: the number that `text` prints, rounded outwards. Files have it. */
  readonly roundedOutwards?: number;
  /** Of a cell that prints a range of what is known: its ends, unrounded. Files have them in two columns. */
  readonly ends?: readonly [number, number];
  readonly href?: string;
  /** Code of the area that the cell names. */
  readonly code?: string;
  /** Files say it in a column of its own, never inside a number. */
  readonly mark?: Shorthand;
  /** What `text` says beside the number: `derived`. */
  readonly remark?: string;
}
