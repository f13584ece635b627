// Names of the scatter: none stands on another, however near their points are.
import { describe, expect, it } from 'vitest';
import { labelAt, placeLabels } from '../../src/charts/parts/scatter-labels.ts';
import type { PlacedMark } from '../../src/charts/parts/scatter-places.ts';
import { toyScatter } from './toy-figures.ts';

const [point] = toyScatter.points;
const mark = (label: string, across: number, half: number): PlacedMark => ({
  point: { ...point!, code: label, label },
  across,
  aside: 0,
  radius: half,
  half,
  high: 78,
  low: 78,
});
const baselines = (...marks: readonly PlacedMark[]): number[] => {
  const lifts = placeLabels(marks);
  return marks.map(({ point: { code }, half }) => labelAt(half, lifts.get(code) ?? 0));
};

describe('the names of the scatter', () => {
  it('stand just above their points where there is room', () => {
    expect(baselines(mark('Grampian', 20, 14), mark('Fife', 60, 10))).toEqual([-20, -16]);
  });

  it('are a line apart where they would cover each other, though their points are not of one size', () => {
    const [one = 0, other = 0] = baselines(mark('Grampian', 20, 14), mark('Borders', 23.5, 6));
    expect(Math.abs(one - other)).toBeGreaterThanOrEqual(13);
  });

  it('are lifted clear of a larger point beside them', () => {
    const [name = 0] = baselines(mark('D&G', 30, 6.5), mark('Lothian', 32.5, 18));
    expect(name).toBeLessThanOrEqual(-21);
  });
});
