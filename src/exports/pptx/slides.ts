// One figure → its slides: finding, measure, chart or picture, sources; then the table where the chart is a picture.
import type pptxgen from 'pptxgenjs';
import { strings } from '../../app/strings/index.ts';
import type { Figure, Listed, Twin } from '../../model/figures/figure.ts';
import type { Origin } from '../../model/figures/origin.ts';
import { body, chartBox, sides } from './chart-box.ts';
import { colours } from './colours.ts';
import { nativeChart, type NativeChart } from './native-chart.ts';
import { tableLayout } from './table-pages.ts';

const { slides: text, sheet } = strings.exports;

/** The drawing of a figure without its words, as a PNG. */
export interface Picture {
  /** `data:image/png;base64,…` */
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

export const master = 'figure';

const mostSources = 3;

export function defineMaster(deck: pptxgen): void {
  deck.defineSlideMaster({
    title: master,
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: {
            ...{ name: 'title', type: 'title', ...sides, y: 0.25, h: 0.82, align: 'left', valign: 'middle', margin: 0 },
            ...{ fontFace: 'Arial', fontSize: 22, bold: true, color: colours.heading },
          },
          text: '',
        },
      },
    ],
  });
}

interface Drawn {
  readonly figure: Figure;
  readonly picture: Picture | null;
  readonly further?: readonly Picture[];
  readonly table?: boolean;
}

/** `picture` stands in where the figure has no chart of its own; without one the table does. */
export function addFigure(
  deck: pptxgen,
  { figure, picture, further = [], table = true }: Drawn,
  origin: Origin,
): NativeChart | null {
  const chart = nativeChart(figure);
  if (chart) {
    addChart(addSlide(deck, figure.title, figure, origin), chart, figure);
    return chart;
  }
  const pictures = picture ? [picture, ...further] : [];
  for (const [index, each] of pictures.entries()) {
    const title = text.listPage(figure.title, index + 1, pictures.length);
    addPicture(addSlide(deck, title, figure, origin), each, figure);
  }
  if (table || pictures.length === 0) addTable(deck, figure, origin, text.tablePage);
  return null;
}

export function addSlide(deck: pptxgen, title: string, figure: Listed, origin: Origin): pptxgen.Slide {
  const slide = deck.addSlide({ masterName: master });
  const small = { ...sides, fontFace: 'Arial', color: colours.muted, margin: 0 } as const;
  slide.addText(title, { placeholder: 'title' });
  const measure = [figure.subtitle, figure.unavailable].filter((words) => words !== null).join('. ');
  slide.addText(measure, { ...small, y: 1.1, h: 0.4, fontSize: 12, valign: 'top' });
  const labels = figure.sources.map(({ label }) => label);
  const shown = labels.slice(0, mostSources);
  const sources = labels.length === 0 ? [] : [text.sources(shown, labels.length - shown.length)];
  const lines = [...sources, `${sheet.edition(origin.edition)} ${origin.address}`];
  slide.addText(lines.join('\n'), { ...small, y: 6.72, h: 0.6, fontSize: 9, valign: 'bottom' });
  slide.addNotes(notesOf(figure, origin));
  return slide;
}

function notesOf({ alt, notes, sources }: Listed, { edition, address }: Origin): string {
  return [alt, ...notes, sheet.sources(sources.map(({ label }) => label)), sheet.edition(edition), address].join('\n');
}

/** The library writes the sheet behind the chart; tidy-deck.ts writes the chart. */
function addChart(slide: pptxgen.Slide, chart: NativeChart, { alt }: Figure): void {
  const names = chart.across.map(String);
  // The library's types have no null; it writes an empty cell, which tidy-deck.ts takes out.
  const series = chart.series.map(({ name, values }) => ({ name, labels: names, values: [...values] as number[] }));
  const numbers = chart.across.filter((each) => typeof each === 'number');
  const across = { name: chart.acrossAxis?.title ?? '', labels: [], values: numbers };
  const kind = chart.type === 'stacked' ? 'bar' : chart.type;
  slide.addChart(kind, kind === 'scatter' ? [across, ...series] : series, { ...chartBox, altText: alt });
  const said = { ...sides, y: 6.32, h: 0.38, fontFace: 'Arial', fontSize: 12, color: colours.ink, margin: 0 };
  if (chart.said.length > 0) slide.addText(chart.said.join(' '), { ...said, valign: 'middle' });
}

function addPicture(slide: pptxgen.Slide, { data, width, height }: Picture, { alt }: Figure): void {
  const room = body.h + 0.4;
  const scale = Math.min(sides.w / width, room / height);
  const [w, h] = [width * scale, height * scale];
  slide.addImage({ data, altText: alt, x: sides.x + (sides.w - w) / 2, y: body.y, w, h });
}

/** A list on as many slides as it needs. */
export function addTable(deck: pptxgen, figure: Listed, origin: Origin, titleOf: typeof text.tablePage): void {
  const { twin, title } = figure;
  const { widths, fontSize, pages } = tableLayout(twin);
  for (const [index, page] of pages.entries()) {
    const slide = addSlide(deck, titleOf(title, index + 1, pages.length), figure, origin);
    const border = { type: 'solid', pt: 0.5, color: colours.rule } as const;
    slide.addTable(tableRows(twin, page), {
      ...{ x: sides.x, y: body.y, w: sides.w, colW: [...widths], border, fontSize, fontFace: 'Arial' },
      ...{ color: colours.ink, margin: [0.03, 0.06, 0.03, 0.06], valign: 'top' },
    });
  }
}

function tableRows({ columns, rows }: Twin, page: readonly number[]): pptxgen.TableRow[] {
  const align = (place: number) => (columns[place]?.numeric === true ? ('right' as const) : ('left' as const));
  return [
    columns.map(({ label }, place) => ({
      text: label,
      options: { bold: true, align: align(place), fill: { color: 'F3F6F9' } },
    })),
    ...page.map((index) =>
      columns.map((_, place) => ({
        text: rows[index]?.[place]?.text ?? '',
        options: { align: align(place), bold: place === 0 },
      })),
    ),
  ];
}
