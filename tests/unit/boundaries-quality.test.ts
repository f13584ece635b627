import { expect, test } from 'vitest';
import { measureQuality } from '../../scripts/boundaries/quality.ts';
import { qualityLines } from '../../scripts/boundaries/quality-lines.ts';
import { asShipped, fullResolution, missedTargets } from '../../scripts/boundaries/quality-targets.ts';

/** Invented land: upright boxes, a tenth of a degree high, from one longitude to another. */
function boxes(...list: readonly (readonly [code: string, from: number, to: number])[]): string {
  const features = list.map(([code, from, to]) => ({
    type: 'Feature',
    properties: { code },
    geometry: { type: 'Polygon', coordinates: [corners(from, to)] },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

function corners(from: number, to: number): number[][] {
  return [
    [from, 57],
    [from, 57.1],
    [to, 57.1],
    [to, 57],
    [from, 57],
  ];
}

const official = boxes(['A', -5, -4.5], ['B', -4.5, -4]);
const islands = boxes(['island 1', -3.9, -3.8]);

test('boards equal to the official ones miss no target', async () => {
  const ours = boxes(['A', -5, -4.5], ['B', -4.5, -4], ['B', -3.9, -3.8]);
  const same = boxes(['A', -5, -4.5], ['B', -4.5, -4], ['B', -3.9, -3.8]);
  const quality = await measureQuality(ours, { ownership: same, highWater: same, islands });
  expect(quality.boards.map(({ iou }) => Math.round(iou * 1e6) / 1e6)).toEqual([1, 1]);
  // 0.5° × 0.1° on the WGS 84 ellipsoid at 57.05° north.
  expect(quality.boards[0]!.officialKm2).toBeCloseTo(337.97, 1);
  expect(missedTargets(quality, fullResolution)).toEqual([]);
});

test('a border in the wrong place shows as land in the wrong board, a lower IoU and a different area', async () => {
  const ours = boxes(['A', -5, -4.4], ['B', -4.4, -4]);
  const quality = await measureQuality(ours, { ownership: official, highWater: official, islands });
  expect(quality.wrongBoard).toBeCloseTo(10, 1);
  expect(quality.boards[0]!.difference).toBeCloseTo(20, 1);
  expect(quality.boards[0]!.wrongBoard).toBeCloseTo(100 / 6, 1);
  expect(quality.boards[1]!.iou).toBeCloseTo(0.8, 2);
  expect(quality.boards[1]!.wrongBoard).toBeCloseTo(0, 6);
});

test('an official island that we do not draw is lost, and every missed target is named', async () => {
  const ours = boxes(['A', -5, -4.4], ['B', -4.4, -4]);
  const quality = await measureQuality(ours, { ownership: official, highWater: official, islands });
  expect(quality.lostIslands).toEqual(['island 1']);
  expect(missedTargets(quality, asShipped)).toEqual([
    'Missed: land in the wrong board is above 0.35 %.',
    'Missed: an island above 1 km² is lost.',
  ]);
  expect(missedTargets(quality, fullResolution)).toContain('Missed: the IoU of B is below 0.955.');
  expect(qualityLines('invented', quality).at(-1)).toBe('Official islands above 1 km² that are lost: island 1.');
});
