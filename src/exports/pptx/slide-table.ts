// What of a figure's table is shown on slides: all of it, but for tables that are made for a file.
import { strings } from '../../app/strings/index.ts';
import type { Figure, Listed, Twin } from '../../model/figures/figure.ts';

export interface SlideTable {
  readonly twin: Twin;
  /** What is left to files, in a sentence; null = nothing. */
  readonly left: string | null;
}

const text = strings.exports.slides;

const { twin: spine } = strings.spine;
const { twin: questions } = strings.whatToAsk;

/** Columns of the spine's table that a room cannot read; the words beneath name them. */
const leftOfSpine = [
  ...[spine.method, spine.lowest, spine.lowerQuartile, spine.upperQuartile, spine.highest, spine.rank],
  spine.source,
];
/** Of the questions: what an answer changes for the area itself. */
const leftOfQuestions = [questions.own, questions.ownYes, questions.ownNo];

export function slideTable(of: Figure | Listed): SlideTable {
  const { twin } = of;
  if (!('kind' in of)) return { twin, left: null };
  if (of.kind === 'spine-chart') return { twin: without(twin, leftOfSpine), left: text.moreColumns };
  if (of.kind !== 'ask-next') return { twin, left: null };
  const picked = of.questions.findIndex(({ selected }) => selected);
  const rows = twin.rows.filter((_, place) => place < of.drawn || place === picked);
  return { twin: without({ ...twin, rows }, leftOfQuestions), left: text.moreRows(twin.rows.length - rows.length) };
}

const without = ({ columns, rows, ...twin }: Twin, labels: readonly string[]): Twin => {
  const pick = <Item>(items: readonly Item[]) =>
    items.filter((_, place) => !labels.includes(columns[place]?.label ?? ''));
  return { ...twin, columns: pick(columns), rows: rows.map(pick) };
};
