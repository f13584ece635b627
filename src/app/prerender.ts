// Draws every page at build time, so that it can be read before, and without, JavaScript. Loaded by scripts/build-site.ts.
import { render } from 'svelte/server';
import type { Reader } from '../load/reader.ts';
import { groundId, shapesOf, type Geometry } from '../maps/ground.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { writeAddress } from '../spec/address.ts';
import { defaultView, pages, type ViewSpec } from '../spec/view-spec.ts';
import { Session } from '../state/session.svelte.ts';
import { loadPage } from '../views/pages.ts';
import App from './App.svelte';
import { strings } from './strings/index.ts';

export interface DrawnPage {
  /** Folder below the site's root: `''`, `coverage/`, `area/S08000015/`. */
  readonly path: string;
  readonly head: string;
  readonly body: string;
  /** What is said where the atlas cannot start; plain words. */
  readonly notStarted: string;
  /** What is said where there is no JavaScript, in plain words; null = nothing (an embed). */
  readonly withoutScript: string | null;
  /** Symbols of the geographies that it draws. */
  readonly grounds: string;
}

/** Every page, and a page for each area that is not a nation. */
export function viewsToDraw(catalogue: Catalogue): readonly ViewSpec[] {
  const plain = pages.filter((page) => page !== 'area').map((page) => ({ ...defaultView, page }));
  const areas = catalogue.areas.filter((area) => area.level !== 'nation');
  return [...plain, ...areas.map((area) => ({ ...defaultView, page: 'area' as const, code: area.code }))];
}

/** @param links what every link begins with, where the atlas has no folders. */
export async function drawPage(view: ViewSpec, read: Reader, links?: string): Promise<DrawnPage> {
  const geographies: string[] = [];
  const ground = (geography: string) => {
    if (!geographies.includes(geography)) geographies.push(geography);
    return Promise.resolve();
  };
  const load = (wanted: ViewSpec) => loadPage(wanted, { read, ground, whole: true });
  const session = new Session({ first: { view, content: await load(view) }, notes: [], load, write: () => undefined });
  const { head, body } = render(App, {
    props: { session, readLink: () => null, site: (path: string) => new URL(path, 'https://drawn.invalid/'), links },
  });
  const grounds = await Promise.all(geographies.map((geography) => drawGround(geography, read)));
  return {
    path: writeAddress(view),
    head,
    body,
    notStarted: strings.shell.problem.notStarted,
    withoutScript: strings.shell.problem.withoutScript,
    grounds: grounds.join(''),
  };
}

/** Symbols of a geography, once in a document. */
export async function drawGround(geography: string, read: Reader): Promise<string> {
  const shapes = shapesOf(geography, await read<Geometry>(`geometry/${geography}.json`));
  const paths = shapes.map(({ id, path }) => `<path id="${id}" d="${path}"/>`).join('');
  return `<svg class="ground" id="${groundId(geography)}" aria-hidden="true"><defs>${paths}</defs></svg>`;
}
