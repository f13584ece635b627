// Walking a map by keyboard, on invented places: a cross of five and an island.
import { describe, expect, it } from 'vitest';
import { placeAfter, placeByName, type Place } from '../../src/maps/keyboard.ts';

const place = (code: string, name: string, x: number, y: number, neighbours: string[] = []): Place => ({
  code,
  name,
  x,
  y,
  neighbours,
});
const places = [
  place('M', 'Middle', 0, 0, ['N', 'E', 'S', 'W']),
  place('N', 'NHS North', 0, -10, ['M']),
  place('E', 'NHS East', 10, 0, ['M']),
  place('S', 'South', 0, 10, ['M']),
  place('W', 'West', -10, 0, ['M']),
  place('I', 'Island', 4, -30),
];

describe('the arrow keys', () => {
  it('go to the neighbour in their direction', () => {
    expect(placeAfter(places, 'M', 'ArrowUp')).toBe('N');
    expect(placeAfter(places, 'M', 'ArrowRight')).toBe('E');
    expect(placeAfter(places, 'E', 'ArrowLeft')).toBe('M');
  });
  it('reach an island that touches nothing, and come back from it', () => {
    expect(placeAfter(places, 'N', 'ArrowUp')).toBe('I');
    expect(placeAfter(places, 'I', 'ArrowDown')).toBe('N');
  });
  it('lead nowhere where nothing lies that way', () => {
    expect(placeAfter(places, 'I', 'ArrowUp')).toBeNull();
    expect(placeAfter(places, 'M', 'Tab')).toBeNull();
  });
  it('Home and End go to the first and the last', () => {
    expect(placeAfter(places, 'S', 'Home')).toBe('M');
    expect(placeAfter(places, 'S', 'End')).toBe('I');
  });
});

describe('letters', () => {
  it('find the next name that begins so, without its NHS', () => {
    expect(placeByName(places, 'M', 'n')).toBe('N');
    expect(placeByName(places, 'M', 'ea')).toBe('E');
    expect(placeByName(places, 'M', 'x')).toBeNull();
  });
});
