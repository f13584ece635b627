// Table twin of a figure → typed rows of a data file: numbers unrounded, codes beside names, shorthand in columns of its own.
import { strings } from '../../app/strings/index.ts';
import { withEndsApart } from '../../model/figures/ends-apart.ts';
import type { Twin, TwinCell, TwinColumn } from '../../model/figures/figure.ts';
import type { Shorthand } from '../../model/figures/shorthand.ts';
import { longTwin } from './long-twin.ts';

export type DataValue = string | number | null;

export interface DataColumn {
  readonly label: string;
  /** Cells of a `number` column are numbers, unrounded, or null; of a `rounded` one, ends of expected ranges; of all others, text. */
  readonly kind: 'text' | 'number' | 'rounded' | 'code' | 'shorthand' | 'remark';
}

export interface DataTable {
  readonly caption: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly DataValue[])[];
  /** What is used of it, in the order of the alphabet. */
  readonly shorthand: readonly Shorthand[];
  /** Whether it holds expected numbers of children, which are rounded. */
  readonly hasExpected: boolean;
}

interface FilledColumn extends DataColumn {
  readonly values: readonly DataValue[];
}

const text = strings.exports.table;

/**
 * One header row, one row a fact. Of an expected range the two ends are numbers as printed, rounded outwards, and what
 * lies between them stays words. A number that is not there is empty, and the shorthand beside it says why.
 */
export function dataTable(twin: Twin): DataTable {
  const { caption, columns, rows } = withEndsApart(twin.spread ? longTwin(twin, twin.spread) : twin);
  const filled = columns.flatMap((column, place) => columnsOf(column, cellsAt(rows, place), isFirst(columns, place)));
  const remarks = rows.map((row) => row.map((cell, place) => remarkOf(cell, isNumber(rows, place))));
  const all = [...filled, ...remarkColumn(remarks)];
  const marks = rows.flatMap((row) => row.map((cell, place) => shorthandOf(cell, isNumber(rows, place))));
  return {
    caption,
    columns: all.map(({ label, kind }) => ({ label, kind })),
    rows: rows.map((_, index) => all.map(({ values }) => values[index] ?? null)),
    shorthand: [...new Set(marks)].filter((mark) => mark !== null).toSorted(),
    hasExpected: rows.flat().some(({ expected }) => expected !== undefined),
  };
}

const cellsAt = (rows: Twin['rows'], place: number): readonly TwinCell[] =>
  rows.map((row) => row[place] ?? { text: '' });
/** An expected number has none but the rounded end that is printed. */
const numberOf = ({ value, roundedOutwards }: TwinCell): number | undefined => value ?? roundedOutwards;
const isRounded = ({ roundedOutwards }: TwinCell): boolean => roundedOutwards !== undefined;
const isNumber = (rows: Twin['rows'], place: number): boolean =>
  rows.some((row) => row[place] !== undefined && numberOf(row[place]) !== undefined);
/** The main number has its column of shorthand always, the others where something is to be said. */
const isFirst = (columns: readonly TwinColumn[], place: number): boolean =>
  columns.findIndex(({ numeric }) => numeric) === place;

function columnsOf({ label }: TwinColumn, cells: readonly TwinCell[], isMain: boolean): readonly FilledColumn[] {
  const numeric = cells.some((cell) => numberOf(cell) !== undefined);
  const codes = cells.map(({ code }) => code ?? null);
  const marks = cells.map((cell) => shorthandOf(cell, numeric));
  const shorthand = isMain ? text.shorthand : text.shorthandOf(label);
  return [
    ...(codes.some((code) => code !== null) ? [{ label: text.code, kind: 'code', values: codes } as const] : []),
    numeric
      ? {
          label,
          kind: cells.some(isRounded) ? 'rounded' : 'number',
          values: cells.map((cell) => numberOf(cell) ?? null),
        }
      : { label, kind: 'text', values: cells.map((cell) => cell.text) },
    ...(isMain || marks.some((mark) => mark !== null)
      ? [{ label: shorthand, kind: 'shorthand', values: marks.map((mark) => (mark ? `[${mark}]` : '')) } as const]
      : []),
  ];
}

function shorthandOf(cell: TwinCell, numeric: boolean): Shorthand | null {
  const { text: words, expected, mark } = cell;
  if (!numeric && words === '') return null;
  if (mark !== undefined) return mark;
  if (expected !== undefined) return 'e';
  return numeric && numberOf(cell) === undefined ? 'x' : null;
}

/** Words beside a number, or in the place of one. */
const remarkOf = (cell: TwinCell, numeric: boolean): string =>
  cell.remark ?? (numeric && numberOf(cell) === undefined ? cell.text : '');

function remarkColumn(remarks: readonly (readonly string[])[]): readonly FilledColumn[] {
  const values = remarks.map((row) => [...new Set(row)].filter((words) => words !== '').join('; '));
  return values.some((words) => words !== '') ? [{ label: text.remark, kind: 'remark', values }] : [];
}
