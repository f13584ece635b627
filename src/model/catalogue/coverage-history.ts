// public/data/coverage-history.json: the status of every kind of help in every area, from each day on which it changes.
import type { CoverageCell } from './coverage-table.ts';
import type { Source } from './source-table.ts';

/** `public/data/coverage-history.json` (docs/coverage.md, "Status on a date"). */
export interface CoverageHistory {
  readonly cells: readonly CellHistory[];
  readonly sources: readonly Source[];
}

/** A cell through time. */
export interface CellHistory {
  readonly area: string;
  readonly column: string;
  /** Earliest first; before the first nothing is known. The last equals the cell of coverage.json. */
  readonly answers: readonly PastAnswer[];
}

/** What is known of a cell from a day until the next answer's. */
export interface PastAnswer extends Omit<CoverageCell, 'area' | 'column'> {
  /** First day: `2023-06-02`. */
  readonly from: string;
  /** True where only undated evidence gives this status: it counts in the latest edition alone. */
  readonly undatedOnly: boolean;
  /** When services that give the status began, and when they ended or are to end, where a source says so. */
  readonly starts: readonly ServiceDate[];
  readonly ends: readonly ServiceDate[];
}

export interface ServiceDate {
  /** Name of the service. */
  readonly service: string;
  /** As the source writes it: `2015`, `2022-10`. */
  readonly date: string;
}
