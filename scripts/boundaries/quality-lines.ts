// Prints a comparison with official boundaries as a table, with the targets it has to meet.
import type { BoardQuality, Quality } from './quality.ts';

const columns = ['board', 'km²', 'official km²', 'difference %', 'IoU', 'wrong board %'];
const widths = [11, 8, 13, 13, 8, 14];

export function qualityLines(name: string, quality: Quality): string[] {
  const lost = quality.lostIslands.length === 0 ? 'none' : quality.lostIslands.join(', ');
  return [
    name,
    line(columns),
    ...quality.boards.map((board) => line(cells(board))),
    `Land in the wrong board, all boards: ${quality.wrongBoard.toFixed(2)} %.`,
    `Largest difference of area: ${greatest(quality.boards).toFixed(2)} %. Lowest IoU: ${lowest(quality.boards).toFixed(4)}.`,
    `Official islands above 1 km² that are lost: ${lost}.`,
  ];
}

function cells(board: BoardQuality): string[] {
  const { code, km2, officialKm2, difference, iou, wrongBoard } = board;
  return [code, km2.toFixed(0), officialKm2.toFixed(0), difference.toFixed(2), iou.toFixed(4), wrongBoard.toFixed(2)];
}

function line(values: readonly string[]): string {
  return values.map((value, i) => (i === 0 ? value.padEnd(widths[i] ?? 0) : value.padStart(widths[i] ?? 0))).join('');
}

function greatest(boards: readonly BoardQuality[]): number {
  return Math.max(...boards.map((board) => Math.abs(board.difference)));
}

function lowest(boards: readonly BoardQuality[]): number {
  return Math.min(...boards.map((board) => board.iou));
}
