// What is worked out for the latest periods alone.
import type { WorkedOut } from '../catalogue.ts';

/** From the last row back until `enough` rows have a result; rows before these get the word `older`. Null rows stay null. */
export function latestOnly<Row, Result, Why extends string>(
  rows: readonly (Row | null)[],
  { enough, older }: { readonly enough: number; readonly older: Why },
  workOut: (row: Row) => WorkedOut<Result, Why>,
): readonly (WorkedOut<Result, Why> | null)[] {
  let found = 0;
  const answers = rows.toReversed().map((row): WorkedOut<Result, Why> | null => {
    if (row === null) return null;
    if (found === enough) return { result: null, missing: older };
    const answer = workOut(row);
    if (answer.result !== null) found += 1;
    return answer;
  });
  return answers.reverse();
}
