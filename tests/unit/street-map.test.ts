// What the street map stands on: shapes to a box, towns to points, and which scripts may run.
import { describe, expect, it } from 'vitest';
import { boxOf, landOf, type StreetTopology } from '../../src/maps/street-land.ts';
import { streetPoints } from '../../src/maps/street-points.ts';
import { ownAddress } from '../../src/maps/own-scripts.ts';
import { textName } from '../../src/maps/street-text.ts';
import { toyService } from './toy-services.ts';
import { toyLand } from './toy-land.ts';

describe('the land', () => {
  it('is every shape of every boundary file', () => {
    expect(landOf([toyLand, toyLand]).features.map(({ id }) => id)).toEqual(['N', 'S', 'N', 'S']);
  });
  it('gives the box around it, in degrees; nothing for an empty file', () => {
    expect(boxOf(toyLand)).toEqual([-4, 55, -2, 58]);
    const empty: StreetTopology = { ...toyLand, objects: { toy: { type: 'GeometryCollection', geometries: [] } } };
    expect(boxOf(empty)).toBeNull();
  });
});

describe('towns as points', () => {
  it('lie at longitude and latitude, in that order, and count their services', () => {
    const place = { id: 'p', town: 'Port', latitude: 57, longitude: -3, services: [toyService('a'), toyService('b')] };
    const [point] = streetPoints([place]).features;
    expect(point?.geometry.coordinates).toEqual([-3, 57]);
    expect(point?.properties).toEqual({ id: 'p', town: 'Port', services: 2 });
  });
});

describe('scripts of the street map', () => {
  const page = 'https://atlas.example/services/?map=street';
  it('run where they are of this site', () => {
    expect(ownAddress('../assets/worker.js', page)).toBe('../assets/worker.js');
    expect(ownAddress('https://atlas.example/assets/worker.js', page)).toBe('https://atlas.example/assets/worker.js');
  });
  it('do not run where they are of another site, or no address at all', () => {
    expect(() => ownAddress('https://elsewhere.example/worker.js', page)).toThrow('only this site');
    expect(() => ownAddress('data:text/javascript,1', page)).toThrow('only this site');
    expect(() => ownAddress('blob:https://atlas.example/1', page)).toThrow('only this site');
  });
});

describe('names of pictures', () => {
  it('change with the theme, so that a count is drawn again in its colours', () => {
    const colours = { sea: '', land: '#fff', border: '', dot: '', onDot: '#eee', picked: '', text: '#000' };
    expect(textName('count', colours)).toBe('count|#eee||');
    expect(textName('town', { ...colours, text: '#ddd' })).not.toBe(textName('town', colours));
  });
});
