// Layers → one topology with shared arcs, simplified, and the same bytes each time.
import type { GeoJsonProperties } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { mapshaperText } from './run-mapshaper.ts';

export interface Detail {
  /** Share of the points that stay. */
  readonly keep: string;
  /** Steps of the grid along each side. */
  readonly grid: number;
}

/** What `boards.json`, `councils.json`, … hold becomes the objects of the same names, areas in the order of their codes. */
export async function topologyText(layers: Readonly<Record<string, string>>, detail: Detail): Promise<string> {
  const names = Object.keys(layers).sort();
  const files = Object.fromEntries(names.map((name) => [`${name}.json`, layers[name] ?? '']));
  const commands = `-i ${Object.keys(files).join(' ')} combine-files snap -simplify ${detail.keep} keep-shapes`;
  const output = `out.json target=* format=topojson id-field=code quantization=${detail.grid}`;
  return tidied(JSON.parse(await mapshaperText(commands, files, output)) as Topology);
}

function tidied(topology: Topology): string {
  const objects = Object.entries(topology.objects).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ ...topology, objects: Object.fromEntries(objects.map(([name, object]) => [name, ordered(object)])) })}\n`;
}

/** The areas in the order of their codes, with no properties: names belong to the data package. */
function ordered(object: Topology['objects'][string]): GeometryCollection<GeoJsonProperties> {
  const geometries = object.type === 'GeometryCollection' ? object.geometries : [];
  for (const geometry of geometries) delete geometry.properties;
  return { type: 'GeometryCollection', geometries: geometries.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)) };
}
