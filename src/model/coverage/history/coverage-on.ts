// The coverage of a view on the date that it asks for; as at the edition where it asks for none.
import type { ViewSpec } from '../../../spec/view-spec.ts';
import type { Catalogue, CoverageHistory, CoverageTable } from '../../catalogue.ts';
import { coverageView, type CoverageView } from '../coverage-view.ts';
import { dayOf, lastDayOf } from '../dates.ts';
import { cellsOn } from './cells-on-date.ts';

export interface CoverageTables {
  readonly table: CoverageTable;
  /** Null where no date is asked for. */
  readonly history: CoverageHistory | null;
}

/** What the table would hold by the end of a date: a published count speaks from its own date onward. */
export function tableOn(table: CoverageTable, history: CoverageHistory, date: string): CoverageTable {
  return {
    ...table,
    cells: cellsOn(history, date),
    counts: table.counts.filter((count) => dayOf(count.asAt) <= lastDayOf(date)),
    sources: [...new Map([...table.sources, ...history.sources].map((source) => [source.id, source])).values()],
  };
}

/** Throws where a date is asked for and the history was not brought. */
export function coverageOn(
  view: ViewSpec,
  catalogue: Catalogue,
  { table, history }: CoverageTables,
  date = view.asAt,
): CoverageView {
  if (date === null) return coverageView(view, catalogue, table);
  if (history === null) throw new Error('coverage-history.json was not brought for a view with a date');
  return coverageView(view, catalogue, tableOn(table, history, date), date);
}
