// A presentation taken apart, for tests: its parts, its slides, and the series of its charts.
import { strFromU8, unzipSync } from 'fflate';
import { deck, needsPicture } from '../../src/exports/pptx/deck.ts';
import type { Picture } from '../../src/exports/pptx/slide.ts';
import type { Figure } from '../../src/model/figures/figure.ts';
import { toyOrigin } from './toy-figures.ts';

/** One white pixel. */
export const picture: Picture = {
  data: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  width: 200,
  height: 100,
};

export async function unpacked(...figures: readonly Figure[]): Promise<Map<string, string>> {
  const file = await deck(
    figures.map((figure) => ({ figure, picture: needsPicture(figure) ? picture : null, origin: toyOrigin })),
  );
  return new Map(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]));
}

export const decoded = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Names and numbers of each series of the first chart, by place; a gap has no number. */
export function seriesOf(
  parts: ReadonlyMap<string, string>,
  values = 'val',
): { name: string; values: (number | null)[] }[] {
  const xml = parts.get('ppt/charts/chart1.xml') ?? '';
  return [...xml.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/gu)].map(([series]) => {
    const cache = new RegExp(`<c:${values}>[\\s\\S]*?</c:${values}>`, 'u').exec(series)![0];
    const count = Number(/ptCount val="(\d+)"/u.exec(cache)![1]);
    const points = new Map(
      [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/gu)].map(([, place, value]) => [Number(place), value!]),
    );
    return {
      name: decoded(/<c:tx>[\s\S]*?<c:v>([^<]*)</u.exec(series)![1]!),
      values: Array.from({ length: count }, (_, place) => (points.has(place) ? Number(points.get(place)) : null)),
    };
  });
}

export const slides = (parts: ReadonlyMap<string, string>): string[] =>
  [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/u.test(name)).map(([, xml]) => decoded(xml));
