// Writes the two pages of a recolouring: ours, built with Vite, and the bare floor with the same shapes.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { groundId, shapesOf, type Geometry } from '../../src/maps/ground.ts';
import { floorDrawing, floorScript, type Floor, type Sizes } from './recolour-floor.ts';
import type { Series } from './recolour-series.ts';

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
export function writeOurPage({ site, geometry, series }: RecolourPage): string {
  const { geography } = series.given;
  const symbols = shapesOf(geography, geometry).map(({ id, path }) => `<path id="${id}" d="${path}"/>`);
  return writePage(site, `ours-${geography}`, [
    styleLink(site),
    `<svg class="ground" id="${groundId(geography)}" aria-hidden="true"><defs>${symbols.join('')}</defs></svg>`,
    '<main id="app"></main>',
    `<script type="application/json" id="given">${JSON.stringify(series.given).replaceAll('<', '\\u003c')}</script>`,
    '<script type="module" src="recolour.js"></script>',
  ]);
}

/** The floor: the same picture in static HTML, drawn as large as ours, with a few lines of script. Returns its path. */
export function writeFloorPage({ site, geometry, series }: RecolourPage, sizes: Sizes, writes: Floor): string {
  return writePage(site, `floor-${writes}-${series.given.geography}`, [
    styleLink(site),
    ...floorDrawing(geometry, series, sizes),
    `<script>${floorScript(series, writes)}</script>`,
  ]);
}

function writePage(site: string, name: string, lines: readonly string[]): string {
  const head =
    '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>bench</title>';
  mkdirSync(join(site, 'bench'), { recursive: true });
  writeFileSync(join(site, 'bench', `${name}.html`), [head, ...lines].join('\n'));
  return `bench/${name}.html`;
}

export const readGeometry = (data: string, geography: string): Geometry =>
  JSON.parse(readFileSync(join(data, 'geometry', `${geography}.json`), 'utf8')) as Geometry;

/** The bundled style sheet of the site: colours and strokes of both sides are the same. */
function styleLink(site: string): string {
  const style = readdirSync(join(site, 'assets')).find((file) => /^index-.*\.css$/u.test(file));
  if (style === undefined) throw new Error('recolour: the built site has no style sheet index-*.css');
  return `<link rel="stylesheet" href="../assets/${style}">`;
}
