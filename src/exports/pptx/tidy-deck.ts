// What the library writes → what it should have written: gaps without empty numbers, lines and points told apart, no time
// of day, no random number, charts numbered from 1.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { colours, statusColours } from './colours.ts';
import { fixedZip } from '../fixed-zip.ts';
import type { NativeChart } from './native-chart.ts';

interface Made {
  /** In the order in which they were added. */
  readonly charts: readonly NativeChart[];
  readonly edition: string;
}

export function tidyDeck(file: Uint8Array, { charts, edition }: Made): Uint8Array<ArrayBuffer> {
  const numbers = Object.keys(unzipSync(file))
    .flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/u.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b);
  const renumber = (text: string): string =>
    text.replaceAll(/(chart|Microsoft_Excel_Worksheet)(\d+)(?=\.xml|\.xlsx)/gu, (all, name: string, number: string) => {
      const place = numbers.indexOf(Number(number));
      return place < 0 ? all : `${name}${place + 1}`;
    });
  return fixedZip(file, {
    name: renumber,
    part: (name, part) => {
      if (name.endsWith('.xlsx')) return tidyWorkbook(part);
      if (!/\.(?:xml|rels)$/u.test(name)) return part;
      return strToU8(tidyXml(renumber(name), renumber(strFromU8(part)), charts, edition));
    },
  });
}

function tidyXml(name: string, xml: string, charts: readonly NativeChart[], edition: string): string {
  if (name === 'docProps/core.xml') return xml.replaceAll(/\d{4}-\d{2}-\d{2}T[\d:]+Z/gu, `${edition}-01T00:00:00Z`);
  const [, number] = /^ppt\/charts\/chart(\d+)\.xml$/u.exec(name) ?? [];
  const chart = number === undefined ? undefined : charts[Number(number) - 1];
  return chart ? tidyChart(xml, chart) : xml;
}

/** A number that is not there has no point at all; labels need no random ids. */
function tidyChart(xml: string, { type, lines, isLogarithmic, acrossFormat }: NativeChart): string {
  const clean = xml
    .replaceAll(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/gu, '')
    .replaceAll(/<c:extLst>(?:(?!<\/c:extLst>)[\s\S])*c16:uniqueId[\s\S]*?<\/c:extLst>/gu, '');
  const [head = '', ...series] = clean.split('<c:ser>');
  if (type === 'stacked') return [head, ...series.map(legible)].join('<c:ser>');
  if (type !== 'scatter') return clean;
  const styled = series.map((each, place) => (place < lines ? asLine(each) : asPoints(each)));
  const [before = '', ...axes] = [head, ...styled].join('<c:ser>').split('<c:valAx>');
  const [across = '', ...others] = axes;
  const formatted = across.replace(/<c:numFmt formatCode="[^"]*"/u, `<c:numFmt formatCode="${escaped(acrossFormat)}"`);
  const scaled = isLogarithmic ? formatted.replace('<c:scaling>', '<c:scaling><c:logBase val="10"/>') : formatted;
  return [before, scaled, ...others].join('<c:valAx>');
}

/** Labels on the dark fill are white. */
const legible = (series: string): string =>
  series.includes(`val="${statusColours.yes}"`)
    ? series.replace(labels, (each) => each.replaceAll(`"${colours.ink}"`, '"FFFFFF"'))
    : series;

const escaped = (format: string): string => format.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const labels = /<c:dLbls>[\s\S]*?<\/c:dLbls>/u;
/** Without labels of its own, and without those that the library adds behind the last series for every point. */
const bare = (series: string): string => {
  const [own = '', after = ''] = series.split('</c:ser>');
  return `${own}</c:ser>${after.replace(labels, '')}`;
};
const asLine = (series: string): string =>
  bare(series)
    .replace(labels, '')
    .replace(/<c:symbol val="[^"]*"\/>/u, '<c:symbol val="none"/>');
const asPoints = (series: string): string =>
  bare(series).replace(/<a:ln [\s\S]*?<\/a:ln>/u, '<a:ln><a:noFill/></a:ln>');

/** The sheet behind a chart: the same holds for its cells. */
const tidyWorkbook = (file: Uint8Array): Uint8Array =>
  fixedZip(file, {
    name: (name) => name,
    part: (name, part) => {
      if (name === 'docProps/core.xml')
        return strToU8(strFromU8(part).replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu, '2000-01-01T00:00:00Z'));
      if (!name.startsWith('xl/worksheets/')) return part;
      return strToU8(strFromU8(part).replaceAll(/<c [^>]*><v><\/v><\/c>/gu, ''));
    },
  });
