// Signals that a series has changed, by the rules that Scottish audiences use.
import { pairs } from 'd3-array';
import { chanceOfRuns } from './chance-of-runs.ts';

/** Places of points in the series, first and last included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface SeriesSignals {
  /** Six or more in a row on one side of the centre. */
  readonly shifts: readonly Stretch[];
  /** Five or more in a row, each higher, or each lower, than the one before. */
  readonly trends: readonly Stretch[];
  /** Places of points outside the control limits. */
  readonly astronomical: readonly number[];
  /** Rarer than 1 in 40 by chance order; null where all points lie on one side, or on the centre. */
  readonly runs: 'too_few' | 'too_many' | 'as_by_chance' | null;
}

const [shiftLength, trendLength, tail] = [6, 5, 0.025];

interface Side {
  readonly place: number;
  readonly side: number;
}

/** Neighbours with the same sign, together; a sign of 0 neither breaks a stretch nor belongs to it. */
function stretches(signs: readonly number[]): readonly (readonly Side[])[] {
  const found: Side[][] = [];
  signs.forEach((side, place) => {
    if (side === 0) return;
    const last = found.at(-1);
    if (last?.at(-1)?.side === side) last.push({ place, side });
    else found.push([{ place, side }]);
  });
  return found;
}

const ends = (stretch: readonly Side[]): Stretch => ({ from: stretch[0]?.place ?? 0, to: stretch.at(-1)?.place ?? 0 });

function judgeRuns(signs: readonly number[]): SeriesSignals['runs'] {
  const [above, below] = [1, -1].map((sign) => signs.filter((each) => each === sign).length);
  const runs = stretches(signs).length;
  const [upTo, before] = [runs, runs - 1].map((number) => chanceOfRuns(number, above ?? 0, below ?? 0));
  if (upTo === null || before === null || upTo === undefined || before === undefined) return null;
  if (upTo <= tail) return 'too_few';
  return 1 - before <= tail ? 'too_many' : 'as_by_chance';
}

/**
 * Shifts, trends, runs and astronomical points of values in the order of time (methods.md, section 2). Points on the centre,
 * and repeats of a value within a trend, neither make nor break a signal. Null where a value or limit is not finite.
 */
export function seriesSignals(
  values: readonly number[],
  { centre, lower, upper }: { readonly centre: number; readonly lower: number; readonly upper: number },
): SeriesSignals | null {
  if (![...values, centre, lower, upper].every(Number.isFinite)) return null;
  const sides = values.map((value) => Math.sign(value - centre));
  const steps = pairs(values, (before, value) => Math.sign(value - before));
  return {
    shifts: stretches(sides)
      .filter((stretch) => stretch.length >= shiftLength)
      .map(ends),
    trends: stretches(steps)
      .filter((stretch) => stretch.length >= trendLength - 1)
      .map((stretch) => ({ from: ends(stretch).from, to: ends(stretch).to + 1 })),
    astronomical: values.flatMap((value, place) => (value < lower || value > upper ? [place] : [])),
    runs: judgeRuns(sides),
  };
}
