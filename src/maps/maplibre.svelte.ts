// The only file that knows MapLibre: opens the street map, keeps it in step with what is chosen, removes it after.
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { MediaQuery } from 'svelte/reactivity';
import { streetColours } from './street-colours.ts';
import type { Box } from './street-land.ts';
import { layers, maxZoom, paint, sources } from './street-layers.ts';
import type { StreetPoints } from './street-points.ts';
import { allowOwnWorkers } from './own-scripts.ts';
import { pixelRatio, textPicture } from './street-text.ts';

export type { ExpressionSpecification, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';

/** What the buttons and the list beside the map may ask of it. */
export interface StreetMapHandle {
  readonly zoomBy: (steps: number) => void;
  readonly whole: () => void;
  readonly show: (longitude: number, latitude: number) => void;
}

/** Getters are asked again whenever what they read changes; the map itself stays. */
export interface StreetMapOptions {
  readonly land: () => FeatureCollection;
  readonly box: () => Box;
  readonly points: () => StreetPoints;
  readonly picked: () => readonly string[];
  readonly gestures: Readonly<Record<'WindowsHelpText' | 'MacHelpText' | 'MobileHelpText', string>>;
  readonly onpick: (ids: readonly string[]) => void;
  readonly onready: (handle: StreetMapHandle) => void;
  readonly onlost: () => void;
  readonly onfail: (error: unknown) => void;
}

/** Near enough for neighbouring towns to stand apart. */
const nearZoom = 9;
/** Names stand to the right of their town. */
const padding = { top: 24, bottom: 24, left: 24, right: 60 };
const brief = 200;

export function streetMap(options: StreetMapOptions): Attachment<HTMLElement> {
  return (node) => {
    // Held in $state because it arrives after an await, where no $effect may be made: the effects below wait for it.
    let ready = $state.raw<MapLibreMap>();
    let opened: MapLibreMap | undefined;
    let gone = false;
    const dark = new MediaQuery('(prefers-color-scheme: dark)');

    open(node, untrack(options.land), untrack(options.box), options.gestures)
      .then((map) => {
        opened = map;
        if (gone) {
          map.remove();
          return;
        }
        listen(map, options, () => {
          ready = map;
        });
      })
      .catch((error: unknown) => {
        if (!gone) options.onfail(error);
      });

    $effect(() => {
      const points = options.points();
      ready?.getSource<GeoJSONSource>('places')?.setData(points);
    });
    $effect(() => {
      void dark.current;
      const picked = options.picked();
      if (ready) paint(ready, streetColours(node), picked);
    });

    return () => {
      gone = true;
      opened?.remove();
    };
  };
}

async function open(
  node: HTMLElement,
  land: FeatureCollection,
  box: Box,
  gestures: StreetMapOptions['gestures'],
): Promise<MapLibreMap> {
  allowOwnWorkers();
  // Taken apart at the import itself, or the bundler keeps all of MapLibre.
  const [{ Map, setWorkerUrl }] = await Promise.all([
    import('maplibre-gl'),
    import('maplibre-gl/dist/maplibre-gl.css'),
  ]);
  setWorkerUrl(new URL(workerUrl, import.meta.url).href); // MapLibre cannot find its worker by itself inside a bundle.
  const map = new Map({
    container: node,
    bounds: [...box],
    fitBoundsOptions: { padding },
    maxZoom,
    minZoom: 3,
    attributionControl: false,
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    keyboard: false,
    locale: Object.fromEntries(
      Object.entries(gestures).map(([name, words]) => [`CooperativeGesturesHandler.${name}`, words]),
    ),
    style: { version: 8, sources: sources(land), layers: layers(streetColours(node)) },
  });
  map.touchZoomRotate.disableRotation();
  map.getCanvas().tabIndex = -1;
  const { fontFamily } = getComputedStyle(document.body);
  map.setMissingStyleImageResolver((name) => {
    const picture = textPicture(name, fontFamily);
    if (picture && !map.hasImage(name)) map.addImage(name, picture, { pixelRatio });
  });
  return map;
}

function listen(map: MapLibreMap, options: StreetMapOptions, onload: () => void): void {
  map.on('webglcontextlost', options.onlost);
  map.on('webglcontextrestored', () => {
    options.onready(handleOf(map, options));
  });
  map.once('load', () => {
    onload();
    options.onready(handleOf(map, options));
  });
  map.on('click', 'dots', ({ features }) => {
    const [dot] = features ?? [];
    if (dot) void pick(map, dot.properties as Readonly<Record<string, unknown>>, dot.geometry, options.onpick);
  });
  map.on('mousemove', (event) => {
    map.getCanvas().style.cursor =
      map.queryRenderedFeatures(event.point, { layers: ['dots'] }).length > 0 ? 'pointer' : '';
  });
}

/** A town is picked by its id; a cluster picks all of its towns and comes nearer. */
async function pick(
  map: MapLibreMap,
  properties: Readonly<Record<string, unknown>>,
  geometry: GeoJSON.Geometry,
  onpick: StreetMapOptions['onpick'],
): Promise<void> {
  const cluster = properties['cluster_id'];
  if (typeof cluster !== 'number') {
    onpick([String(properties['id'])]);
    return;
  }
  const source = map.getSource<GeoJSONSource>('places');
  if (!source || geometry.type !== 'Point') return;
  const [zoom, leaves] = await Promise.all([
    source.getClusterExpansionZoom(cluster),
    source.getClusterLeaves(cluster, 1000, 0),
  ]);
  onpick(leaves.map((leaf) => String(leaf.properties?.['id'])));
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  map.easeTo({ center: [longitude, latitude], zoom: Math.min(zoom, maxZoom), duration: brief });
}

function handleOf(map: MapLibreMap, options: StreetMapOptions): StreetMapHandle {
  return {
    zoomBy: (steps) => map.easeTo({ zoom: map.getZoom() + steps, duration: brief }),
    whole: () => map.fitBounds([...options.box()], { padding, duration: brief }),
    show: (longitude, latitude) =>
      map.easeTo({ center: [longitude, latitude], zoom: Math.max(map.getZoom(), nearZoom), duration: brief }),
  };
}
