// Which cell to hide next, so that cells that are given away become harder to work out.
import { cellAt, type CountTable } from './count-table.ts';
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
  const open = [...cells.entries()].filter(([place, { printedElsewhere, isUnknown = false }]) => {
    return sum.includes(place) && !hidden.has(place) && !printedElsewhere && !isUnknown;
  });
  const weight = (count: number | null): number => count || Number.MAX_SAFE_INTEGER;
  return open.sort(([, a], [, b]) => weight(a.count) - weight(b.count)).map(([place]) => place);
}

/** These cells, and those that nobody prints and that sums tie to them: single years between rolling sums. */
function withUnknown(table: CountTable, cells: Cells): Cells {
  const around = sumsAround(table, cells, new Set()).flat();
  const wider = new Set([...cells, ...around.filter((cell) => cellAt(table, cell).isUnknown)]);
  return wider.size === cells.size ? cells : withUnknown(table, wider);
}

/** The smallest cell in a sum with a finding that leaves the findings together less short than they are. */
function helpingCell(table: CountTable, hidden: Cells, findings: readonly Finding[]): number | undefined {
  const found = withUnknown(table, new Set(findings.map(({ cell }) => cell)));
  const shortNow = findings.reduce((sum, { short }) => sum + short, 0);
  const shortWith = (added: Cells): number =>
    findings.reduce((sum, { cell }) => sum + (auditCell(table, added, cell)?.short ?? 0), 0);
  return candidatesIn(table, sumsAround(table, found, hidden).flat(), hidden).find(
    (candidate) => shortWith(new Set([...hidden, candidate])) < shortNow,
  );
}

/** The smallest cell of the sum with the fewest hidden cells, looking ever wider along cells that are not printed. */
function nearestCell(table: CountTable, hidden: Cells, { cell }: Finding): number | null {
  let around: Cells = new Set([cell]);
  for (;;) {
    const sums = sumsAround(table, around, hidden);
    const nearest = sums.map((sum) => candidatesIn(table, sum, hidden)[0]).find((candidate) => candidate !== undefined);
    if (nearest !== undefined) return nearest;
    const wider = new Set([
      ...around,
      ...sums.flat().filter((each) => hidden.has(each) || cellAt(table, each).isUnknown),
    ]);
    if (wider.size === around.size) return null;
    around = wider;
  }
}

/**
 * The smallest cell that helps at once. Where no cell alone does (a cross table needs a rectangle), the smallest of the
 * sum of a finding with the fewest hidden cells. null where nothing that is tied to a finding can be hidden.
 */
export function nextToHide(table: CountTable, hidden: Cells, findings: readonly Finding[]): number | null {
  const helping = helpingCell(table, hidden, findings);
  if (helping !== undefined) return helping;
  return findings.map((finding) => nearestCell(table, hidden, finding)).find((cell) => cell !== null) ?? null;
}
