// One mistake in a file, where it is, and what would do.
import { nearest } from './nearest.ts';

export interface Problem {
  /** Path inside the package: `areas/areas.csv`. */
  readonly file: string;
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number | null;
  readonly column: string | null;
  readonly says: string;
}

export type Report = (problem: Problem) => void;

/** `areas/areas.csv, row 4, column level: found "bord"; allowed: …` */
export function problemLine({ file, row, column, says }: Problem): string {
  const place = [file, row === null ? '' : `row ${row}`, column === null ? '' : `column ${column}`];
  return `${place.filter((part) => part !== '').join(', ')}: ${says}`;
}

/** By file, then row, then column: the order in which a person mends them. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => order(a.file, b.file) || (a.row ?? 0) - (b.row ?? 0) || order(a.column ?? '', b.column ?? ''),
  );
}

/** Code-unit order: the same on every machine, whatever its language. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const shown = 12;

/** `found "bord"; allowed: boards, councils; did you mean "boards"?` */
export function notAllowed(found: string, allowed: Iterable<string>, what = 'values'): string {
  const words = [...allowed];
  const close = nearest(found, words);
  const listed = words.length <= shown ? words.join(', ') : `one of the ${words.length} ${what}`;
  return `found ${quoted(found)}; allowed: ${listed || 'none yet'}${close === null ? '' : `; did you mean ${quoted(close)}?`}`;
}

/** Long or many-lined cells are cut, so that one mistake stays one line. */
export function quoted(words: string): string {
  const line = words.replaceAll(/[\u0000-\u001f\u007f]+/gu, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}
