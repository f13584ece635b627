// Figures → the sheets of a workbook: cover, contents, notes, then one table a sheet. Nothing is merged.
import type { Sheet } from 'write-excel-file/universal';
import { strings } from '../../app/strings/index.ts';
import type { Listed } from '../../model/figures/figure.ts';
import type { Origin } from '../../model/figures/origin.ts';
import { dataTable, type DataTable, type DataValue } from '../table/data-table.ts';
import { columnWidths, headingRow, lineRow, rowOf } from './cells.ts';

const { xlsx: text, licence, shorthand, site } = strings.exports;

/** Row, counted from 1, that holds the labels of the columns on every sheet of a table. */
export const headerRow = 5;

/** Characters of a column of sentences; of a column of words where a table has more than a few. */
const [widestText, few, widestOfMany] = [80, 8, 32];

export function workbookSheets(figures: readonly Listed[], origin: Origin): readonly Sheet<Blob>[] {
  const tables = figures.map((figure) => ({ figure, table: dataTable(figure.twin) }));
  return [
    plainSheet(text.sheets.cover, [text.item, text.entry], coverRows(figures, origin)),
    plainSheet(text.sheets.contents, [text.sheet, text.holds], contentsRows(figures)),
    plainSheet(text.sheets.notes, [text.figure, text.item, text.entry], notesRows(tables)),
    ...tables.map(({ figure, table }, index) => tableSheet(text.sheets.table(index + 1), figure, table)),
  ];
}

function plainSheet(sheet: string, labels: readonly string[], rows: readonly (readonly DataValue[])[]): Sheet<Blob> {
  const columns = columnWidths(labels, rows, widestText);
  return {
    sheet,
    data: [headingRow(labels, columns), ...rows.map((row) => rowOf(row, columns))],
    columns: [...columns],
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

function coverRows(figures: readonly Listed[], { edition, address }: Origin): readonly (readonly DataValue[])[] {
  return [
    ...figures.flatMap(({ title, subtitle, alt }) => [
      [text.title, title],
      [text.measure, subtitle],
      [text.shows, alt],
    ]),
    [text.publisher, site],
    [text.edition, edition],
    [text.address, address],
    [text.licence, `${licence.name}. ${licence.url}`],
  ];
}

function contentsRows(figures: readonly Listed[]): readonly (readonly DataValue[])[] {
  return [
    [text.sheets.cover, text.holdsCover],
    [text.sheets.contents, text.holdsContents],
    [text.sheets.notes, text.holdsNotes],
    ...figures.map(({ twin }, index) => [text.sheets.table(index + 1), twin.caption]),
  ];
}

function notesRows(
  tables: readonly { readonly figure: Listed; readonly table: DataTable }[],
): readonly (readonly DataValue[])[] {
  const marks = [...new Set(tables.flatMap(({ table }) => table.shorthand))].toSorted();
  return [
    ...marks.map((mark) => [text.all, `[${mark}]`, shorthand[mark]]),
    ...tables.flatMap(({ figure: { title, notes, sources } }) => [
      ...notes.map((note) => [title, text.note, note]),
      ...sources.map(({ label, url }) => [title, text.source, url === null ? label : `${label}. ${url}`]),
    ]),
  ];
}

function tableSheet(sheet: string, { title, subtitle }: Listed, table: DataTable): Sheet<Blob> {
  const labels = table.columns.map(({ label }) => label);
  const columns = columnWidths(labels, table.rows, labels.length > few ? widestOfMany : undefined);
  const meanings = table.shorthand.map((mark) => `[${mark}] ${shorthand[mark]}`);
  return {
    sheet,
    data: [
      lineRow(title, 'bold'),
      lineRow(subtitle),
      lineRow(text.oneTable(table.hasExpected)),
      lineRow(meanings.length === 0 ? text.noShorthand : text.shorthand(meanings)),
      headingRow(labels, columns),
      ...table.rows.map((row) => rowOf(row, columns)),
    ],
    columns: [...columns],
    stickyRowsCount: headerRow,
    orientation: 'landscape',
  };
}
