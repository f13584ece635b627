// Published national counts that name no areas: printed beside a column, never spread over areas.
import { rollup } from 'd3-array';
import type { CountStatement } from '../catalogue.ts';
import { isLater } from './dates.ts';
import type { StatementRow } from './evidence.ts';

function countOf(statement: StatementRow): readonly CountStatement[] {
  const { areaCode: nation, column, numerator, denominator, developing, asAt, sourceId: source } = statement;
  if (statement.kind !== 'count' || nation === null || column === null) return [];
  if (numerator === null || denominator === null || asAt === null) return [];
  return [{ nation, column, inPlace: numerator, developing: developing ?? 0, of: denominator, asAt, source }];
}

/** The latest count of each nation and column, in the order of the table; a count without numbers or date is left out. */
export function countStatements(statements: readonly StatementRow[]): readonly CountStatement[] {
  const latest = rollup(
    statements.flatMap(countOf),
    (counts) => counts.reduce((last, count) => (isLater(count.asAt, last.asAt) ? count : last)),
    (count) => `${count.nation} ${count.column}`,
  );
  return [...latest.values()];
}
