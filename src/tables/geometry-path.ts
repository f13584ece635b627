// Writes rings and lines as the shortest SVG path of whole numbers: one move each, then relative steps.
import { samePoint } from './geometry-simplify.ts';
import type { Line, Point } from './geometry-topology.ts';

/** Closed rings: `m10 20 3-4 5 6z…`; each move starts from where the ring before began. */
export function ringsPath(rings: readonly Line[]): string {
  let from: Point = [0, 0];
  return rings
    .map((ring) => {
      const [start = from] = ring;
      const text = `m${steps(from, ring.slice(0, -1))}z`;
      from = start;
      return text;
    })
    .join('');
}

/** Open lines: `m10 20 3-4 5 6m…`; each move starts from where the line before ended. */
export function linesPath(lines: readonly Line[]): string {
  let from: Point = [0, 0];
  return lines
    .map((line) => {
      const text = `m${steps(from, line)}`;
      from = line.at(-1) ?? from;
      return text;
    })
    .join('');
}

/** Differences from point to point; a minus sign separates by itself. */
function steps(from: Point, points: Line): string {
  const numbers = points.flatMap(([x, y], i) => {
    const [fromX, fromY] = points[i - 1] ?? from;
    return i > 0 && samePoint([x, y], [fromX, fromY]) ? [] : [x - fromX, y - fromY];
  });
  return numbers.join(' ').replaceAll(' -', '-');
}
