// Disclosure control: small counts of people leave the package here, once, before anything is made from its values.
import type { AreaTree, CountRow, CountSeries } from '../../../src/model/disclosure/count-row.ts';
import { hideSeries, type HiddenRows } from '../../../src/model/disclosure/hide-series.ts';
import { strings } from '../../../src/app/strings/index.ts';
import type { Ground } from '../outputs/ground.ts';
import { tablesOf } from '../outputs/tables.ts';
import type { Cell } from '../read/cells.ts';
import type { DataPackage } from '../read/package.ts';
import type { DataTable } from '../read/table.ts';
import { areaTree, peopleSeries, rowsBySeries } from './package-rows.ts';

/** What was hidden of one series; it holds the true numbers and must never be written to a file. */
export interface ControlledSeries extends HiddenRows {
  readonly series: CountSeries;
}

export interface Control {
  readonly tree: AreaTree;
  readonly series: readonly ControlledSeries[];
}

export interface ControlledPackage {
  /** The package without the hidden values. */
  readonly data: DataPackage;
  readonly control: Control;
}

export const hiddenRows = ({ small, protecting }: HiddenRows): readonly CountRow[] => [...small, ...protecting];

/** Hides what must be hidden. Everything that is shipped has to be made from the package handed back. */
export function controlDisclosure(data: DataPackage, ground: ReadonlyMap<string, Ground>): ControlledPackage {
  const tables = tablesOf(data);
  const [tree, rows] = [areaTree(tables, ground), rowsBySeries(tables)];
  const series = peopleSeries(tables).map((each) => ({
    series: each,
    ...hideSeries(each, rows.get(each.id) ?? [], tree),
  }));
  const hidden = new Set(series.flatMap(hiddenRows).map(({ row }) => row));
  const control = { tree, series };
  if (hidden.size === 0) return { data, control };
  const values = withoutRows(tables('indicator_values'), hidden);
  return { data: { ...data, tables: new Map([...data.tables, ['indicator_values', values]]) }, control };
}

/** Everything that could tell the number, even words about it. */
const told = ['value', 'numerator', 'denominator', 'lower', 'upper', 'flag'];

function withoutRows(table: DataTable, hidden: ReadonlySet<number>): DataTable {
  const replaced = (name: string, cell: Cell): Cell => {
    if (told.includes(name)) return null;
    return name === 'missing' ? 'suppressed' : name === 'note' ? strings.disclosure.note : cell;
  };
  const columns = [...table.columns].map(([name, cells]): [string, readonly Cell[]] => [
    name,
    cells.map((cell, row) => (hidden.has(row) ? replaced(name, cell) : cell)),
  ]);
  return { ...table, columns: new Map(columns) };
}
