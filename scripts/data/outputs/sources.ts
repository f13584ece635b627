// sources.json: every source and what rests on it, the downloads, and how many rows each table has.
import type { Download, SourceTable } from '../../../src/model/catalogue.ts';
import { listAt, textAt, indices } from '../check/place.ts';
import { order } from '../check/problem.ts';
import { rowsOf } from '../read/row.ts';
import type { DataTable } from '../read/table.ts';
import type { SourceList } from './source-list.ts';
import type { Tables } from './tables.ts';

/** For the Data page. */
export function sourceTable(
  tables: Tables,
  all: ReadonlyMap<string, DataTable>,
  sources: SourceList,
  downloads: readonly Download[],
): SourceTable {
  const uses = usesOf(all);
  const notes = new Map(rowsOf(tables('sources'), (row) => [row.text('source_id'), row.textOrNull('note')]));
  return {
    sources: sources.all.map((source) => ({
      ...source,
      usedBy: [...(uses.get(source.id) ?? [])].sort(order),
      note: notes.get(source.id) ?? null,
    })),
    downloads,
    tables: [...all.values()].map(({ resource, length }) => ({
      name: resource.name,
      title: resource.title,
      rows: length,
    })),
  };
}

/** Source id → names of tables, and `indicators/<id>` for a series. */
function usesOf(all: ReadonlyMap<string, DataTable>): ReadonlyMap<string, ReadonlySet<string>> {
  const uses = new Map<string, Set<string>>();
  for (const table of all.values()) {
    for (const column of sourceColumns(table)) {
      for (const index of indices(table)) {
        const name = userName(table, index);
        const cell = textAt(table, column, index);
        for (const id of cell === null ? listAt(table, column, index) : [cell])
          uses.set(id, (uses.get(id) ?? new Set()).add(name));
      }
    }
  }
  return uses;
}

function sourceColumns({ resource }: DataTable): string[] {
  const keys = resource.schema?.foreignKeys ?? [];
  return keys.filter(({ reference }) => reference.resource === 'sources').flatMap(({ fields }) => fields);
}

function userName(table: DataTable, index: number): string {
  const { name } = table.resource;
  return name === 'indicators' ? `indicators/${textAt(table, 'indicator_id', index) ?? ''}` : name;
}
