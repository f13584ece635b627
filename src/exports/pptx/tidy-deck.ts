// What the library writes → what it should have written: our charts in the place of its own, a line over those that have
// one, no time of day, no random number, no part that is not there, charts numbered from 1.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { fixedZip } from '../fixed-zip.ts';
import { chartXml } from './chart-xml.ts';
import { comparatorLine } from './comparator-line.ts';
import type { NativeChart } from './native-chart.ts';

interface Made {
  /** In the order in which they were added. */
  readonly charts: readonly NativeChart[];
  readonly edition: string;
}

export function tidyDeck(file: Uint8Array, { charts, edition }: Made): Uint8Array<ArrayBuffer> {
  const parts = Object.keys(unzipSync(file));
  const numbers = parts
    .flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/u.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b);
  const renumber = (text: string): string =>
    text.replaceAll(/(chart|Microsoft_Excel_Worksheet)(\d+)(?=\.xml|\.xlsx)/gu, (all, name: string, number: string) => {
      const place = numbers.indexOf(Number(number));
      return place < 0 ? all : `${name}${place + 1}`;
    });
  const over = charts.map(comparatorLine);
  return fixedZip(file, {
    name: renumber,
    part: (name, part) => {
      if (name.endsWith('.xlsx')) return tidyWorkbook(part);
      if (!/\.(?:xml|rels)$/u.test(name)) return part;
      return strToU8(
        tidyXml(renumber(name), renumber(strFromU8(part)), { charts, over, edition, parts: parts.map(renumber) }),
      );
    },
    more: over.flatMap((shapes, index) => (shapes === null ? [] : [[shapesName(index + 1), strToU8(shapes)] as const])),
  });
}

const shapesName = (number: number): string => `ppt/drawings/drawing${number}.xml`;

interface Known extends Made {
  /** What lies over each chart; null = nothing. */
  readonly over: readonly (string | null)[];
  readonly parts: readonly string[];
}

function tidyXml(name: string, xml: string, known: Known): string {
  const { charts, over, edition } = known;
  if (name === 'docProps/core.xml') return xml.replaceAll(/\d{4}-\d{2}-\d{2}T[\d:]+Z/gu, `${edition}-01T00:00:00Z`);
  if (name === '[Content_Types].xml') return tidyTypes(xml, known);
  const [, number = '0', isRelation] = /^ppt\/charts\/(?:_rels\/)?chart(\d+)\.xml(\.rels)?$/u.exec(name) ?? [];
  const place = Number(number) - 1;
  const chart = charts[place];
  if (!chart) return xml;
  const hasShapes = (over[place] ?? null) !== null;
  if (isRelation === undefined) return chartXml(chart, hasShapes);
  return hasShapes ? xml.replace('</Relationships>', `${relationTo(place + 1)}</Relationships>`) : xml;
}

/** The library names a master for each slide, and makes one. */
const tidyTypes = (xml: string, { over, parts }: Known): string =>
  xml
    .replaceAll(/<Override PartName="\/([^"]+)"[^>]*\/>/gu, (all, part: string) => (parts.includes(part) ? all : ''))
    .replace('</Types>', `${over.map(typeOf).join('')}</Types>`);

const typeOf = (shapes: string | null, index: number): string =>
  shapes === null
    ? ''
    : `<Override PartName="/${shapesName(index + 1)}" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml"/>`;

const relationTo = (number: number): string =>
  `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartUserShapes" Target="../drawings/drawing${number}.xml"/>`;

/** The sheet behind a chart: a number that is not there has no cell, and the table in it names a range without a stray mark. */
const tidyWorkbook = (file: Uint8Array): Uint8Array =>
  fixedZip(file, {
    name: (name) => name,
    part: (name, part) => {
      const change = (of: (xml: string) => string) => strToU8(of(strFromU8(part)));
      if (name === 'docProps/core.xml')
        return change((xml) => xml.replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu, '2000-01-01T00:00:00Z'));
      if (name.startsWith('xl/tables/')) return change((xml) => xml.replace(/ ref="([A-Z\d:]+)'"/u, ' ref="$1"'));
      if (!name.startsWith('xl/worksheets/')) return part;
      return change((xml) => xml.replaceAll(/<c [^>]*><v><\/v><\/c>/gu, ''));
    },
  });
