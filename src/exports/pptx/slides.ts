// One figure → its slides: finding, measure, chart or picture, sources; then the table where the chart is a picture.
import type pptxgen from 'pptxgenjs';
import { strings } from '../../app/strings/index.ts';
import type { Figure } from '../../model/figures/figure.ts';
import type { Origin } from '../../model/figures/origin.ts';
import { body, chartBox, sides } from './chart-box.ts';
import { nativeChart, type NativeChart } from './native-chart.ts';
import { addTable } from './table-slides.ts';
import { addSlide, addSaid, saidWithRoom, type Picture } from './slide.ts';

const { slides: text } = strings.exports;

interface Drawn {
  readonly figure: Figure;
  readonly picture: Picture | null;
  readonly further?: readonly Picture[];
  readonly table?: boolean;
  readonly said?: readonly string[];
}

/** `picture` stands in where the figure has no chart of its own; without one the table does. */
export function addFigure(
  deck: pptxgen,
  { figure, picture, further = [], table = true, said = [] }: Drawn,
  origin: Origin,
): NativeChart | null {
  const chart = nativeChart(figure);
  if (chart) {
    addChart(addSlide(deck, figure.title, figure, origin), chart, figure, said);
    return chart;
  }
  const pictures = picture ? [picture, ...further] : [];
  for (const [index, each] of pictures.entries()) {
    const title = text.listPage(figure.title, index + 1, pictures.length);
    addPicture(addSlide(deck, title, figure, origin), each, figure, saidWithRoom([], said));
  }
  if (table || pictures.length === 0) addTable(deck, figure, origin, text.tablePage, { said });
  return null;
}

/** The library writes the sheet behind the chart; tidy-deck.ts writes the chart. */
function addChart(slide: pptxgen.Slide, chart: NativeChart, { alt }: Figure, said: readonly string[]): void {
  const names = chart.across.map(String);
  // The library's types have no null; it writes an empty cell, which tidy-deck.ts takes out.
  const series = chart.series.map(({ name, values }) => ({ name, labels: names, values: [...values] as number[] }));
  const numbers = chart.across.filter((each) => typeof each === 'number');
  const across = { name: chart.acrossAxis?.title ?? '', labels: [], values: numbers };
  const kind = chart.type === 'stacked' ? 'bar' : chart.type;
  slide.addChart(kind, kind === 'scatter' ? [across, ...series] : series, { ...chartBox, altText: alt });
  addSaid(slide, saidWithRoom(chart.said, said));
}

function addPicture(
  slide: pptxgen.Slide,
  { data, width, height }: Picture,
  { alt }: Figure,
  said: readonly string[],
): void {
  const room = said.length === 0 ? body.h + 0.4 : body.h;
  const scale = Math.min(sides.w / width, room / height);
  const [w, h] = [width * scale, height * scale];
  slide.addImage({ data, altText: alt, x: sides.x + (sides.w - w) / 2, y: body.y, w, h });
  addSaid(slide, said);
}
