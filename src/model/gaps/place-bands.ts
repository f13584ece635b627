// Coverage by where children live: for each deprivation fifth or kind of place, the share in an area with a kind of help.
import { fsum } from 'd3-array';
import type { Status } from '../catalogue.ts';
import type { PlaceClass, PlaceTable } from '../catalogue/gap-table.ts';
import type { Subject } from '../coverage/subject.ts';
import { coverageBounds, type Band, type CoverageBounds } from '../statistics/coverage-bounds.ts';

export interface PlaceBand {
  readonly place: PlaceClass;
  /** Children of the class in all areas. */
  readonly children: number;
  readonly bounds: CoverageBounds;
}

/** One band a class. Children of an area that has no number here would be lost, so such a class has no band. */
export function placeBands(table: PlaceTable, answers: Subject['answers']): readonly PlaceBand[] {
  return table.classes.map((place) => ({
    place,
    children: fsum(answers, ({ area }) => place.children[area] ?? 0),
    bounds: coverageBounds(
      answers.map(({ status }) => status),
      answers.map(({ area }) => place.children[area] ?? null),
    ),
  }));
}

/**
 * Share covered in the first class less that in the second, −1 to 1, strict. One unknown answer is unknown in both, so the
 * band is no wider than that of two figures apart, and mostly narrower. Null where either class has no children counted.
 */
export function placeDifference(first: PlaceClass, second: PlaceClass, answers: Subject['answers']): Band | null {
  const [ones, others] = [shares(first, answers), shares(second, answers)];
  if (!ones || !others) return null;
  const leans = answers.map(({ status }, i) => ({ status, lean: (ones[i] ?? 0) - (others[i] ?? 0) }));
  const sum = (wanted: Status, amount: (lean: number) => number) =>
    fsum(
      leans.filter(({ status }) => status === wanted),
      ({ lean }) => amount(lean),
    );
  const known = sum('yes', (lean) => lean);
  return {
    lower: known + sum('unknown', (lean) => Math.min(0, lean)),
    upper: known + sum('unknown', (lean) => Math.max(0, lean)),
  };
}

function shares({ children }: PlaceClass, answers: Subject['answers']): readonly number[] | null {
  const counts = answers.flatMap(({ area }) => children[area] ?? []);
  const total = fsum(counts);
  return counts.length === answers.length && total > 0 ? counts.map((count) => count / total) : null;
}
