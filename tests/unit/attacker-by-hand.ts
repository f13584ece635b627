// An attacker who tries tables of whole numbers until one fits what is printed; slow, and free of any solver.
import type { Fact } from '../../src/model/statistics/attacker-interval.ts';

type Table = ReadonlyMap<number, number>;

export interface Search {
  readonly cells: readonly number[];
  readonly facts: readonly Fact[];
  /** Counts tried run from `least` to `most`. */
  readonly least: number;
  readonly most: number;
}

type Range = readonly [from: number, to: number];

/** Least and most of Σ times × count over some terms, cells without a value counting from `least` to `most`. */
function reachOf(terms: Fact['terms'], { least, most }: Search, values: Table): Range {
  let [low, high] = [0, 0];
  for (const { cell, times } of terms) {
    const value = values.get(cell);
    const ends = [times * (value ?? least), times * (value ?? most)];
    low += Math.min(...ends);
    high += Math.max(...ends);
  }
  return [low, high];
}

/** Counts that a cell can still have if each fact is looked at alone. */
function rangeOf(search: Search, values: Table, cell: number): Range {
  let [from, to] = [search.least, search.most];
  for (const { terms, sum } of search.facts) {
    const own = terms.filter((term) => term.cell === cell).reduce((all, { times }) => all + times, 0);
    if (own === 0) continue;
    const [low, high] = reachOf(
      terms.filter((term) => term.cell !== cell),
      search,
      values,
    );
    const ends = [(sum - low) / own, (sum - high) / own];
    [from, to] = [Math.max(from, Math.ceil(Math.min(...ends))), Math.min(to, Math.floor(Math.max(...ends)))];
  }
  return [from, to];
}

const width = ([from, to]: Range): number => to - from;

/** Every table that fits: the cell with the fewest counts left is filled next. */
export function* tablesOf(search: Search, values: Table = new Map()): Generator<Table> {
  const open = search.cells.filter((cell) => !values.has(cell));
  const ranges = open.map((cell) => ({ cell, range: rangeOf(search, values, cell) }));
  const next = ranges.sort((a, b) => width(a.range) - width(b.range))[0];
  if (next === undefined) {
    const fits = search.facts.every(({ terms, sum }) => reachOf(terms, search, values)[0] === sum);
    if (fits) yield values;
    return;
  }
  for (let value = next.range[0]; value <= next.range[1]; value += 1) {
    yield* tablesOf(search, new Map([...values, [next.cell, value]]));
  }
}

/** Whether some table that fits has this count in this cell. */
export function canBe(search: Search, cell: number, count: number): boolean {
  return count >= search.least && !tablesOf(search, new Map([[cell, count]])).next().done;
}
