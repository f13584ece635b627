// public/data/coverage.json: the derived status of every kind of help in every area.
import type { Source } from './source-table.ts';

export type Status = 'yes' | 'partial' | 'developing' | 'no' | 'unknown';

export const statuses: readonly Status[] = ['yes', 'partial', 'developing', 'no', 'unknown'];

export type Confidence = 'high' | 'medium' | 'low';

export type Basis = 'record' | 'roster' | 'entitlement' | 'statement' | 'national_statement' | 'none';

/** `public/data/coverage.json` */
export interface CoverageTable {
  readonly cells: readonly CoverageCell[];
  readonly counts: readonly CountStatement[];
  readonly changes: readonly ChangeMonths[];
  readonly sources: readonly Source[];
}

/** Months before the edition in which the status of something changes in a nation; all else is in coverage-history.json. */
export interface ChangeMonths {
  readonly nation: string;
  /** Latest first: `2023-06`. */
  readonly months: readonly string[];
}

/** Status of one service column in one area, and what it rests on. */
export interface CoverageCell {
  readonly area: string;
  readonly column: string;
  readonly status: Status;
  /** Which part, which families, or "in Glasgow"; null where there is nothing to add. */
  readonly extent: string | null;
  readonly basis: Basis;
  /** Date of the evidence (`2023-06-02`, `2021`); null = undated, or nothing known. */
  readonly asAt: string | null;
  readonly confidence: Confidence | null;
  /** First is the one that decides. */
  readonly sources: readonly string[];
  readonly records: readonly string[];
  /** Sentence that says how the status came about. */
  readonly reason: string;
}

/** A published national count that names no areas: "10 in place, 4 being set up, of 14". */
export interface CountStatement {
  readonly nation: string;
  readonly column: string;
  readonly inPlace: number;
  /** Null where the source does not say how many were being set up. */
  readonly developing: number | null;
  readonly of: number;
  readonly asAt: string;
  readonly source: string;
}
