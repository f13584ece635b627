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

const name = (cell: number): string => `cell ${cell}`;

/** Facts and limits with every hidden count measured from `least`, since the solver takes variables from 0. */
function constraintsOf({ facts, least, limits }: Knowledge): Map<string, Limits> {
  const constraints = new Map<string, Limits>();
  facts.forEach(({ terms, sum }, i) => {
    const fromLeast = terms.reduce((all, { times }) => all + times * least, 0);
    constraints.set(`fact ${i}`, { equal: sum - fromLeast });
  });
  limits?.forEach(({ lower, upper }, cell) => {
    constraints.set(name(cell), { min: lower - least, ...(upper === null ? {} : { max: upper - least }) });
  });
  return constraints;
}

function variablesOf({ hidden, facts }: Knowledge, aim: number): Map<string, Map<string, number>> {
  const variables = new Map(hidden.map((cell) => [cell, new Map([[name(cell), 1]])]));
  variables.get(aim)?.set('aim', 1);
  facts.forEach(({ terms }, i) => {
    for (const { cell, times } of terms) {
      const row = variables.get(cell);
      row?.set(`fact ${i}`, (row.get(`fact ${i}`) ?? 0) + times);
    }
  });
  return new Map([...variables].map(([cell, row]) => [name(cell), row]));
}

type Bound = number | 'unbounded' | 'contradiction';

function boundOf(knowledge: Knowledge, cell: number, direction: 'minimize' | 'maximize'): Bound {
  const { status, result } = solve(
    {
      direction,
      objective: 'aim',
      constraints: constraintsOf(knowledge),
      variables: variablesOf(knowledge, cell),
      integers: knowledge.whole,
    },
    { checkCycles: true },
  );
  if (status === 'infeasible') return 'contradiction';
  if (status === 'unbounded') return 'unbounded';
  if (status !== 'optimal')
    throw new Error(`attackerInterval: the solver gave up (${status}); make the table smaller.`);
  const bound = result + knowledge.least;
  return knowledge.whole ? Math.round(bound) : bound;
}

/**
 * Least and most that a hidden cell can be given all that is printed (methods.md, section 5.3). `contradiction` where no
 * counts of `least` or more fit the facts. Throws an Error where the cell is not hidden or the solver gives up: a table
 * that cannot be audited must not be printed.
 */
export function attackerInterval(knowledge: Knowledge, cell: number): Interval | 'contradiction' {
  if (!knowledge.hidden.includes(cell)) throw new Error(`attackerInterval: cell ${cell} is not hidden.`);
  const lower = boundOf(knowledge, cell, 'minimize');
  const upper = boundOf(knowledge, cell, 'maximize');
  if (lower === 'contradiction' || upper === 'contradiction') return 'contradiction';
  return { lower: lower === 'unbounded' ? knowledge.least : lower, upper: upper === 'unbounded' ? null : upper };
}
