// What a reader can work out about hidden counts from the printed ones: the least and most that each can be.
import { solve } from 'yalps';

export interface Term {
  readonly cell: number;
  readonly times: number;
}

/** Σ times × hidden count = sum: what a printed total says about the counts hidden under it. */
export interface Fact {
  readonly terms: readonly Term[];
  readonly sum: number;
}

export interface Knowledge {
  readonly hidden: readonly number[];
  readonly facts: readonly Fact[];
  /** Least that a hidden count can be: 0, or 1 where every zero is printed. */
  readonly least: number;
  /** Counts of people are whole; leaving this out gives the wider interval of linear programming. */
  readonly whole: boolean;
  /** Narrower limits of single cells, such as r−2 to r+2 of a count printed to the nearest 5. */
  readonly limits?: ReadonlyMap<number, Interval>;
}

export interface Interval {
  readonly lower: number;
  /** null: nothing bounds it. */
  readonly upper: number | null;
}

type Limits = { equal: number } | { min: number; max?: number };

const cellName = (cell: number): string => `cell ${cell}`;
const factName = (place: number): string => `fact ${place}`;

/** Facts and limits with every hidden count measured from `least`, since the solver takes variables from 0. */
function constraintsOf({ facts, least, limits }: Required<Knowledge>): Map<string, Limits> {
  const constraints = new Map<string, Limits>();
  facts.forEach(({ terms, sum }, i) => {
    const fromLeast = terms.reduce((all, { times }) => all + times * least, 0);
    constraints.set(factName(i), { equal: sum - fromLeast });
  });
  limits.forEach(({ lower, upper }, cell) => {
    constraints.set(cellName(cell), { min: lower - least, ...(upper === null ? {} : { max: upper - least }) });
  });
  return constraints;
}

/** What one more in a cell adds to its own limits, to the aim and to each fact. */
function rowOf({ facts }: Knowledge, cell: number, towardsAim: number): Map<string, number> {
  const row = new Map([
    [cellName(cell), 1],
    ['aim', towardsAim],
  ]);
  facts.forEach(({ terms }, i) => {
    for (const term of terms) {
      if (term.cell === cell) row.set(factName(i), (row.get(factName(i)) ?? 0) + term.times);
    }
  });
  return row;
}

/** The part of what is known that has to do with one cell: cells tied to it by facts, and these facts. */
function tiedTo(knowledge: Knowledge, aim: number): Required<Knowledge> {
  const tied = new Set([aim]);
  let facts: readonly Fact[] = [];
  for (;;) {
    const touching = knowledge.facts.filter(({ terms }) => terms.some(({ cell }) => tied.has(cell)));
    if (touching.length === facts.length) break;
    facts = touching;
    for (const { cell } of facts.flatMap(({ terms }) => terms)) tied.add(cell);
  }
  const { limits = new Map<number, Interval>() } = knowledge;
  return { ...knowledge, hidden: [...tied], facts, limits: new Map([...limits].filter(([cell]) => tied.has(cell))) };
}

/** The count where `direction` × count is largest: its most, with −1 its least. null where nothing bounds it or no counts fit. */
function boundOf(knowledge: Required<Knowledge>, cell: number, direction: 1 | -1): number | null {
  const rows = knowledge.hidden.map((each) => {
    return [cellName(each), rowOf(knowledge, each, each === cell ? direction : 0)] as const;
  });
  const { status, result } = solve({
    objective: 'aim',
    constraints: constraintsOf(knowledge),
    variables: new Map(rows),
    integers: knowledge.whole,
  });
  if (status === 'infeasible' || status === 'unbounded') return null;
  if (status !== 'optimal') {
    throw new Error(`attackerInterval: the solver gave up (${status}); make the table smaller.`);
  }
  const bound = direction * result + knowledge.least;
  return knowledge.whole ? Math.round(bound) : bound;
}

/**
 * Least and most that a hidden cell can be given all that is printed (methods.md, section 5.3). `contradiction` where no
 * counts of `least` or more fit the facts. Throws an Error where the cell is not hidden or the solver gives up: a table
 * that cannot be audited must not be printed.
 */
export function attackerInterval(knowledge: Knowledge, cell: number): Interval | 'contradiction' {
  if (!knowledge.hidden.includes(cell)) throw new Error(`attackerInterval: cell ${cell} is not hidden.`);
  const tied = tiedTo(knowledge, cell);
  const lower = boundOf(tied, cell, -1);
  // A count is bounded below by `least`, so only a contradiction leaves it without one.
  return lower === null ? 'contradiction' : { lower, upper: boundOf(tied, cell, 1) };
}
