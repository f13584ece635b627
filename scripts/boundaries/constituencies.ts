// Westminster constituencies of 2016 (ONS, OGL v3), cut out of an ECharts map file and decoded. Nothing in that file is run.
import { DataError } from '../data/data-error.ts';
import { readPackageFile } from './packages.ts';
import type { Polygon, Ring } from './shapes.ts';

interface EncodedFeature {
  readonly properties: { readonly name: string };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: string[]; readonly encodeOffsets: number[][] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: string[][]; readonly encodeOffsets: number[][][] };
}

const start = "registerMap('UK_electoral_2016', ";
const end = ');}';
const unitsPerDegree = 1024;

/** Polygons by constituency code (S14…, N06…). */
export async function readConstituencies(): Promise<ReadonlyMap<string, readonly Polygon[]>> {
  const file = 'echarts-united-kingdom-js/westminster_2016_uk.js';
  const script = await readPackageFile('echarts-united-kingdom-js', '0.0.1', file);
  const collection = JSON.parse(cutJson(script)) as { readonly features: readonly EncodedFeature[] };
  return new Map(collection.features.map((feature) => [feature.properties.name, decodeGeometry(feature.geometry)]));
}

/** The JSON argument of the one `registerMap` call. */
export function cutJson(script: string): string {
  const from = script.indexOf(start);
  const to = script.lastIndexOf(end);
  if (from < 0 || to < from) {
    throw new DataError([`boundaries: the constituency file holds no ${start}…${end}; run npm ci to get 0.0.1 again.`]);
  }
  return script.slice(from + start.length, to);
}

function decodeGeometry(geometry: EncodedFeature['geometry']): Polygon[] {
  if (geometry.type === 'Polygon') return [decodePolygon(geometry.coordinates, geometry.encodeOffsets)];
  return geometry.coordinates.map((rings, i) => decodePolygon(rings, geometry.encodeOffsets[i] ?? []));
}

function decodePolygon(rings: readonly string[], offsets: readonly number[][]): Polygon {
  return rings.map((text, i) => decodeRing(text, offsets[i] ?? [0, 0])).filter((ring) => ring.length >= 4);
}

/** Delta-zigzag text (ECharts `UTF8Encoding`) → closed ring in degrees, repeated points dropped. */
export function decodeRing(text: string, offset: readonly number[]): Ring {
  const ring: Ring = [];
  let [x = 0, y = 0] = offset;
  let previous = '';
  for (let i = 0; i + 1 < text.length; i += 2) {
    x += zigzag(text.charCodeAt(i) - 64);
    y += zigzag(text.charCodeAt(i + 1) - 64);
    const key = `${x} ${y}`;
    if (key !== previous) ring.push([x / unitsPerDegree, y / unitsPerDegree]);
    previous = key;
  }
  return closed(ring);
}

function zigzag(value: number): number {
  return (value >> 1) ^ -(value & 1);
}

function closed(ring: Ring): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return ring;
  return [...ring, [...first]];
}
