// street/<geography>.json: the shapes of one geography for the street map, as a topology of their own.
import { onlyObject } from '../../../src/tables/only-object.ts';
import type { AreaTopology, Boundaries } from '../read/boundaries.ts';
import { rowsOf } from '../read/row.ts';
import { boundariesWith } from './ground.ts';
import type { Tables } from './tables.ts';

/** Topology by geography: one object, named as the geography. */
export function streetTopologies(tables: Tables, boundaries: readonly Boundaries[]): ReadonlyMap<string, AreaTopology> {
  const found = rowsOf(tables('geographies'), (row) => {
    const [geography, object] = [row.text('geography'), row.text('boundary_object')];
    const file = boundariesWith(boundaries, object, true);
    return file ? [[geography, onlyObject(file.topology, object, geography)] as const] : [];
  });
  return new Map(found.flat());
}
