// Rows of a checked table with typed columns: the one door from files into the model.
import { DataError } from '../data-error.ts';
import type { Cell } from './cells.ts';
import type { DataTable } from './table.ts';

export interface Row {
  readonly text: (column: string) => string;
  readonly textOrNull: (column: string) => string | null;
  readonly number: (column: string) => number;
  readonly numberOrNull: (column: string) => number | null;
  readonly flag: (column: string) => boolean;
  readonly flagOrNull: (column: string) => boolean | null;
  readonly list: (column: string) => readonly string[];
  /** One of the given words; the schema's enum says the same, and this holds it to the types. */
  readonly word: <Word extends string>(column: string, words: readonly Word[]) => Word;
  readonly wordOrNull: <Word extends string>(column: string, words: readonly Word[]) => Word | null;
}

/** All rows of a table, each read by `read`. Throws DataError where the schema lets through what the site cannot show. */
export function rowsOf<T>(table: DataTable, read: (row: Row) => T): T[] {
  return Array.from({ length: table.length }, (_, index) => read(rowAt(table, index)));
}

/** The value at a place, or null; a column that no file has is a mistake of the description. */
export function cellAt(table: DataTable, column: string, index: number): Cell {
  const cells = table.columns.get(column);
  if (!cells)
    throw new DataError([
      `datapackage.json, table ${table.resource.name}: the field "${column}" is missing; describe it`,
    ]);
  return cells[index] ?? null;
}

function rowAt(table: DataTable, index: number): Row {
  const fail = (column: string, says: string): never => {
    throw new DataError([`${table.files[index] ?? ''}, row ${table.numbers[index] ?? 0}, column ${column}: ${says}`]);
  };
  const optional = <T>(column: string, is: (cell: Cell) => cell is Cell & T, kind: string): T | null => {
    const cell = cellAt(table, column, index);
    return cell === null
      ? null
      : is(cell)
        ? cell
        : fail(column, `found another type; allowed: ${kind} (see datapackage.json)`);
  };
  const given = <T>(column: string, value: T | null): T => value ?? fail(column, 'the cell is empty; it needs a value');
  const textOrNull = (column: string) => optional<string>(column, isText, 'text');
  const numberOrNull = (column: string) => optional<number>(column, isNumber, 'number');
  const flagOrNull = (column: string) => optional<boolean>(column, isFlag, 'true or false');
  const wordOrNull = <Word extends string>(column: string, words: readonly Word[]) => {
    const found = textOrNull(column);
    if (found === null) return null;
    return words.find((word) => word === found) ?? fail(column, `found "${found}"; allowed: ${words.join(', ')}`);
  };
  return {
    text: (column) => given(column, textOrNull(column)),
    textOrNull,
    number: (column) => given(column, numberOrNull(column)),
    numberOrNull,
    flag: (column) => given(column, flagOrNull(column)),
    flagOrNull,
    list: (column) => optional<readonly string[]>(column, isList, 'a list') ?? [],
    word: (column, words) => given(column, wordOrNull(column, words)),
    wordOrNull,
  };
}

const isText = (cell: Cell): cell is string => typeof cell === 'string';
const isNumber = (cell: Cell): cell is number => typeof cell === 'number';
const isFlag = (cell: Cell): cell is boolean => typeof cell === 'boolean';
const isList = (cell: Cell): cell is readonly string[] => Array.isArray(cell);
