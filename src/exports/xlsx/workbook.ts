// Figures → an Excel workbook: runs in the browser and in scripts.
import writeXlsxFile from 'write-excel-file/universal';
import type { Listed } from '../../model/figures/figure.ts';
import type { Origin } from '../../model/figures/origin.ts';
import { fixedZip } from '../fixed-zip.ts';
import { printSetup } from './print-setup.ts';
import { workbookSheets } from './sheets.ts';

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** One table a sheet, behind cover, contents and notes. The same figures give the same bytes. */
export async function workbook(figures: readonly Listed[], origin: Origin): Promise<Uint8Array<ArrayBuffer>> {
  const file = await writeXlsxFile([...workbookSheets(figures, origin)], {
    fontFamily: 'Arial',
    fontSize: 11,
    features: [printSetup],
  }).toBlob();
  return fixedZip(new Uint8Array(await file.arrayBuffer()));
}
