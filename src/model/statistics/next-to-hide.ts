// Which cell to hide next, so that a cell that is given away becomes harder to work out.
import type { CountTable } from './count-table.ts';
import { auditCell, type Finding } from './disclosure-audit.ts';

type Cells = ReadonlySet<number>;

/** Cells of each sum that has one of these, the sums with the fewest hidden cells first. */
function sumsAround({ sums }: CountTable, cells: Cells, hidden: Cells): readonly (readonly number[])[] {
  const open = (sum: readonly number[]): number => sum.filter((cell) => hidden.has(cell)).length;
  const all = sums.map(({ total, parts }) => [...parts, total]).filter((sum) => sum.some((cell) => cells.has(cell)));
  return all.sort((a, b) => open(a) - open(b));
}

/** Cells of a sum that may be hidden: small counts first, zeros last, ties in the order of the table. */
function candidatesIn({ cells }: CountTable, sum: readonly number[], hidden: Cells): readonly number[] {
  const weight = (cell: number): number => cells[cell]?.count || Infinity;
  return [...new Set(sum)]
    .filter((cell) => !hidden.has(cell) && cells[cell]?.printedElsewhere === false)
    .sort((a, b) => (weight(a) === weight(b) ? a - b : weight(a) - weight(b)));
}

const shortWith = (table: CountTable, hidden: Cells, added: number, cell: number): number =>
  auditCell(table, new Set([...hidden, added]), cell)?.short ?? 0;

/**
 * The smallest cell that leaves the finding less short than it is. Where no cell alone does, the smallest of the sum with
 * the fewest hidden cells. Where no cell is left in its sums, one in a sum with the hidden cells around it. null where
 * nothing that is tied to it can be hidden.
 */
export function nextToHide(table: CountTable, hidden: Cells, { cell, short }: Finding): number | null {
  let around: Cells = new Set([cell]);
  for (;;) {
    const sums = sumsAround(table, around, hidden);
    const candidates = candidatesIn(table, sums.flat(), hidden);
    const helping = candidates.find((candidate) => shortWith(table, hidden, candidate, cell) < short);
    if (helping !== undefined) return helping;
    const nearest = sums.map((sum) => candidatesIn(table, sum, hidden)[0]).find((candidate) => candidate !== undefined);
    if (nearest !== undefined) return nearest;
    const wider = new Set([...around, ...sums.flat().filter((each) => hidden.has(each))]);
    if (wider.size === around.size) return null;
    around = wider;
  }
}
