// A list or the table of a figure as slides: rows beneath the words that head them, a mark before what has a status.
import type pptxgen from 'pptxgenjs';
import type { strings } from '../../app/strings/index.ts';
import type { Status } from '../../model/catalogue.ts';
import type { Figure, Listed } from '../../model/figures/figure.ts';
import type { Origin } from '../../model/figures/origin.ts';
import { body, sides } from './chart-box.ts';
import { colours, statusMarks } from './colours.ts';
import { addSaid, addSlide, saidWithRoom } from './slide.ts';
import { slideTable } from './slide-table.ts';
import { cellMargin, headingBefore, tableLayout, type TablePage } from './table-pages.ts';

export interface TableLook {
  /** Words above the row that they head, by its place. */
  readonly headings?: ReadonlyMap<number, string>;
  /** Status of each row. */
  readonly statuses?: readonly (Status | null)[];
  /** Sentences that stand beneath where there is room. */
  readonly said?: readonly string[];
}

type TitleOf = typeof strings.exports.slides.tablePage;

export function addTable(
  deck: pptxgen,
  figure: Figure | Listed,
  origin: Origin,
  titleOf: TitleOf,
  look: TableLook = {},
): void {
  const { twin: whole, left } = slideTable(figure);
  const said = saidWithRoom(left === null ? [] : [left], look.said ?? []);
  // The mark takes the room of a few letters.
  const twin = { ...whole, rows: whole.rows.map((row, at) => withMark(row, look.statuses?.[at] ?? null)) };
  const { fontSize, pages } = tableLayout(twin, look.headings, said.length > 0);
  for (const [index, page] of pages.entries()) {
    const slide = addSlide(deck, titleOf(figure.title, index + 1, pages.length), figure, origin);
    const border = { type: 'solid', pt: 0.75, color: colours.rule } as const;
    const { x, y } = cellMargin;
    slide.addTable(tableRows(twin, page, look), {
      ...{ x: sides.x, y: body.y, w: sides.w, colW: [...page.widths], fontSize, fontFace: 'Arial' },
      ...{ color: colours.ink, margin: [y, x, y, x], valign: 'top' },
      border: [border, { type: 'none' }, border, { type: 'none' }],
    });
    if (index === pages.length - 1) addSaid(slide, said);
  }
}

type Twin = Listed['twin'];

function withMark(row: Twin['rows'][number], status: Status | null): Twin['rows'][number] {
  const [first, ...others] = row;
  return status === null || !first ? row : [{ ...first, text: `${statusMarks[status].mark} ${first.text}` }, ...others];
}

function tableRows({ columns, rows }: Twin, page: TablePage, look: TableLook): pptxgen.TableRow[] {
  const align = (place: number) => (columns[place]?.numeric === true ? ('right' as const) : ('left' as const));
  const head = page.columns.map((place) => ({
    text: columns[place]?.label ?? '',
    options: {
      bold: true,
      align: align(place),
      valign: 'bottom' as const,
      color: 'FFFFFF',
      fill: { color: colours.heading },
    },
  }));
  const shaded = { bold: true, color: colours.heading, fill: { color: colours.wash } };
  return [
    head,
    ...page.rows.flatMap((index, at) => {
      const heading =
        look.headings?.get(index) ?? (at === 0 ? headingBefore(index, look.headings ?? new Map()) : undefined);
      const row = page.columns.map((place) =>
        cellOf(rows[index]?.[place]?.text ?? '', place, align(place), look.statuses?.[index] ?? null),
      );
      return heading === undefined
        ? [row]
        : [[{ text: heading, options: { ...shaded, colspan: page.columns.length } }], row];
    }),
  ];
}

function cellOf(text: string, place: number, align: 'left' | 'right', status: Status | null): pptxgen.TableCell {
  if (place > 0 || status === null) return { text, options: { align, bold: place === 0 } };
  const { mark, colour } = statusMarks[status];
  return {
    text: [
      { text: `${mark} `, options: { color: colour, bold: false, fontFace: 'Segoe UI Symbol' } },
      { text: text.slice(mark.length + 1), options: { bold: true } },
    ],
    options: { align },
  };
}
