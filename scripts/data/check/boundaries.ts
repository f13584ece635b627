// Every area of a geography needs its shape, and every shape its area.
import { boundariesWith } from '../outputs/ground.ts';
import type { Places } from '../places.ts';
import type { Boundaries } from '../read/boundaries.ts';
import type { DataTable } from '../read/table.ts';
import { indices, say, textAt } from './place.ts';
import { notAllowed, type Report } from './problem.ts';

/** Reports geographies without boundaries, areas without a shape and shapes without an area. */
export function checkBoundaries(
  geographies: DataTable,
  places: Places,
  boundaries: readonly Boundaries[],
  report: Report,
): void {
  for (const index of indices(geographies)) {
    const object = textAt(geographies, 'boundary_object', index);
    const geography = textAt(geographies, 'geography', index);
    if (object === null || geography === null) continue;
    const objects = boundaries.flatMap(({ topology }) => Object.keys(topology.objects));
    const codes = places.areasOf.get(geography) ?? [];
    if (codes.length === 0)
      say(
        report,
        geographies,
        index,
        'level',
        'no area of this level lies in this nation; add some to areas/areas.csv',
      );
    if (!objects.includes(object))
      say(report, geographies, index, 'boundary_object', notAllowed(object, new Set(objects)));
    const files = new Set([false, true].map((forStreets) => boundariesWith(boundaries, object, forStreets)));
    for (const file of files) checkShapes(file, object, codes, report);
  }
}

function checkShapes(file: Boundaries | undefined, object: string, codes: readonly string[], report: Report): void {
  const shapes = new Set(file?.topology.objects[object]?.geometries.map((shape) => String(shape.id)));
  const says = (words: string) =>
    report({ file: file?.path ?? '', row: null, column: null, says: `object ${object}: ${words}` });
  if (!file) return;
  for (const code of codes)
    if (!shapes.has(code)) says(`no shape has the id "${code}"; every area of the geography needs one`);
  for (const id of shapes)
    if (!codes.includes(id))
      says(`a shape has the id ${notAllowed(id, codes, 'areas of the geography').replace('found ', '')}`);
}
