// The targets that our boundaries have to meet, and which of them a comparison misses.
import type { Quality } from './quality.ts';

export interface Targets {
  /** Per cent of all land, at most. */
  readonly wrongBoard: number;
  /** Per cent of each board's official area, at most; null = no target. */
  readonly difference: number | null;
  /** Of each board, at least; null = no target. */
  readonly iou: number | null;
}

export const fullResolution: Targets = { wrongBoard: 0.2, difference: 1, iou: 0.955 };
/** Simplified: coasts lose detail, and so area; who owns the land must not change. */
export const asShipped: Targets = { wrongBoard: 0.35, difference: null, iou: null };

/** One line for each target that is missed; no island above 1 km² may be lost in any case. */
export function missedTargets(quality: Quality, targets: Targets): string[] {
  const missed: string[] = [];
  const { wrongBoard, difference, iou } = targets;
  if (!(quality.wrongBoard <= wrongBoard)) missed.push(`Missed: land in the wrong board is above ${wrongBoard} %.`);
  for (const board of quality.boards) {
    if (difference !== null && !(Math.abs(board.difference) <= difference)) {
      missed.push(`Missed: the area of ${board.code} differs by more than ${difference} %.`);
    }
    if (iou !== null && !(board.iou >= iou)) missed.push(`Missed: the IoU of ${board.code} is below ${iou}.`);
  }
  if (quality.lostIslands.length > 0) missed.push('Missed: an island above 1 km² is lost.');
  return missed;
}
