// A table with a column for each place → a row for each place: tidy, whatever places there are.
import { strings } from '../../app/strings/index.ts';
import type { Twin } from '../../model/figures/figure.ts';

/** `2024 | NHS North | 12.5` for each cell; the order of the rows, then of the columns. */
export function longTwin(
  { caption, columns, rows }: Twin,
  { names, values }: NonNullable<Twin['spread']>,
): Omit<Twin, 'spread'> {
  const [first, ...places] = columns;
  const numeric = places.some((column) => column.numeric);
  return {
    caption,
    columns: [
      first ?? { label: strings.figures.area, numeric: false },
      { label: names, numeric: false },
      { label: values, numeric },
    ],
    rows: rows.flatMap(([name = { text: '' }, ...cells]) =>
      cells.map((cell, place) => {
        const { label = '', code } = places[place] ?? {};
        return [name, { text: label, ...(code === undefined ? {} : { code }) }, cell];
      }),
    ),
  };
}
