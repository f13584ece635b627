// What to ask next: every answer that is missing or out of date, and how far the bands would move if it came in either way.
import { fsum } from 'd3-array';
import type { Area, ServiceColumn, Status } from '../catalogue.ts';
import type { CoverageView } from '../coverage/coverage-view.ts';
import type { ReadCell } from '../coverage/freshness.ts';
import { coverageBounds, type Band } from '../statistics/coverage-bounds.ts';

/** A band now, and as it would stand after either answer. */
export interface Shift {
  readonly now: Band;
  readonly ifYes: Band;
  readonly ifNo: Band;
}

export interface OpenQuestion {
  readonly area: Area;
  readonly column: ServiceColumn;
  /** What was last reported; `unknown` where nothing was found. */
  readonly reported: Status;
  readonly age: ReadCell['age'];
  readonly asAt: string | null;
  /** Share of births in areas that have this kind of help throughout; null where births are not held. */
  readonly national: Shift | null;
  /** Kinds of help that the area has throughout: whole numbers. */
  readonly own: Shift;
  /** Farthest that an end of the national band can move, 0 to 1; 0 without births. */
  readonly move: number;
}

const isOpen = (cell: ReadCell | undefined): boolean =>
  cell === undefined || cell.status === 'unknown' || cell.age === 'old' || cell.age === 'undated';

/** Every open answer; the one that can move the nation's band most comes first. */
export function openQuestions(coverage: CoverageView): readonly OpenQuestion[] {
  const cells = new Map(coverage.cells.map((cell) => [`${cell.area} ${cell.column}`, cell]));
  const cellOf = (area: string, column: string) => cells.get(`${area} ${column}`);
  const statusOf = (area: string, column: string): Status => cellOf(area, column)?.status ?? 'unknown';
  const shares = sharesOf(coverage);
  const questions = coverage.columns.flatMap((column) => {
    const statuses = coverage.areas.map(({ code }) => statusOf(code, column.id));
    return coverage.areas.flatMap((area, place): OpenQuestion[] => {
      const cell = cellOf(area.code, column.id);
      if (!isOpen(cell)) return [];
      const own = ownShift(
        coverage.columns.map(({ id }) => statusOf(area.code, id)),
        statuses[place] ?? 'unknown',
      );
      const national = nationalShift(coverage, statuses, place);
      const known = { reported: cell?.reported ?? 'unknown', age: cell?.age ?? 'none', asAt: cell?.asAt ?? null };
      return [{ area, column, ...known, national, own, move: shares?.[place] ?? 0 }];
    });
  });
  return questions.toSorted((a, b) => b.move - a.move || rank(coverage, a) - rank(coverage, b));
}

function nationalShift(coverage: CoverageView, statuses: readonly Status[], place: number): Shift | null {
  const weights = coverage.areas.map(({ code }) => coverage.nation.weights.values[code] ?? null);
  const answered = (status: Status) => coverageBounds(statuses.with(place, status), weights).strict;
  const [now, ifYes, ifNo] = [coverageBounds(statuses, weights).strict, answered('yes'), answered('no')];
  return now && ifYes && ifNo ? { now, ifYes, ifNo } : null;
}

/** `statuses`: of every kind of help in the area; `open` is the status that the answer would replace. */
function ownShift(statuses: readonly Status[], open: Status): Shift {
  const count = (status: Status) => statuses.filter((each) => each === status).length;
  const rest = { lower: count('yes'), upper: count('yes') + count('unknown') };
  const others = { lower: rest.lower - Number(open === 'yes'), upper: rest.upper - Number(isPossible(open)) };
  return { now: rest, ifYes: { lower: others.lower + 1, upper: others.upper + 1 }, ifNo: others };
}

const isPossible = (status: Status): boolean => status === 'yes' || status === 'unknown';

/**
 * Share of the weight of each area: one answer moves an end of the band by this and by no more, whatever the kind. Worked
 * out once, so that equals are equal to the last digit. Null where an area has no weight.
 */
function sharesOf({ areas, nation }: CoverageView): readonly number[] | null {
  const weights = areas.flatMap(({ code }) => nation.weights.values[code] ?? []);
  const total = fsum(weights);
  return weights.length === areas.length && total > 0 ? weights.map((weight) => weight / total) : null;
}

/** Among equals: what is not known before what is old, then specialist help first, then the order of the tables. */
function rank({ columns }: CoverageView, { reported, column }: OpenQuestion): number {
  const specialist = column.tier === 'specialist' ? 0 : 1;
  return (reported === 'unknown' ? 0 : 1000) + specialist * 100 + columns.indexOf(column);
}
