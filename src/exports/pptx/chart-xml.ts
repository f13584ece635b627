// A chart of a presentation as its part of the file says it (ECMA-376, DrawingML charts): all that it shows, and how.
import { escaped } from '../escaped.ts';
import { chartBox } from './chart-box.ts';
import { colours } from './colours.ts';
import type { NativeChart, NumberAxis } from './native-chart.ts';
import { turnedSize } from './period-names.ts';
import { seriesXml } from './series-xml.ts';
import { line, solid, textStyle } from './xml-parts.ts';

const start =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';
const size = 12;
const [acrossId, valuesId] = [11, 12];
const axisIds = `<c:axId val="${acrossId}"/><c:axId val="${valuesId}"/>`;

/** `shapes`: true where shapes of its own lie over it, its second related part. The sheet is the first. */
export function chartXml(chart: NativeChart, shapes: boolean): string {
  const plot = `<c:plotArea>${layout(chart.plot)}${plotXml(chart)}${axesXml(chart)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>`;
  return [
    `${start}<c:date1904 val="0"/><c:roundedCorners val="0"/>`,
    `<c:chart><c:autoTitleDeleted val="1"/>${plot}${legend(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    textStyle(size, colours.ink),
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>',
    shapes ? '<c:userShapes r:id="rId2"/>' : '',
    '</c:chartSpace>',
  ].join('');
}

const layout = ({ x, y, w, h }: NativeChart['plot']): string =>
  `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${x}"/><c:y val="${y}"/><c:w val="${w}"/><c:h val="${h}"/></c:manualLayout></c:layout>`;

function plotXml(chart: NativeChart): string {
  const series = chart.series.map((each, place) => seriesXml(each, place, chart)).join('');
  switch (chart.type) {
    case 'bar':
      return `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="45"/><c:overlap val="100"/>${axisIds}</c:barChart>`;
    case 'stacked':
      return `<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${series}<c:gapWidth val="45"/><c:overlap val="100"/>${axisIds}</c:barChart>`;
    case 'line':
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>`;
    case 'scatter':
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${axisIds}</c:scatterChart>`;
  }
}

function axesXml(chart: NativeChart): string {
  const { type, acrossAxis, values } = chart;
  const isLyingDown = type === 'bar' || type === 'stacked';
  const across = acrossAxis
    ? numberAxis(acrossAxis, { id: acrossId, crosses: valuesId, at: 'b', grid: false, between: 'midCat' })
    : isLyingDown
      ? namesAxis('l', textStyle(nameSizeIn(chart), colours.ink))
      : namesAxis(
          'b',
          textStyle(chart.areNamesTurned ? turnedSize : size, colours.ink, { isTurned: chart.areNamesTurned }),
        );
  const own = { id: valuesId, crosses: acrossId, grid: true, between: acrossAxis ? 'midCat' : 'between' } as const;
  return across + numberAxis(values, { ...own, at: isLyingDown ? 'b' : 'l' });
}

interface Standing {
  readonly id: number;
  readonly crosses: number;
  readonly at: 'b' | 'l';
  readonly grid: boolean;
  readonly between: 'midCat' | 'between';
}

const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>';
const axisLine = `<c:spPr>${line({ colour: colours.strongRule, width: 1 })}</c:spPr>`;

function numberAxis(
  { min, max, step, base, format, title }: NumberAxis,
  { id, crosses, at, grid, between }: Standing,
): string {
  const log = base === null ? '' : `<c:logBase val="${base}"/>`;
  return [
    `<c:valAx><c:axId val="${id}"/><c:scaling>${log}<c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${at}"/>`,
    grid ? `<c:majorGridlines><c:spPr>${line({ colour: colours.rule, width: 0.75 })}</c:spPr></c:majorGridlines>` : '',
    title === '' ? '' : titleXml(title, at),
    `<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/>${ticks}${axisLine}${textStyle(size, colours.ink)}`,
    `<c:crossAx val="${crosses}"/><c:crosses val="min"/><c:crossBetween val="${between}"/>`,
    step === null ? '' : `<c:majorUnit val="${step}"/>`,
    '</c:valAx>',
  ].join('');
}

/** Every bar has its name: with many bars in smaller type. */
function nameSizeIn({ across, plot }: NativeChart): number {
  const row = (plot.h * chartBox.h * 72) / Math.max(1, across.length);
  return Math.max(7, Math.min(size, Math.floor(row * 0.95)));
}

const namesAxis = (at: 'b' | 'l', style: string): string =>
  [
    `<c:catAx><c:axId val="${acrossId}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${at}"/>`,
    `<c:numFmt formatCode="General" sourceLinked="0"/>${ticks}${axisLine}${style}`,
    `<c:crossAx val="${valuesId}"/><c:crosses val="min"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
  ].join('');

function titleXml(title: string, at: 'b' | 'l'): string {
  const turned = at === 'l' ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  const look = `sz="${size * 100}" b="0"`;
  return `<c:title><c:tx><c:rich>${turned}<a:lstStyle/><a:p><a:pPr><a:defRPr ${look}/></a:pPr><a:r><a:rPr lang="en-GB" ${look}>${solid(colours.muted)}<a:latin typeface="Arial"/></a:rPr><a:t>${escaped(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function legend({ hasLegend, series }: NativeChart): string {
  if (!hasLegend) return '';
  const left = series
    .map(({ inLegend }, place) =>
      inLegend ? '' : `<c:legendEntry><c:idx val="${place}"/><c:delete val="1"/></c:legendEntry>`,
    )
    .join('');
  return `<c:legend><c:legendPos val="t"/>${left}<c:overlay val="0"/>${textStyle(size, colours.ink)}</c:legend>`;
}
