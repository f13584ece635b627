// The cells of a table as it grows: one for the rows that print the same people, one for what nobody prints but a sum needs.
import type { CountCell } from '../statistics/count-table.ts';
import type { AreaTree, CountRow } from './count-row.ts';

/** The area itself, or its one part, or that part's one part: the same people, so the same count. */
export function smallestSame(area: string, { partsOf }: Pick<AreaTree, 'partsOf'>): string {
  const [part, ...others] = partsOf.get(area) ?? [];
  return part === undefined || others.length > 0 ? area : smallestSame(part, { partsOf });
}

export type Slice = Pick<CountRow, 'period' | 'group'>;

export const keyOf = (area: string, { period, group }: Slice): string => JSON.stringify([area, period, group]);

const nobodyPrints: CountCell = { count: null, threshold: 1, printedElsewhere: false, isUnknown: true };

export interface TableCells {
  readonly cells: CountCell[];
  /** Rows that print a cell, side by side with the cells. */
  readonly rows: (readonly CountRow[])[];
  readonly add: (key: string, cell: CountCell, rows: readonly CountRow[]) => number;
  readonly has: (key: string) => boolean;
  /** Place of a cell; an unknown one is made where there is none. */
  readonly at: (key: string) => number;
}

/** An empty table. */
export function tableCells(): TableCells {
  const cells: CountCell[] = [];
  const rows: (readonly CountRow[])[] = [];
  const places = new Map<string, number>();
  const add: TableCells['add'] = (key, cell, own) => {
    const place = cells.push(cell) - 1;
    places.set(key, place);
    rows.push(own);
    return place;
  };
  return {
    cells,
    rows,
    add,
    has: (key) => places.has(key),
    at: (key) => places.get(key) ?? add(key, nobodyPrints, []),
  };
}
