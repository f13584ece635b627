// Which areas touch, for walking the map by keyboard and for tests of neighbourhood.
import { neighbors } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { areaShapes, type AreaShape } from './geometry-topology.ts';

export type Neighbours = ReadonlyMap<string, readonly string[]>;

/** A neighbour that the boundaries do not show: a ferry or a bridge (`areas/links.csv`). */
export interface Link {
  readonly from_code: string;
  readonly to_code: string;
}

/** Code → codes of the areas that share a border with it, sorted; an island has none. */
export function neighbours(topology: Topology, object: string): Neighbours {
  const shapes = areaShapes(topology, object);
  const codes = [...shapes.keys()];
  const touching = neighbors([...shapes.values()] as AreaShape[]);
  return new Map(codes.map((code, i) => [code, (touching[i] ?? []).flatMap((index) => codes[index] ?? []).sort()]));
}

/** Adds declared links in both directions; a link of which one end is not on this map is left out. */
export function withLinks(found: Neighbours, links: readonly Link[]): Neighbours {
  const here = links.filter((link) => found.has(link.from_code) && found.has(link.to_code));
  return new Map(
    [...found].map(([code, codes]) => {
      const linked = here.flatMap(({ from_code: from, to_code: to }) =>
        from === code ? [to] : to === code ? [from] : [],
      );
      return [code, [...new Set([...codes, ...linked])].sort()];
    }),
  );
}
