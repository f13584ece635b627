// Writes the two pages of a recolouring: ours, built with Vite, and the bare floor with the same shapes.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { shapesOf, shapeId, bordersId, groundId, type Geometry } from '../../src/maps/ground.ts';
import type { Series } from './recolour-series.ts';
import type { Given } from './recolour/given.ts';

const colours = ['#e3eef6', '#a9cbe2', '#5b9bc6', '#1d5f94'];

/** Bundles our page's script into `site`/bench. */
export async function buildRecolourScript(project: string, site: string): Promise<void> {
  await build({
    root: project,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: join(site, 'bench'),
      emptyOutDir: false,
      rolldownOptions: {
        input: join(project, 'scripts/bench/recolour/main.ts'),
        output: { entryFileNames: 'recolour.js' },
      },
    },
  });
}

export interface RecolourPage {
  readonly site: string;
  readonly geometry: Geometry;
  readonly series: Series;
}

/** Our page: the site's style sheet and symbols, our components. Returns its path. */
export function writeOurPage({ site, geometry, series }: RecolourPage, part: Given['part']): string {
  const { geography } = series.given;
  const given: Given = { ...series.given, part };
  const symbols = shapesOf(geography, geometry).map(({ id, path }) => `<path id="${id}" d="${path}"/>`);
  const style = readdirSync(join(site, 'assets')).find((file) => /^index-.*\.css$/u.test(file));
  if (style === undefined) throw new Error('recolour: the built site has no style sheet index-*.css');
  return writePage(site, `ours-${part}-${geography}`, [
    `<link rel="stylesheet" href="../assets/${style}">`,
    `<svg class="ground" id="${groundId(geography)}" aria-hidden="true"><defs>${symbols.join('')}</defs></svg>`,
    '<main id="app"></main>',
    `<script type="application/json" id="given">${JSON.stringify(given).replaceAll('<', '\\u003c')}</script>`,
    '<script type="module" src="recolour.js"></script>',
  ]);
}

/** The floor: the shapes of the map, drawn as large as ours, and a few lines that set the fills that change. */
export function writeFloorPage({ site, geometry, series }: RecolourPage, width: number): string {
  const { geography } = series.given;
  const { frame } = geometry;
  const pathOf = new Map(shapesOf(geography, geometry).map(({ id, path }) => [id, path]));
  const d = (id: string) => pathOf.get(id) ?? '';
  const shapes = series.areas.map((code, place) => {
    const fill = colours[series.classes[0]?.[place] ?? 0] ?? '';
    return `<path data-area="${code}" fill="${fill}" d="${d(shapeId(geography, code))}"/>`;
  });
  return writePage(site, `floor-${geography}`, [
    `<svg viewBox="-4 -4 ${frame.width + 8} ${frame.height + 8}" width="${width}">`,
    ...shapes,
    `<path fill="none" stroke="#fff" d="${d(bordersId(geography))}"/></svg>`,
    `<script>${floorScript(series.classes)}</script>`,
  ]);
}

const floorScript = (classes: Series['classes']): string => `
const colours = ${JSON.stringify(colours)}, classes = ${JSON.stringify(classes)};
const shapes = document.querySelectorAll('[data-area]');
let shown = 0;
window.recolour = (place) => {
  const before = classes[shown], now = classes[place];
  for (let i = 0; i < shapes.length; i += 1)
    if (now[i] !== before[i]) shapes[i].setAttribute('fill', colours[now[i]]);
  shown = place;
};
document.documentElement.dataset.ready = 'true';`;

function writePage(site: string, name: string, lines: readonly string[]): string {
  const head =
    '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>bench</title>';
  mkdirSync(join(site, 'bench'), { recursive: true });
  writeFileSync(join(site, 'bench', `${name}.html`), [head, ...lines].join('\n'));
  return `bench/${name}.html`;
}

export const readGeometry = (data: string, geography: string): Geometry =>
  JSON.parse(readFileSync(join(data, 'geometry', `${geography}.json`), 'utf8')) as Geometry;
