// What the street map draws, from the sea up: land, borders, dots for towns, their names and counts.
import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, MapLibreMap } from './maplibre.svelte.ts';
import type { StreetColours } from './street-colours.ts';
import type { StreetPoints } from './street-points.ts';
import { textName } from './street-text.ts';

/** A town is known to the town: nearer would promise more. */
export const maxZoom = 10;
const services: ExpressionSpecification = ['get', 'services'];
const radius: ExpressionSpecification = ['interpolate', ['linear'], ['sqrt', services], 1, 9, 6, 24];

export function sources(land: FeatureCollection) {
  const none: StreetPoints = { type: 'FeatureCollection', features: [] };
  return {
    land: { type: 'geojson', data: land },
    places: {
      type: 'geojson',
      data: none,
      cluster: true,
      clusterRadius: 34,
      clusterMaxZoom: maxZoom,
      clusterProperties: { services: ['+', services] },
    },
  } as const satisfies Record<string, unknown>;
}

export function layers(colours: StreetColours): LayerSpecification[] {
  const isCluster: ExpressionSpecification = ['has', 'point_count'];
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colours.land } },
    { id: 'borders', type: 'line', source: 'land', paint: { 'line-color': colours.border, 'line-width': 0.8 } },
    {
      id: 'dots',
      type: 'circle',
      source: 'places',
      paint: {
        'circle-radius': radius,
        'circle-color': colours.dot,
        'circle-stroke-color': colours.land,
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: 'towns',
      type: 'symbol',
      source: 'places',
      filter: ['!', isCluster],
      layout: {
        'icon-image': named('town', colours),
        'icon-anchor': 'left',
        'icon-offset': [14, 0],
        'icon-padding': 1,
      },
    },
    // Above the names, so that they are placed first and the names make room for them.
    {
      id: 'counts',
      type: 'symbol',
      source: 'places',
      filter: ['all', ['>', services, 1], ['!', isCluster]],
      layout: { 'icon-image': named('count', colours), 'icon-allow-overlap': true, 'icon-padding': 0 },
    },
    {
      id: 'sums',
      type: 'symbol',
      source: 'places',
      filter: isCluster,
      layout: { 'icon-image': named('count', colours), 'icon-allow-overlap': true, 'icon-padding': 10 },
    },
  ];
}

/** Name of the picture of a count or a town: `setMissingStyleImageResolver` draws it when it is first asked for. */
function named(kind: 'count' | 'town', colours: StreetColours): ExpressionSpecification {
  return ['concat', textName(kind, colours), kind === 'count' ? ['to-string', services] : ['get', 'town']];
}

/** Colours anew after the theme changed, and rings the towns that are picked. */
export function paint(map: MapLibreMap, colours: StreetColours, picked: readonly string[]): void {
  const isPicked: ExpressionSpecification = ['in', ['get', 'id'], ['literal', [...picked]]];
  map.setPaintProperty('sea', 'background-color', colours.sea);
  map.setPaintProperty('land', 'fill-color', colours.land);
  map.setPaintProperty('borders', 'line-color', colours.border);
  map.setPaintProperty('dots', 'circle-color', ['case', isPicked, colours.picked, colours.dot]);
  map.setPaintProperty('dots', 'circle-stroke-color', ['case', isPicked, colours.text, colours.land]);
  map.setPaintProperty('dots', 'circle-stroke-width', ['case', isPicked, 3.5, 1.5]);
  map.setLayoutProperty('counts', 'icon-image', named('count', colours));
  map.setLayoutProperty('sums', 'icon-image', named('count', colours));
  map.setLayoutProperty('towns', 'icon-image', named('town', colours));
}
