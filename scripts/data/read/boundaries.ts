// A boundary file: a TopoJSON topology whose objects are geographies and whose shapes carry the codes of areas.
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import type { Report } from '../check/problem.ts';
import type { InputFile } from './table.ts';

export type AreaTopology = Topology<Record<string, GeometryCollection>>;

export interface Boundaries {
  readonly path: string;
  readonly topology: AreaTopology;
  /** Made for the street map: more detail than the first view needs. */
  readonly forStreets: boolean;
}

const point = v.pipe(v.array(v.number()), v.minLength(2));
const polygon = v.array(v.array(v.number()));
const shape = v.variant('type', [
  v.looseObject({ type: v.literal('Polygon'), id: v.string(), arcs: polygon }),
  v.looseObject({ type: v.literal('MultiPolygon'), id: v.string(), arcs: v.array(polygon) }),
]);
const topologySchema = v.looseObject({
  type: v.literal('Topology'),
  arcs: v.array(v.array(point)),
  objects: v.record(v.string(), v.looseObject({ type: v.literal('GeometryCollection'), geometries: v.array(shape) })),
});

/** Reads one file; reports it and returns nothing where it is no topology of areas. */
export function readBoundaries({ path, bytes }: InputFile, report: Report): Boundaries[] {
  const says = (words: string) => {
    report({ file: path, row: null, column: null, says: words });
    return [];
  };
  if (bytes === null) return says('the file is missing; add it, or take it out of datapackage.json');
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return says('not JSON in UTF-8; allowed: a TopoJSON topology');
  }
  const read = v.safeParse(topologySchema, json);
  if (read.success) return [{ path, topology: json as AreaTopology, forStreets: path.includes('street') }];
  const issue: v.BaseIssue<unknown> = read.issues[0];
  return says(
    `${v.getDotPath(issue) ?? 'whole file'}: found ${issue.received}; allowed: ${issue.expected ?? 'a topology of areas'}`,
  );
}
