// Every word that names a row of another table must name one that is there.
import { cellAt } from '../read/row.ts';
import type { Cell } from '../read/cells.ts';
import type { DataTable } from '../read/table.ts';
import { indices, listAt, rowsBy, say, textAt } from './place.ts';
import { notAllowed, quoted, type Report } from './problem.ts';

type Tables = ReadonlyMap<string, DataTable>;

/** Reports values of foreign keys that the other table does not have; a retired area code is answered with the new one. */
export function checkReferences(tables: Tables, report: Report): void {
  const retired = retiredCodes(tables.get('areas'));
  for (const table of tables.values()) {
    for (const { fields, reference } of table.resource.schema?.foreignKeys ?? []) {
      const target = tables.get(reference.resource ?? table.resource.name);
      const [column, wanted] = [fields[0], reference.fields[0]];
      if (!target || column === undefined || wanted === undefined) {
        report({
          file: 'datapackage.json',
          row: null,
          column: null,
          says: brokenKey(table.resource.name, reference.resource),
        });
      } else if (target.complete && !target.missing.has(wanted)) {
        checkColumn({ table, column, target, wanted, retired, report });
      }
    }
  }
}

const brokenKey = (name: string, other = 'no table') =>
  `table ${name}: a foreign key names "${other}"; allowed: a table of this package`;

interface ColumnToCheck {
  readonly table: DataTable;
  readonly column: string;
  readonly target: DataTable;
  readonly wanted: string;
  readonly retired: ReadonlyMap<string, string>;
  readonly report: Report;
}

function checkColumn({ table, column, target, wanted, retired, report }: ColumnToCheck): void {
  const known = rowsBy(target, wanted);
  const toAreas = target.resource.name === 'areas' && wanted === 'area_code';
  const fromName = table.resource.fileNameField === column;
  const said = new Set<string>();
  for (const index of indices(table)) {
    for (const word of words(cellAt(table, column, index))) {
      if (known.has(word) || (fromName && said.has(word))) continue;
      said.add(word);
      const renamed = toAreas ? retired.get(word) : undefined;
      const says =
        renamed === undefined
          ? unknown(word, known, target, wanted)
          : `found ${quoted(word)}, a retired code; use ${renamed}`;
      if (fromName) report({ file: table.files[index] ?? '', row: null, column: null, says: `no metadata: ${says}` });
      else say(report, table, index, column, says);
    }
  }
}

const words = (cell: Cell) =>
  typeof cell === 'string' ? [cell] : Array.isArray(cell) ? (cell as readonly string[]) : [];

function unknown(word: string, known: ReadonlyMap<string, number>, target: DataTable, wanted: string): string {
  return notAllowed(word, known.keys(), `values of ${wanted} in ${target.resource.path[0] ?? target.resource.name}`);
}

/** Retired code → the code that took its place. */
export function retiredCodes(areas: DataTable | undefined): ReadonlyMap<string, string> {
  const retired = new Map<string, string>();
  if (!areas || areas.missing.has('retired_codes') || areas.missing.has('area_code')) return retired;
  for (const index of indices(areas)) {
    const code = textAt(areas, 'area_code', index);
    for (const old of listAt(areas, 'retired_codes', index)) if (code !== null) retired.set(old, code);
  }
  return retired;
}
