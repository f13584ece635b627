// A column of printed ranges → two columns of numbers: a spreadsheet can do nothing with "63% to 71%".
import { strings } from '../../app/strings/index.ts';
import type { Twin, TwinCell } from './figure.ts';

const text = strings.figures.ends;

/** Columns in which a cell has `ends` become two, low and high; a cell there without ends keeps its words in the first. */
export function withEndsApart({ caption, columns, rows }: Omit<Twin, 'spread'>): Omit<Twin, 'spread'> {
  const hasEnds = columns.map((_, place) => rows.some((row) => row[place]?.ends !== undefined));
  if (!hasEnds.includes(true)) return { caption, columns, rows };
  return {
    caption,
    columns: columns.flatMap((column, place) =>
      hasEnds[place] ? [text.low, text.high].map((end) => ({ ...column, label: end(column.label) })) : [column],
    ),
    rows: rows.map((row) => row.flatMap((cell, place) => (hasEnds[place] ? apart(cell) : [cell]))),
  };
}

function apart(cell: TwinCell): readonly TwinCell[] {
  const { ends, ...rest } = cell;
  if (ends === undefined) return [rest, { ...rest, text: '' }];
  return ends.map((value) => ({ ...rest, value }));
}
