// How high a row must be for its wrapped text to be seen whole.
import type { DataValue } from '../table/data-table.ts';

/** Points of a line of the workbook's type, and the most that a row can have. */
const [line, most] = [15, 409];

/** Points, from the cell that takes most lines. `widths` in characters. */
export function rowHeight(values: readonly DataValue[], widths: readonly { readonly width: number }[]): number {
  const lines = values.map((value, place) =>
    typeof value === 'string' ? linesOf(value, widths[place]?.width ?? most) : 1,
  );
  return Math.min(most, Math.max(1, ...lines) * line);
}

/** Lines of `text` in a column: broken between words, and within one that is longer than the column, such as an address. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, width - 1);
  let [lines, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    lines += Math.ceil(length / room) - (used === 0 ? 1 : 0);
    used = length % room || room;
  }
  return lines;
}
