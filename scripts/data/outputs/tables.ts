// Tables of a package that has passed its checks, by name.
import { DataError } from '../data-error.ts';
import type { DataPackage } from '../read/package.ts';
import type { DataTable } from '../read/table.ts';

export type Tables = (name: string) => DataTable;

/** Every table that the site needs must be described, even where it has no rows. */
export function tablesOf({ tables }: Pick<DataPackage, 'tables'>): Tables {
  return (name) => {
    const table = tables.get(name);
    if (!table)
      throw new DataError([
        `datapackage.json: the table "${name}" is not described; add its resource (it may have no rows)`,
      ]);
    return table;
  };
}
