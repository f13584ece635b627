// Nothing is shipped whose licence is not known to allow it.
import { cellAt } from '../read/row.ts';
import type { DataTable } from '../read/table.ts';
import { indices, rowsBy, say, textAt } from './place.ts';
import { quoted, type Report } from './problem.ts';

/** Reports sources whose licence does not let their figures be passed on. A missing or unknown licence is a key's matter. */
export function checkLicences(sources: DataTable, licences: DataTable, report: Report): void {
  const known = rowsBy(licences, 'licence');
  for (const index of indices(sources)) {
    const licence = textAt(sources, 'licence', index);
    const row = licence === null ? undefined : known.get(licence);
    if (row === undefined || cellAt(licences, 'redistribute', row) !== false) continue;
    say(
      report,
      sources,
      index,
      'licence',
      `found ${quoted(licence ?? '')}, which may not be passed on; take the source and its figures out`,
    );
  }
}
