// What differs between two dates, and why: something opened or closed, or an answer became known.
import type { Area, PastAnswer, ServiceColumn, ServiceDate, Status } from '../../catalogue.ts';
import type { CoverageView } from '../coverage-view.ts';
import { dayOf, firstDayOf, lastDayOf } from '../dates.ts';
import type { ReadCell } from '../freshness.ts';
import { answerOn } from './cells-on-date.ts';
import { dateOfView, type TwoDates } from './two-dates.ts';

/** In the order in which they are listed. */
export const changeKinds = ['opened', 'closed', 'known', 'unknown', 'changed', 'undated'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface CellChange {
  readonly area: Area;
  readonly column: ServiceColumn;
  readonly kind: ChangeKind;
  /** Statuses as they count in the reading. */
  readonly before: Status;
  readonly after: Status;
  /** The cell that the change is known from. */
  readonly cell: ReadCell | null;
  /** Services that began, or ended, between the two dates. */
  readonly services: readonly ServiceDate[];
}

const isServed = (status: Status): boolean => status === 'yes' || status === 'partial';

/** Began after the earlier date (a year from its middle), and surely not after the later one. */
const beganBetween = (from: string, to: string) => (start: ServiceDate) =>
  dayOf(start.date) > lastDayOf(from) && firstDayOf(start.date) <= lastDayOf(to);

const endedBetween = (from: string, to: string) => (end: ServiceDate) =>
  lastDayOf(end.date) >= lastDayOf(from) && lastDayOf(end.date) < lastDayOf(to);

/**
 * Why a status changed. Opened: not served before, served now, and a start lies between. Closed: the reverse, with an end.
 * Undated: only undated evidence says so. Else it became known or unknown, or the answer changed.
 */
export function changeKind(
  before: Status,
  after: Status,
  { began, ended, undatedOnly }: { readonly began: boolean; readonly ended: boolean; readonly undatedOnly: boolean },
): ChangeKind | null {
  if (before === after) return null;
  if (undatedOnly && after !== 'unknown') return 'undated';
  if (!isServed(before) && isServed(after) && began) return 'opened';
  if (isServed(before) && !isServed(after) && ended) return 'closed';
  if (before === 'unknown') return 'known';
  return after === 'unknown' ? 'unknown' : 'changed';
}

/** Every cell of the columns whose status differs, in the order of columns, then of areas. */
export function coverageChanges(two: TwoDates, columns: readonly ServiceColumn[]): readonly CellChange[] {
  const { earlier, later, history } = two;
  const [from, to] = [dateOfView(earlier), dateOfView(later)];
  const answers = new Map(history.cells.map((cell) => [`${cell.area} ${cell.column}`, cell]));
  const on = (key: string, date: string): PastAnswer | null => answerOn(answers.get(key) ?? { answers: [] }, date);
  const cellsOf = (view: CoverageView) => new Map(view.cells.map((cell) => [`${cell.area} ${cell.column}`, cell]));
  const [cellsBefore, cellsAfter] = [cellsOf(earlier), cellsOf(later)];
  return columns.flatMap((column) =>
    later.areas.flatMap((area): readonly CellChange[] => {
      const key = `${area.code} ${column.id}`;
      const [before, after] = [cellsBefore.get(key)?.status ?? 'unknown', cellsAfter.get(key)?.status ?? 'unknown'];
      const starts = (on(key, to)?.starts ?? []).filter(beganBetween(from, to));
      const ends = (on(key, from)?.ends ?? []).filter(endedBetween(from, to));
      const undatedOnly = on(key, to)?.undatedOnly === true;
      const kind = changeKind(before, after, { began: starts.length > 0, ended: ends.length > 0, undatedOnly });
      if (kind === null) return [];
      const services = kind === 'opened' ? starts : kind === 'closed' ? ends : [];
      const cell = (after === 'unknown' ? cellsBefore : cellsAfter).get(key) ?? null;
      return [{ area, column, kind, before, after, cell, services }];
    }),
  );
}
