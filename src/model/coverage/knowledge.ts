// How much is known at all: answers known, of those that could be, and how many of them are old or undated.
import type { ReadCell } from './freshness.ts';

export interface Knowledge {
  /** Areas × kinds of help. */
  readonly asked: number;
  readonly known: number;
  /** Known answers over three years old, or without a date. */
  readonly oldOrUndated: number;
}

/** `asked` counts every area and column, with a cell or without. */
export function knowledgeOf(cells: readonly ReadCell[], asked: number): Knowledge {
  const known = cells.filter((cell) => cell.status !== 'unknown');
  const aged = known.filter((cell) => cell.age === 'old' || cell.age === 'undated');
  return { asked, known: known.length, oldOrUndated: aged.length };
}
