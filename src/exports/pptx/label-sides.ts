// On which side of a point its name stands: where it covers no other name, point or line, or else the least of them.
import type { Side } from './native-chart.ts';
import { textWidth } from './text-width.ts';

/** Inches from the left and from the top. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface NamedPlace {
  readonly x: number;
  readonly y: number;
  /** Null where no name is wanted: the point only takes up room. */
  readonly name: string | null;
  readonly isBold?: boolean;
}

const sides: readonly Side[] = ['r', 'l', 't', 'b'];
/** Half a point, and between point and name. */
const [half, gap] = [0.07, 0.05];

/** Sides in the order of `places`; earlier ones choose first. `others`: lines and the like, which names should not cover. */
export function labelSides(
  places: readonly NamedPlace[],
  others: readonly Box[],
  bounds: Box,
  points: number,
): readonly Side[] {
  const taken: Box[] = [...places.map(around), ...others];
  return places.map((place) => {
    const { name } = place;
    if (name === null) return 'r';
    const choices = sides.map((side) => ({ side, box: boxOf(place, name, side, points) }));
    const costs = choices.map(
      ({ box }) => outside(box, bounds) + taken.reduce((sum, each) => sum + shared(box, each), 0),
    );
    const best = choices[costs.indexOf(Math.min(...costs))];
    if (best) taken.push(best.box);
    return best?.side ?? 'r';
  });
}

const around = ({ x, y }: NamedPlace): Box => ({ left: x - half, right: x + half, top: y - half, bottom: y + half });

function boxOf({ x, y, isBold }: NamedPlace, name: string, side: Side, points: number): Box {
  const [width, height] = [textWidth(name, points, isBold), (points * 1.2) / 72];
  const left = side === 'r' ? x + half + gap : side === 'l' ? x - half - gap - width : x - width / 2;
  const top = side === 't' ? y - half - gap - height : side === 'b' ? y + half + gap : y - height / 2;
  return { left, right: left + width, top, bottom: top + height };
}

const area = (width: number, height: number): number => Math.max(0, width) * Math.max(0, height);

const shared = (a: Box, b: Box): number =>
  area(Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** What sticks out weighs double: it may be cut off. */
const outside = (box: Box, bounds: Box): number =>
  2 * (area(box.right - box.left, box.bottom - box.top) - shared(box, bounds));
