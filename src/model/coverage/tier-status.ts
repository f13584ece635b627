// Status of a whole tier in an area: the best that any of its service columns offers.
import { group } from 'd3-array';
import type { CoverageCell, Status } from '../catalogue.ts';
import { isLater } from './dates.ts';
import type { TierLine } from './tier-lines.ts';

const order: readonly Status[] = ['yes', 'partial', 'developing', 'unknown', 'no'];

/** Yes where a column is yes, else partial, else developing, else unknown if any is unknown, else no. */
export function tierStatus(statuses: readonly Status[]): Status {
  return order.find((status) => statuses.includes(status)) ?? 'unknown';
}

/** Status of a tier line in an area, and the cells that make it. */
export interface TierCell<Cell extends CoverageCell = CoverageCell> {
  readonly line: string;
  readonly area: string;
  readonly status: Status;
  /** Cells with that status; the latest evidence first, undated last. Empty where nothing was asked. */
  readonly cells: readonly Cell[];
}

function byDate(a: CoverageCell, b: CoverageCell): number {
  if (isLater(a.asAt, b.asAt) || (a.asAt !== null && b.asAt === null)) return -1;
  return isLater(b.asAt, a.asAt) || (a.asAt === null && b.asAt !== null) ? 1 : 0;
}

/** A cell for every tier line and area, lines first. Cells may be as reported or at any reading. */
export function tierCells<Cell extends CoverageCell>(
  cells: readonly Cell[],
  lines: readonly TierLine[],
  areas: readonly string[],
): readonly TierCell<Cell>[] {
  const byArea = group(cells, (cell) => cell.area);
  return lines.flatMap((line) => {
    const columns = new Set(line.columns.map((column) => column.id));
    return areas.map((area) => {
      const own = (byArea.get(area) ?? []).filter((cell) => columns.has(cell.column));
      const status = tierStatus(own.map((cell) => cell.status));
      return { line: line.id, area, status, cells: own.filter((cell) => cell.status === status).toSorted(byDate) };
    });
  });
}
