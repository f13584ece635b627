// The list of what to ask next, to be taken along: plain text, and CSV that no spreadsheet takes for formulas.
import { strings } from '../../app/strings/index.ts';
import { withEndsApart } from '../figures/ends-apart.ts';
import type { AskNextFigure, TwinCell } from '../figures/figure.ts';
import { safeText } from '../safe-text.ts';

/** One line a question: what to ask, what is known, how far it moves the figures. */
export function askText(figure: Pick<AskNextFigure, 'questions'>, intro: string): string {
  const lines = figure.questions.map(
    ({ question, known, nation, own }, index) => `${index + 1}. ${question} ${known} ${nation} ${own}`,
  );
  return [intro, '', ...lines].join('\n');
}

/** The table twin with the question itself, numbers unrounded; lines end as spreadsheets expect. */
export function askCsv({ questions, twin }: Pick<AskNextFigure, 'questions' | 'twin'>): string {
  const { columns, rows: facts } = withEndsApart(twin);
  const header = [strings.whatToAsk.order, strings.whatToAsk.asked, ...columns.map(({ label }) => label)];
  const rows = facts.map((cells, index) => [
    String(index + 1),
    safeText(questions[index]?.question ?? ''),
    ...cells.map(cellOf),
  ]);
  return [header, ...rows].map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

/** Numbers stay numbers; a text that would be a formula gets a leading `'`. */
const cellOf = ({ text, value }: TwinCell): string => (value === undefined ? safeText(text) : String(value));
const quote = (cell: string): string => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
