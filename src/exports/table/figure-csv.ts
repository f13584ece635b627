// Figure → CSV: comma, CRLF, UTF-8 with a byte order mark, without which Excel garbles every accent and dash.
import type { Figure } from '../../model/figures/figure.ts';
import { csvText } from './csv-text.ts';
import { dataTable } from './data-table.ts';

/** One header row; numbers unrounded; text that could be a formula begins with `'`. */
export function figureCsv({ twin }: Pick<Figure, 'twin'>): string {
  const { columns, rows } = dataTable(twin);
  return csvText([columns.map(({ label }) => label), ...rows]);
}
