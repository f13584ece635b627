// An indicator belongs to one nation: methods and sources differ, and the site would show the figures of one of them only.
import type { ColumnTable } from 'arquero';
import { rowsOfTable, type PlacedRow } from '../../../src/tables/value-table.ts';
import type { DataTable } from '../read/table.ts';
import { say } from './place.ts';
import { quoted, type Report } from './problem.ts';

/** Reports the first value of each further nation in an indicator. */
export function checkOneNation(table: ColumnTable, values: DataTable, report: Report): void {
  const first = new Map<string, string>();
  const told = new Set<string>();
  for (const row of rowsOfTable<PlacedRow>(table).toSorted((a, b) => a.row - b.row)) {
    const { indicator_id: id, nation_code: nation, area_code: area } = row;
    const own = first.get(id) ?? nation;
    first.set(id, own);
    if (own === nation || told.has(`${id} ${nation}`)) continue;
    told.add(`${id} ${nation}`);
    const says = `found ${quoted(area)}, which lies in ${nation}; allowed: areas of ${own}, as in the rows above`;
    say(report, values, row.row, 'area_code', `${says}; give the other nation an indicator of its own`);
  }
}
