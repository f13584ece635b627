// geometry/<geography>.json and what the catalogue takes from the boundaries: frame, points, neighbours.
import { neighbours, withLinks, type Neighbours } from '../../../src/tables/geometry-neighbours.ts';
import { projectGeography, type ProjectedGeography } from '../../../src/tables/geometry.ts';
import type { Places } from '../places.ts';
import type { Boundaries } from '../read/boundaries.ts';
import { rowsOf } from '../read/row.ts';
import type { Tables } from './tables.ts';

export interface Ground {
  readonly frame: ProjectedGeography['frame'];
  readonly points: ReadonlyMap<string, ProjectedGeography['areas'][number]['point']>;
  readonly neighbours: Neighbours;
  /** The file itself. */
  readonly geometry: {
    readonly frame: ProjectedGeography['frame'];
    readonly areas: readonly { readonly code: string; readonly path: string }[];
    readonly borders: string;
  };
}

/** The file that draws an object: the one made for the purpose where there is one, else any that has it. */
export function boundariesWith(
  all: readonly Boundaries[],
  object: string,
  forStreets: boolean,
): Boundaries | undefined {
  const having = all.filter(({ topology }) => Object.hasOwn(topology.objects, object));
  return having.find((boundaries) => boundaries.forStreets === forStreets) ?? having[0];
}

/** Projects every geography. That each has its shapes was checked before. */
export function groundOf(
  tables: Tables,
  places: Places,
  boundaries: readonly Boundaries[],
): ReadonlyMap<string, Ground> {
  const links = rowsOf(tables('links'), (row) => ({ from_code: row.text('from_code'), to_code: row.text('to_code') }));
  const grounds = rowsOf(tables('geographies'), (row): [string, Ground] => {
    const [geography, object] = [row.text('geography'), row.text('boundary_object')];
    const drawn = boundariesWith(boundaries, object, false);
    if (!drawn) throw new Error(`outputs/ground: no boundaries for ${geography}; check them before this step`);
    const { frame, areas, borders } = projectGeography(drawn.topology, object, places.areasOf.get(geography) ?? []);
    const ground = {
      frame,
      points: new Map(areas.map(({ code, point }) => [code, point])),
      neighbours: withLinks(neighbours(drawn.topology, object), links),
      geometry: { frame, areas: areas.map(({ code, path }) => ({ code, path })), borders },
    };
    return [geography, ground];
  });
  return new Map(grounds);
}
