// coverage-history.json: the status of every cell from each day on which it changes. Fetched when a date is asked for.
import type { CoverageHistory } from '../../../src/model/catalogue.ts';
import { cellHistories } from '../../../src/model/coverage/history/cell-histories.ts';
import { order } from '../check/problem.ts';
import { coverageEvidence } from './coverage-evidence.ts';
import type { SourceList } from './source-list.ts';
import type { Tables } from './tables.ts';

/** Derives the past by the same rule as the present (docs/coverage.md, "Status on a date"). */
export function coverageHistory(tables: Tables, sources: SourceList, editionDate: string): CoverageHistory {
  const published = new Map(
    sources.all.flatMap(({ id, published: date }) => (date === null ? [] : [[id, date] as const])),
  );
  const histories = cellHistories(coverageEvidence(tables, editionDate), published);
  const cells = [...histories].sort((a, b) => order(a.area, b.area));
  return { cells, sources: sources.of(cells.flatMap(({ answers }) => answers.flatMap((answer) => answer.sources))) };
}
