// Files as they were written: the audit reads these and nothing that the build holds in memory.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import Papa from 'papaparse';

/** Path below the folder, with forward slashes → text. */
export type ShippedFiles = ReadonlyMap<string, string>;

/** Everything that can be read as text; pictures and fonts hold no numbers of ours. */
const texts = /\.(json|csv|html|svg|xml|txt|js|css|webmanifest)$/u;

/** Reads a folder whole. */
export function readShipped(folder: string): ShippedFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && texts.test(entry.name),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}

export type CsvLine = Readonly<Record<string, string>>;

/** Rows of a download by column. Throws an Error where the file is not there: then nothing can be audited. */
export function csvLines(files: ShippedFiles, path: string): readonly CsvLine[] {
  const text = files.get(path);
  if (text === undefined) throw new Error(`audit: ${path} was not written`);
  return Papa.parse<CsvLine>(text, { header: true, skipEmptyLines: true }).data;
}

/** A cell as a number; null where it is empty. */
export const numberIn = (line: CsvLine, column: string): number | null =>
  (line[column] ?? '') === '' ? null : Number(line[column]);
