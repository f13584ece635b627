// How the sheets of a workbook are printed: across, as wide as one page, the labels of the columns on every page.
import type { Feature } from 'write-excel-file/universal';

/** `stickyRowsCount` of a sheet says where its labels end: they are repeated on paper as they stay on the screen. */
export const printSetup: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace(/<worksheet[^>]*>/u, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
      },
      'xl/workbook.xml': {
        transform: (xml, sheets) =>
          xml.replace('<definedNames/>', () => `<definedNames>${sheets.map(repeatedRow).join('')}</definedNames>`),
      },
    },
  },
};

function repeatedRow({ sheet = '', stickyRowsCount: row = 1 }: RepeatedRow, place: number): string {
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">'${sheet}'!$${row}:$${row}</definedName>`;
}

interface RepeatedRow {
  readonly sheet?: string;
  readonly stickyRowsCount?: number;
}
