// A file's header against the columns that the table should have. Names are matched here, never used as keys of an object.
import { notAllowed, quoted, type Report } from '../check/problem.ts';
import type { Field } from './resource.ts';

/** Position of each described column in the file; a column that is not there has none. Reports what does not fit. */
export function matchHeader(
  file: string,
  header: readonly string[],
  fields: readonly Field[],
  report: Report,
): ReadonlyMap<string, number> {
  const says = (column: string | null, words: string) => report({ file, row: 1, column, says: words });
  const names = fields.map((field) => field.name);
  if (header.length === 1 && /[;\t]/u.test(header[0] ?? '')) {
    says(null, `found ${quoted(header[0] ?? '')}; allowed: columns with a comma between them`);
    return new Map();
  }
  const positions = new Map<string, number>();
  for (const [index, name] of header.entries()) {
    if (!names.includes(name)) says(name || `number ${index + 1}`, unknownColumn(name, names, header));
    else if (positions.has(name)) says(name, `found ${quoted(name)} twice; allowed: once; delete or rename one`);
    else positions.set(name, index);
  }
  for (const { name, mayBeAbsent } of fields) {
    if (!positions.has(name) && !mayBeAbsent) says(name, `the column is missing; found: ${header.join(', ')}`);
  }
  return positions;
}

function unknownColumn(name: string, names: readonly string[], header: readonly string[]): string {
  const free = names.filter((known) => !header.includes(known));
  return `unknown column: ${notAllowed(name, free.length > 0 ? free : names, 'columns of this table')}`;
}
