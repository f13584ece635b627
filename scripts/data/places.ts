// Which areas belong to which geography and nation. Order is that of the codes, everywhere.
import { cellAt } from './read/row.ts';
import type { DataTable } from './read/table.ts';
import { indices, textAt } from './check/place.ts';
import { order } from './check/problem.ts';

export interface Places {
  /** Codes of each geography's areas, in order. */
  readonly areasOf: ReadonlyMap<string, readonly string[]>;
  /** Geographies (by code of an area) that draw it. */
  readonly geographiesOf: ReadonlyMap<string, readonly string[]>;
  /** Nation of each area; a nation is its own. */
  readonly nationOf: ReadonlyMap<string, string>;
}

/** Sorts areas into geographies: an area belongs where its level and its nation are the geography's. */
export function findPlaces(areas: DataTable, geographies: DataTable): Places {
  const nationOf = findNations(areas);
  const areasOf = new Map<string, string[]>();
  const geographiesOf = new Map<string, string[]>();
  for (const g of indices(geographies)) {
    const [id, nation, level] = ['geography', 'nation_code', 'level'].map((column) => textAt(geographies, column, g));
    if (!id || areasOf.has(id)) continue;
    const codes = indices(areas)
      .filter((index) => textAt(areas, 'level', index) === level)
      .flatMap((index) => textAt(areas, 'area_code', index) ?? [])
      .filter((code) => nationOf.get(code) === nation)
      .sort(order);
    areasOf.set(id, codes);
    for (const code of codes) geographiesOf.set(code, [...(geographiesOf.get(code) ?? []), id]);
  }
  return { areasOf, geographiesOf, nationOf };
}

/** Climbs from each area to its nation; an area that never gets there has none. */
function findNations(areas: DataTable): ReadonlyMap<string, string> {
  const parents = new Map<string, string | null>();
  const nations = new Set<string>();
  for (const index of indices(areas)) {
    const code = textAt(areas, 'area_code', index);
    if (code === null) continue;
    parents.set(code, textAt(areas, 'parent_code', index));
    if (cellAt(areas, 'level', index) === 'nation') nations.add(code);
  }
  const climb = (code: string, steps: number): string | null => {
    if (nations.has(code)) return code;
    const parent = parents.get(code);
    return parent && steps < parents.size ? climb(parent, steps + 1) : null;
  };
  return new Map(
    [...parents.keys()].flatMap((code) => {
      const nation = climb(code, 0);
      return nation === null ? [] : [[code, nation] as const];
    }),
  );
}
