// Sources of a report by number: its figures and lists cite the one list at its end.
import type { SourceLine } from '../figures/figure.ts';

/** Id of a source → its place in the list, from 1. */
export const sourceNumbers = (sources: readonly SourceLine[]): ReadonlyMap<string, number> =>
  new Map(sources.map(({ id }, index) => [id, index + 1]));

/** Numbers in order as runs, each with its ends: 1, 2, 3, 7 → 1 to 3, 7 to 7. */
export function runsOf(numbers: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** Runs of the numbers of `cited`; a source that the list has not is left out. */
export const citedRuns = (cited: readonly SourceLine[], numbers: ReadonlyMap<string, number>) =>
  runsOf(cited.flatMap(({ id }) => numbers.get(id) ?? []));
