// Where points of the scatter stand: per cent across, pixels down, and a few pixels aside where two would lie on each other.
import { placeLabels } from './scatter-labels.ts';
import type { EquityScatterFigure, ScatterPoint } from '../../model/figures/figure.ts';

export const rowHeight = 66;
const top = 78;
/** Radius of the area with most births. */
const largest = 21;

export interface PlacedMark {
  readonly point: ScatterPoint;
  /** Per cent of the width. */
  readonly across: number;
  /** Pixels beside that place. */
  readonly aside: number;
  readonly radius: number;
  /** Pixels down: the upper end of the range, and the lower. */
  readonly high: number;
  readonly low: number;
  /** Half the width of the mark: an island's square has the area of the circle. */
  readonly half: number;
}

export interface PlacedPoint extends PlacedMark {
  /** Steps by which the label is lifted above its point. */
  readonly lift: number;
}

export const plotHeight = (kinds: number): number => top + kinds * rowHeight + largest + 8;
/** Pixels down of a number of kinds. */
export const down = (kinds: number, of: number): number => top + (of - kinds) * rowHeight;

/** Leaves room at both ends for half a point. */
export function acrossOf(value: number, [from, to]: EquityScatterFigure['xDomain']): number {
  return Number((6 + (86 * (value - from)) / (to - from)).toFixed(3));
}

/** A point's area, not its radius, grows with the births. */
const radiusOf = (size: number): number => Number(Math.max(2.5, Math.sqrt(size) * largest).toFixed(2));

/** Points in their order; each is moved aside by the earlier ones that it would cover. */
export function placePoints(figure: EquityScatterFigure): readonly PlacedPoint[] {
  const marks = placeMarks(figure);
  const lifts = placeLabels(marks);
  return marks.map((mark) => ({ ...mark, lift: lifts.get(mark.point.code) ?? 0 }));
}

function placeMarks({ points, xDomain, kinds }: EquityScatterFigure): readonly PlacedMark[] {
  const placed: PlacedMark[] = [];
  for (const point of points) {
    const across = acrossOf(point.need, xDomain);
    const radius = radiusOf(point.size);
    const [high, low] = [down(point.upper, kinds), down(point.lower, kinds)];
    const under = placed.filter(
      (other) => Math.abs(other.across - across) < 1.5 && other.high <= low && other.low >= high,
    );
    const last = under.at(-1);
    const aside = last ? last.aside + last.radius + radius + 6 : 0;
    const half = point.isIsland ? Number((radius * Math.sqrt(Math.PI / 4)).toFixed(2)) : radius;
    placed.push({ point, across, aside, radius, high, low, half });
  }
  return placed;
}
