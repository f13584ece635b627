// The data build: read, check, derive, write. Nothing is written unless everything is right.
import { writeFileSync } from 'node:fs';
import { auditShipped } from './audit/audit-shipped.ts';
import { checkPackage, type IsFaultless } from './check/package.ts';
import { inReadingOrder, problemLine, type Problem } from './check/problem.ts';
import { DataError } from './data-error.ts';
import { controlLines } from './disclosure/control-lines.ts';
import { dictionary } from './outputs/dictionary.ts';
import { outputFiles } from './outputs/output-files.ts';
import { readPackage, type DataPackage } from './read/package.ts';
import { seriesChanges } from './write/changes.ts';
import { progress } from './write/progress.ts';
import { replaceFolder } from './write/replace-folder.ts';
import { requireSafeTarget } from './write/safe-target.ts';
import { changeLines, readLines, writtenLines } from './write/summary.ts';

export interface BuildOptions {
  /** Folder of the data package. */
  readonly from: string;
  /** Folder to write; it is replaced whole. */
  readonly to: string;
  readonly print: (line: string) => void;
  /** Where the data dictionary goes; null = nowhere. */
  readonly dictionary?: string | null;
}

/** Builds the site's data from a package. Throws DataError with one line a mistake, having written nothing. */
export function buildData({ from, to, print, dictionary: page = null }: BuildOptions): void {
  requireSafeTarget(from, to);
  const step = progress(print);
  step('Reading and checking');
  const data = readChecked(from, print);
  const { files, control } = outputFiles(data, step);
  const changes = seriesChanges(to, files);
  step('Auditing what was written');
  replaceFolder(to, files, (folder) => {
    const leaks = auditShipped(folder, control);
    if (leaks.length > 0) throw new DataError(leaks);
  });
  if (page !== null) writeFileSync(page, dictionary(data.descriptor, data.tables));
  const lines = [...readLines(data), ...controlLines(control), ...writtenLines(files), ...changeLines(changes)];
  for (const line of lines) print(line);
}

/** Reads a package and throws all of its mistakes at once. */
export function readChecked(from: string, print: (line: string) => void): DataPackage {
  const problems: Problem[] = [];
  const isFaultless: IsFaultless = (file, columns) =>
    !problems.some(
      (one) => one.file === file && (columns === undefined || one.column === null || columns.includes(one.column)),
    );
  const report = (problem: Problem) => problems.push(problem);
  const data = readPackage({ from, report, notice: (line) => print(`Note: ${line}`) });
  checkPackage(data, report, isFaultless);
  if (problems.length > 0) throw new DataError(inReadingOrder(problems).map(problemLine));
  return data;
}
