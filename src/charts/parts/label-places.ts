// Where names stand beside points: to the right, left, above or below, else farther off on a line; where they cover
// no other name or point.

export interface NamedPoint {
  readonly code: string;
  /** Per cent of the width, pixels down. */
  readonly across: number;
  readonly down: number;
  /** Null where no name is wanted: the point only takes up room. */
  readonly name: string | null;
  /** True for the picked point: its name stands above it even where there is no room. */
  readonly isPicked: boolean;
}

export interface PlacedName {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** True where there is room on a wide drawing only. */
  readonly wideOnly: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Widths in pixels that names must fit: what fits the narrow one fits every wider one. */
const [narrow, wide] = [280, 640];
/** Mean width of a letter, and height of a line, at 12.5 px. */
const [letter, line] = [6.6, 13];
const reach = 8;

const above = { dx: 0, dy: -12, anchor: 'middle' } as const;
const offsets: readonly Omit<PlacedName, 'wideOnly'>[] = [
  { dx: 11, dy: 4, anchor: 'start' },
  { dx: -11, dy: 4, anchor: 'end' },
  above,
  { dx: 0, dy: 21, anchor: 'middle' },
  ...[-30, 39, -48, 57, -66].map((dy) => ({ dx: 0, dy, anchor: 'middle' as const })),
];

/** Places by code; a name without room has none, but for the picked one. Names of earlier points go first. One line above the drawing is free. */
export function placeNames(points: readonly NamedPoint[], height: number): ReadonlyMap<string, PlacedName> {
  const placed = new Map<string, PlacedName>();
  for (const width of [narrow, wide]) {
    const at = ({ across }: NamedPoint) => (across / 100) * width;
    const taken: Box[] = points.map((point) => around(at(point), point.down));
    for (const point of points) {
      const place = placed.get(point.code);
      if (place && point.name !== null) taken.push(boxOf(at(point), point, point.name, place));
    }
    for (const point of points) {
      if (point.name === null || placed.has(point.code)) continue;
      for (const offset of offsets) {
        const box = boxOf(at(point), point, point.name, offset);
        const inside = box.left >= 0 && box.right <= width && box.top >= -line && box.bottom <= height;
        if (!inside || taken.some((other) => overlap(box, other))) continue;
        placed.set(point.code, { ...offset, wideOnly: width === wide });
        taken.push(box);
        break;
      }
    }
  }
  for (const { code, name, isPicked } of points)
    if (isPicked && name !== null && !placed.has(code)) placed.set(code, { ...above, wideOnly: false });
  return placed;
}

const around = (x: number, y: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

function boxOf(x: number, { down }: NamedPoint, name: string, { dx, dy, anchor }: Omit<PlacedName, 'wideOnly'>): Box {
  const length = name.length * letter;
  const start = x + dx - (anchor === 'end' ? length : anchor === 'middle' ? length / 2 : 0);
  return { left: start, right: start + length, top: down + dy - line + 2, bottom: down + dy + 3 };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
