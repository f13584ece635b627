// Figures of coverage: status map, tier grid, bands.
import type { Basis, Confidence, Status } from '../../catalogue.ts';
import type { ChangeKind } from '../../coverage/history/changes.ts';
import type { FigureBase } from '../figure.ts';
import type { BandSteps } from './band-steps.ts';
import type { AreaMark, MapGround, LegendEntry } from './area-mark.ts';

export interface StatusMark extends AreaMark {
  readonly status: Status;
}

export interface StatusMapFigure extends FigureBase {
  readonly kind: 'status-map';
  readonly ground: MapGround;
  readonly marks: readonly StatusMark[];
  readonly legend: readonly LegendEntry<Status>[];
  readonly keyNumbers: readonly KeyNumber[];
}

/** A number that a reader should take away, with what it counts. */
export interface KeyNumber {
  readonly label: string;
  readonly number: string;
  readonly note: string;
}

export interface TierGridFigure extends FigureBase {
  readonly kind: 'tier-grid';
  readonly rowNoun: string;
  readonly weightLabel: string | null;
  readonly groups: readonly { readonly label: string; readonly span: number }[];
  readonly columns: readonly { readonly id: string; readonly label: string; readonly picked: boolean }[];
  readonly rows: readonly TierGridRow[];
  readonly legend: readonly LegendEntry<Status>[];
}

export interface TierGridRow {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly weight: string | null;
  readonly selected: boolean;
  readonly cells: readonly GridCell[];
}

export type Age = 'fresh' | 'ageing' | 'old' | 'undated' | 'none';

export interface GridCell {
  readonly column: string;
  readonly status: Status;
  readonly age: Age;
  readonly basis: Basis;
  readonly confidence: Confidence | null;
  readonly words: string;
}

export interface CoverageBandsFigure extends FigureBase {
  readonly kind: 'coverage-bands';
  readonly rows: readonly CoverageBand[];
}

/** Shares from 0 to 1 of what the band is weighted by. */
export interface CoverageBand {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly picked: boolean;
  readonly strict: { readonly lower: number; readonly upper: number } | null;
  readonly broad: { readonly lower: number; readonly upper: number } | null;
  /** Stretches of the bar from left to right: they add up to 1. */
  readonly parts: readonly { readonly status: Status; readonly share: number }[];
  readonly known: number | null;
  /** Printed at the end of the bar: `63% to 71%`. */
  readonly printed: string;
  /** Printed after it, or beneath the bar where there is no room: the broad reading; null where it says the same. */
  readonly printedBroad: string | null;
  readonly words: string;
}

export interface CoverageChangeFigure extends FigureBase {
  readonly kind: 'coverage-change';
  readonly groups: readonly ChangeGroup[];
  readonly bandsTitle: string;
  readonly bands: readonly BandChange[];
}

/** All answers that changed for one reason. */
export interface ChangeGroup {
  readonly kind: ChangeKind;
  readonly label: string;
  readonly meaning: string;
  readonly count: number;
  /** `five answers, one service`. */
  readonly printed: string;
  /** By kind of help. */
  readonly rows: readonly { readonly id: string; readonly label: string; readonly items: readonly ChangeItem[] }[];
}

export interface ChangeItem {
  readonly code: string;
  readonly name: string;
  readonly before: Status;
  readonly after: Status;
  /** `from 2015`, `as at June 2023`; empty where there is no date. */
  readonly why: string;
  readonly words: string;
  readonly selected: boolean;
}

/** The band of one kind of help, or tier, on both dates; shares from 0 to 1. */
export interface BandChange extends BandSteps {
  readonly id: string;
  /** What the difference is, in words, and the same if part of an area counts (null where that says the same). */
  readonly printed: string;
  readonly printedBroad: string | null;
}
