// One series of a chart: its numbers as the sheet behind the chart has them, its look, the words beside its points.
import { escaped } from '../escaped.ts';
import { colours } from './colours.ts';
import type { Fill, Marker, NativeChart, PointName, Series } from './native-chart.ts';
import { nameSize } from './scatter-chart.ts';
import { fillXml, line, noLine, solid, textStyle } from './xml-parts.ts';

/** Of the axis: the numbers of shorter stretches would lie over each other. */
const shortest = 0.035;

/** `place`: among the series, from 0. Column A of the sheet holds what lies across. */
export function seriesXml(series: Series, place: number, chart: NativeChart): string {
  const isBar = chart.type === 'bar' || chart.type === 'stacked';
  const column = columnName(place + 1);
  const rows = chart.across.length;
  const values = numbers(`Sheet1!$${column}$2:$${column}$${rows + 1}`, series.values);
  const across = acrossXml(chart);
  return [
    `<c:ser><c:idx val="${place}"/><c:order val="${place}"/>`,
    `<c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escaped(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
    isBar ? `${shape(series.fill)}<c:invertIfNegative val="0"/>` : `${lineShape(series)}${markerXml(series.marker)}`,
    ...[...(series.fills ?? [])].map(
      ([at, fill]) =>
        `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${shape(fill)}</c:dPt>`,
    ),
    ...[...(series.markers ?? [])].map(
      ([at, marker]) =>
        `<c:dPt><c:idx val="${at}"/>${markerXml(marker)}<c:bubble3D val="0"/>${lineShape(series)}</c:dPt>`,
    ),
    labelsXml(series, chart),
    reachXml(series, chart.type),
    chart.type === 'scatter'
      ? `<c:xVal>${across}</c:xVal><c:yVal>${values}</c:yVal>`
      : `<c:cat>${across}</c:cat><c:val>${values}</c:val>`,
    isBar ? '' : '<c:smooth val="0"/>',
    '</c:ser>',
  ].join('');
}

/** 0 → A, 26 → AA. */
function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : `${columnName(Math.floor(place / 26) - 1)}${letter}`;
}

/** A number that is not there has no point at all. */
const points = (values: readonly (number | string | null)[]): string =>
  `<c:ptCount val="${values.length}"/>${values
    .map((value, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${escaped(String(value))}</c:v></c:pt>`))
    .join('')}`;

const numbers = (reference: string, values: readonly (number | null)[]): string =>
  `<c:numRef><c:f>${reference}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(values)}</c:numCache></c:numRef>`;

function acrossXml({ across }: NativeChart): string {
  const reference = `Sheet1!$A$2:$A$${across.length + 1}`;
  const counted = across.filter((each) => typeof each === 'number');
  if (counted.length === across.length && counted.length > 0) return numbers(reference, counted);
  return `<c:strRef><c:f>${reference}</c:f><c:strCache>${points(across)}</c:strCache></c:strRef>`;
}

const shape = (fill: Fill | undefined): string =>
  fill
    ? `<c:spPr>${fillXml(fill)}${fill.outline === undefined ? noLine : line({ colour: fill.outline, width: 0.75 })}</c:spPr>`
    : '';

const lineShape = ({ stroke }: Series): string => `<c:spPr>${stroke ? line(stroke) : noLine}</c:spPr>`;

function markerXml(marker: Marker | undefined): string {
  if (!marker) return '<c:marker><c:symbol val="none"/></c:marker>';
  const { symbol, size, fill, line: colour } = marker;
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${solid(fill)}${line({ colour, width: 1.5 })}</c:spPr></c:marker>`;
}

const shows = (value: 0 | 1): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

function labelsXml({ names, isPrinted, fill }: Series, chart: NativeChart): string {
  if (names && names.size > 0) return `<c:dLbls>${[...names].map(nameXml).join('')}${shows(0)}</c:dLbls>`;
  if (isPrinted !== true) return '';
  if (chart.type !== 'stacked')
    return `<c:dLbls><c:numFmt formatCode="${escaped(chart.format)}" sourceLinked="0"/>${textStyle(nameSize, colours.ink)}<c:dLblPos val="outEnd"/>${shows(1)}</c:dLbls>`;
  // Numbers on a hatch stand on white, on the dark fill they are white.
  const format = `[>=${shortest * (chart.values.max - chart.values.min)}]${chart.format};""`;
  const isDark = fill !== undefined && !fill.pattern && fill.colour !== 'FFFFFF';
  return `<c:dLbls><c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/>${fill?.pattern ? `<c:spPr>${solid('FFFFFF')}${noLine}</c:spPr>` : ''}${textStyle(nameSize, isDark ? 'FFFFFF' : colours.ink, { isBold: true })}<c:dLblPos val="ctr"/>${shows(1)}</c:dLbls>`;
}

function nameXml([at, { text, side, colour }]: readonly [number, PointName]): string {
  const look = `lang="en-GB" sz="${nameSize * 100}" b="${colour === undefined ? 0 : 1}"`;
  return `<c:dLbl><c:idx val="${at}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r><a:rPr ${look}>${solid(colour ?? colours.ink)}<a:latin typeface="Arial"/></a:rPr><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="${side}"/>${shows(1)}</c:dLbl>`;
}

function reachXml({ reach }: Series, type: NativeChart['type']): string {
  if (!reach) return '';
  const end = (tag: 'plus' | 'minus', values: readonly (number | null)[]) =>
    `<c:${tag}><c:numLit><c:formatCode>General</c:formatCode>${points(values)}</c:numLit></c:${tag}>`;
  return [
    `<c:errBars>${type === 'scatter' ? '<c:errDir val="y"/>' : ''}<c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="${reach.hasCaps ? 0 : 1}"/>`,
    `${end('plus', reach.plus)}${end('minus', reach.minus)}<c:spPr>${line(reach.stroke)}</c:spPr></c:errBars>`,
  ].join('');
}
