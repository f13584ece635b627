// Files as they were written: the audit reads these and nothing that the build holds in memory.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { filesBelow } from '../../files-below.ts';

/** Path below the folder, with forward slashes → text. */
export type ShippedFiles = ReadonlyMap<string, string>;

/** Everything that can be read as text; pictures and fonts hold no numbers of ours. */
const texts = /\.(json|csv|html|svg|xml|txt|js|css|webmanifest)$/u;

/** Reads a folder whole. */
export function readShipped(folder: string): ShippedFiles {
  const paths = filesBelow(folder).filter((path) => texts.test(path));
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
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
