// coverage.json: the status of every service column in every area, and the counts that name no areas.
import type { CountStatement, CoverageHistory, CoverageTable } from '../../../src/model/catalogue.ts';
import { changeMonths } from '../../../src/model/coverage/history/change-months.ts';
import { coverageCells } from '../../../src/model/coverage/status-rule.ts';
import { order } from '../check/problem.ts';
import type { Places } from '../places.ts';
import { rowsOf } from '../read/row.ts';
import { coverageEvidence } from './coverage-evidence.ts';
import type { SourceList } from './source-list.ts';
import type { Tables } from './tables.ts';

interface CoverageSources {
  readonly tables: Tables;
  readonly places: Places;
  readonly sources: SourceList;
  readonly editionDate: string;
}

/** Derives all statuses by the rule of docs/coverage.md; none is read from a file. */
export function coverageTable(
  { tables, places, sources, editionDate }: CoverageSources,
  history: CoverageHistory,
): CoverageTable {
  const cells = [...coverageCells(coverageEvidence(tables, editionDate))].sort((a, b) => order(a.area, b.area));
  const counts = countStatements(tables, places);
  const cited = [...cells.flatMap((cell) => cell.sources), ...counts.map((count) => count.source)];
  const changes = changeMonths(history.cells, places.nationOf);
  return { cells, counts, changes, sources: sources.of(cited) };
}

function countStatements(tables: Tables, { nationOf }: Places): CountStatement[] {
  return rowsOf(tables('statements'), (row) => {
    if (row.text('kind') !== 'count') return [];
    const area = row.text('area_code');
    return [
      {
        nation: nationOf.get(area) ?? area,
        column: row.text('column'),
        inPlace: row.number('numerator'),
        developing: row.numberOrNull('developing'),
        of: row.number('denominator'),
        asAt: row.text('as_at'),
        source: row.text('source_id'),
      },
    ];
  }).flat();
}
