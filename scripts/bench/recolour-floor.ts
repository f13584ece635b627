// The floors of a recolouring: the same picture in plain paths and tiles with a legend, and a few lines of script without a
// library that recolour it.
import { bordersId, shapeId, shapesOf, type Geometry } from '../../src/maps/ground.ts';
import type { Series } from './recolour-series.ts';

/** Widths of the drawings of our page, in CSS pixels; null where it has no tile map. */
export interface Sizes {
  readonly map: number;
  readonly tiles: number | null;
}

/**
 * What a floor does at a change. `plain`: works the classes out from the values, writes every fill, the number in every
 * tile and the legend anew, as the bare page of the design does. `differences`: is told the classes, and writes the fills
 * and legend words that differ. `fills-alone`: the same without the legend.
 */
export type Floor = 'plain' | 'differences' | 'fills-alone';

const step = 64;
const side = 59;
const colour = (index: number) => `var(--class-${index + 1})`;

/** The drawings and the legend of the first series. */
export function floorDrawing(geometry: Geometry, series: Series, sizes: Sizes): readonly string[] {
  const first = series.classes[0] ?? [];
  const fill = (place: number) => `class="area" fill="${colour(first[place] ?? 0)}"`;
  return [...mapDrawing(geometry, series, fill, sizes.map), ...tileDrawing(series, fill, sizes.tiles), legend(series)];
}

type Fill = (place: number) => string;

function mapDrawing(geometry: Geometry, { given, areas, frame }: Series, fill: Fill, width: number): readonly string[] {
  const paths = new Map(shapesOf(given.geography, geometry).map(({ id, path }) => [id, path]));
  const d = (id: string) => `d="${paths.get(id) ?? ''}"`;
  return [
    `<svg data-drawing="map" viewBox="-4 -4 ${frame.width + 8} ${frame.height + 8}" width="${width}">`,
    ...areas.map(({ code }, place) => `<path data-map ${fill(place)} ${d(shapeId(given.geography, code))}/>`),
    `<path class="borders" ${d(bordersId(given.geography))}/></svg>`,
  ];
}

function tileDrawing({ areas }: Series, fill: Fill, width: number | null): readonly string[] {
  if (width === null) return [];
  const tiles = areas.map(({ tile }) => tile ?? { label: '', column: 0, row: 0 });
  const last = (of: 'column' | 'row') => 1 + Math.max(...tiles.map((tile) => tile[of]));
  return [
    `<svg data-drawing="tiles" viewBox="-3 -3 ${last('column') * step + 1} ${last('row') * step + 1}" width="${width}">`,
    ...tiles.flatMap(({ label, column, row }, place) => {
      const [x, y] = [column * step, row * step];
      return [
        `<rect data-tile ${fill(place)} x="${x}" y="${y}" width="${side}" height="${side}" rx="4"/>`,
        `<text class="tile-label" x="${x + side / 2}" y="${y + side / 2 - 2}">${label}</text>`,
        `<text class="tile-label tile-detail" data-number x="${x + side / 2}" y="${y + side / 2 + 15}">0</text>`,
      ];
    }),
    '</svg>',
  ];
}

const legend = ({ words }: Series): string =>
  `<ul class="legend">${(words[0] ?? []).map((word) => `<li><span data-word>${word}</span></li>`).join('')}</ul>`;

export function floorScript(series: Series, floor: Floor): string {
  return floor === 'plain' ? plainScript(series) : differencesScript(series, floor);
}

/** Works out what it shows from the values, and writes all of it. */
function plainScript({ values, breaks, words }: Series): string {
  return `
const colours = ${JSON.stringify([0, 1, 2, 3].map(colour))};
const values = ${JSON.stringify(values)}, breaks = ${JSON.stringify(breaks)}, words = ${JSON.stringify(words)};
const drawings = ['[data-map]', '[data-tile]'].map((shapes) => document.querySelectorAll(shapes));
const numbers = document.querySelectorAll('[data-number]'), legend = document.querySelector('.legend');
window.recolour = (next) => {
  const now = values[next], lower = breaks[next], said = words[next];
  const classes = now.map((value) => lower.filter((each) => value >= each).length);
  for (const shapes of drawings)
    for (let i = 0; i < shapes.length; i += 1) shapes[i].setAttribute('fill', colours[classes[i]]);
  for (let i = 0; i < numbers.length; i += 1) numbers[i].textContent = now[i].toFixed(1);
  legend.innerHTML = said.map((word) => '<li><span data-word>' + word + '</span></li>').join('');
};
document.documentElement.dataset.ready = 'true';`;
}

/** Writes only what differs from the series before. */
function differencesScript({ classes, words }: Series, writes: Floor): string {
  return `
const colours = ${JSON.stringify([0, 1, 2, 3].map(colour))};
const classes = ${JSON.stringify(classes)}, words = ${JSON.stringify(writes === 'fills-alone' ? [] : words)};
const drawings = ['[data-map]', '[data-tile]'].map((shapes) => document.querySelectorAll(shapes));
const places = [...document.querySelectorAll('[data-word]')].map((word) => word.firstChild);
let shown = 0;
window.recolour = (next) => {
  const before = classes[shown], now = classes[next], said = words[next] ?? [];
  for (const shapes of drawings)
    for (let i = 0; i < shapes.length; i += 1)
      if (now[i] !== before[i]) shapes[i].setAttribute('fill', colours[now[i]]);
  for (let i = 0; i < said.length; i += 1)
    if (places[i] && places[i].data !== said[i]) places[i].data = said[i];
  shown = next;
};
document.documentElement.dataset.ready = 'true';`;
}
