// Official GeoJSON that a deployment has put into boundaries-official/, used instead of our own layer.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { DataError } from '../data/data-error.ts';
import { mapshaperText } from './run-mapshaper.ts';

/** The layer with `code` as its only property, or null where no file of that name is there. */
export async function readOfficial(folder: string, object: string, codes: readonly string[]): Promise<string | null> {
  const name = `${object}.geojson`;
  const text = await readFile(join(folder, name), 'utf8').catch(() => null);
  if (text === null) return null;
  const coded = JSON.stringify(codedLayer(name, parse(name, text), codes));
  return mapshaperText('-i areas.json -clean -dissolve2 code', { 'areas.json': coded }, 'official.json format=geojson');
}

function parse(name: string, text: string): FeatureCollection {
  try {
    const json = JSON.parse(text) as FeatureCollection;
    if (Array.isArray(json.features)) return json;
  } catch {
    // Told below, with the same words as any other file that is no GeoJSON.
  }
  throw new DataError([
    `boundaries-official/${name}: is not a GeoJSON FeatureCollection; export it as one, in WGS 84.`,
  ]);
}

/** Finds the property that holds our codes; every code must be there and no other. */
export function codedLayer(name: string, layer: FeatureCollection, codes: readonly string[]): FeatureCollection {
  const property = codeProperty(layer, codes);
  if (property === null) {
    throw new DataError([
      `boundaries-official/${name}: no property of its features holds our codes, such as ${codes[0] ?? ''}; add one.`,
    ]);
  }
  const features = layer.features.map((f) => ({ ...f, properties: { code: String(f.properties?.[property]) } }));
  const found = features.map((f) => f.properties.code);
  const missing = codes.filter((code) => !found.includes(code));
  const unknown = found.filter((code) => !codes.includes(code));
  if (missing.length + unknown.length > 0) {
    const list = (words: string, values: string[]) => (values.length === 0 ? '' : ` ${words}: ${values.join(', ')}.`);
    throw new DataError([
      `boundaries-official/${name}: its property ${property} must hold each of our codes and no other.${list('Missing', missing)}${list('Unknown', unknown)}`,
    ]);
  }
  requireDegrees(name, layer);
  return { type: 'FeatureCollection', features };
}

function codeProperty(layer: FeatureCollection, codes: readonly string[]): string | null {
  const names = [...new Set(layer.features.flatMap((f) => Object.keys(f.properties ?? {})))];
  const matches = (name: string) => layer.features.filter((f) => codes.includes(String(f.properties?.[name]))).length;
  const best = names.reduce<string | null>((a, b) => (a !== null && matches(a) >= matches(b) ? a : b), null);
  return best !== null && matches(best) > 0 ? best : null;
}

/** National Grid metres in a GeoJSON are a common slip; a map in degrees would be empty. */
function requireDegrees(name: string, layer: FeatureCollection): void {
  const numbers = JSON.stringify(layer.features.map((f) => f.geometry)).match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? [];
  if (numbers.some((n) => Math.abs(Number(n)) > 360)) {
    throw new DataError([
      `boundaries-official/${name}: its coordinates are not degrees; convert it to WGS 84 (EPSG:4326).`,
    ]);
  }
}
