// What of a figure's table is shown on slides: all of it, but for tables that are made for a file.
import { strings } from '../../app/strings/index.ts';
import type { Figure, Listed, Twin } from '../../model/figures/figure.ts';

export interface SlideTable {
  readonly twin: Twin;
  /** What is left to files, in a sentence; null = nothing. */
  readonly left: string | null;
}

const text = strings.exports.slides;

/** Columns of the spine's table that a room can read: the value with its interval, the nation's, the comparison, the period. */
const ofSpine = [0, 1, 2, 3, 4, 6, 7, 13];
/** Of the questions: area, kind of help, what is reported, how far an answer moves the nation's band, and to where. */
const ofQuestions = [0, 1, 2, 3, 4, 5, 6, 7];

export function slideTable(of: Figure | Listed): SlideTable {
  const { twin } = of;
  if (!('kind' in of)) return { twin, left: null };
  if (of.kind === 'spine-chart') return { twin: columnsOf(twin, ofSpine), left: text.moreColumns };
  if (of.kind !== 'ask-next') return { twin, left: null };
  const rows = twin.rows.slice(0, of.drawn);
  return { twin: columnsOf({ ...twin, rows }, ofQuestions), left: text.moreRows(twin.rows.length - rows.length) };
}

const columnsOf = ({ columns, rows, ...twin }: Twin, places: readonly number[]): Twin => {
  const pick = <Item>(items: readonly Item[]) => places.flatMap((place) => items[place] ?? []);
  return { ...twin, columns: pick(columns), rows: rows.map(pick) };
};
