// How far the name of each point of the scatter is lifted: so far that it covers no other name, point or line to a name.
import type { PlacedMark } from './scatter-places.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Taken {
  readonly width: number;
  readonly names: Box[];
  readonly leaders: Box[];
}

/** How much worse a name on a name or a mark is than a line behind a name. */
const worse = 4;
/** Widths in pixels at which names must be free; narrower drawings show only the name that is pointed at. */
const widths = [600, 936];
/** Mean width of a letter with its halo, and height of a line, at 12.5 px. */
const [letter, line] = [7.4, 13];
const step = 14;
/** Names stay below the comparator's. */
const highest = 24;

/** Baseline of a name above the upper end of its mark. */
export const labelAt = (half: number, lift: number): number => -half - 6 - lift * step;

/** Lift by code, in steps; a name that is nowhere free stands where it covers least. */
export function placeLabels(marks: readonly PlacedMark[]): ReadonlyMap<string, number> {
  const placed = new Map<string, number>();
  const taken = widths.map((width): Taken => ({ width, names: [], leaders: [] }));
  for (const mark of marks) {
    const lifts = Array.from({ length: 6 }, (_, lift) => lift).filter(
      (lift) => lift === 0 || mark.high + labelAt(mark.half, lift) >= highest,
    );
    const covered = (lift: number): number =>
      taken.reduce((sum, { width, names, leaders }) => {
        const [name, leader] = [nameOf(mark, lift, width), leaderOf(mark, lift, width)];
        const bodies = marks.filter((other) => other !== mark).map((other) => bodyOf(other, width));
        return sum + worse * hits(name, [...names, ...bodies]) + hits(leader, names) + hits(name, leaders);
      }, 0);
    const best = lifts.toSorted((a, b) => covered(a) - covered(b) || a - b)[0] ?? 0;
    placed.set(mark.point.code, best);
    for (const { width, names, leaders } of taken) {
      names.push(nameOf(mark, best, width));
      leaders.push(leaderOf(mark, best, width));
    }
  }
  return placed;
}

const xOf = ({ across, aside }: PlacedMark, width: number): number => (across / 100) * width + aside;

function nameOf(mark: PlacedMark, lift: number, width: number): Box {
  const half = (mark.point.label.length * letter) / 2;
  const baseline = mark.high + labelAt(mark.half, lift);
  const x = xOf(mark, width);
  return { left: x - half, right: x + half, top: baseline - line + 3, bottom: baseline + 3 };
}

/** The line from a lifted name to its mark; of no height where it is not lifted. */
function leaderOf(mark: PlacedMark, lift: number, width: number): Box {
  const x = xOf(mark, width);
  const top = mark.high - mark.half;
  return { left: x - 1, right: x + 1, top: lift === 0 ? top : mark.high + labelAt(mark.half, lift) + 3, bottom: top };
}

function bodyOf(mark: PlacedMark, width: number): Box {
  const x = xOf(mark, width);
  const { half } = mark;
  return { left: x - half, right: x + half, top: mark.high - half, bottom: mark.low + half };
}

const hits = (box: Box, others: readonly Box[]): number => others.filter((other) => overlap(box, other)).length;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
