// A table twin cut into slides: as many rows as fit, and a further slide for the rest. Nothing is left out.
import type { Twin } from '../../model/figures/figure.ts';

export interface TableLayout {
  /** Inches. */
  readonly widths: readonly number[];
  readonly fontSize: number;
  /** Rows of each slide, as indexes into the table. */
  readonly pages: readonly (readonly number[])[];
}

/** Inches of a slide that a table may fill. */
const room = { width: 12.33, height: 5.0 };
const margin = 0.12;

/** Type one point smaller is taken where it saves a slide. */
export function tableLayout(twin: Twin): TableLayout {
  const usual = twin.columns.length > 10 ? 8 : twin.columns.length > 6 ? 9 : 11;
  const [large, small] = [layoutIn(twin, usual), layoutIn(twin, Math.max(8, usual - 1))];
  return small.pages.length < large.pages.length ? small : large;
}

function layoutIn({ columns, rows }: Twin, fontSize: number): TableLayout {
  const words = columns.map(({ label }, place) => [label, ...rows.map((row) => row[place]?.text ?? '')]);
  const wishes = words.map(wishOf);
  const total = wishes.reduce((sum, wish) => sum + wish, 0);
  const widths = wishes.map((wish) => (wish / total) * room.width);
  const line = (fontSize * 1.2) / 72;
  const heightOf = (texts: readonly string[]) => {
    const lines = texts.map((text, place) => linesOf(text, (widths[place] ?? 1) - margin, fontSize));
    return Math.max(1, ...lines) * line + margin;
  };
  const header = heightOf(columns.map(({ label }) => label));
  const pages: number[][] = [];
  let left = 0;
  for (const [index, row] of rows.entries()) {
    const height = heightOf(row.map(({ text }) => text));
    if (pages.length === 0 || height > left) {
      pages.push([]);
      left = room.height - header;
    }
    pages.at(-1)?.push(index);
    left -= height;
  }
  return { widths, fontSize, pages: pages.length === 0 ? [[]] : pages };
}

/** Letters across that a column would have: its longest word at the least, its longest text where that is short. */
function wishOf(texts: readonly string[]): number {
  const longest = Math.max(0, ...texts.map(({ length }) => length));
  const word = Math.max(0, ...texts.flatMap((text) => text.split(' ')).map(({ length }) => length));
  return Math.max(4, word + 1, Math.min(30, longest));
}

/** Lines that a text needs, words kept whole; a letter is about half as wide as the type is high. */
function linesOf(text: string, width: number, fontSize: number): number {
  const most = Math.max(1, Math.floor(width / ((fontSize * 0.53) / 72)));
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > most) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(Math.max(0, word.length - 1) / most);
    used += (used > 0 ? 1 : 0) + (word.length % most || Math.min(word.length, most));
  }
  return lines;
}
