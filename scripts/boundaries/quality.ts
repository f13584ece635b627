// How well our boards agree with official ones: ownership of land, area, overlap, islands.
import { overlapPieces } from './overlap.ts';
import type { OverlapPiece } from './overlap.ts';

export interface BoardQuality {
  readonly code: string;
  readonly km2: number;
  readonly officialKm2: number;
  /** Per cent of the official area. */
  readonly difference: number;
  /** Intersection over union, 0 to 1. */
  readonly iou: number;
  /** Per cent of our land that is official land of another board. */
  readonly wrongBoard: number;
}

export interface Quality {
  readonly boards: readonly BoardQuality[];
  readonly wrongBoard: number;
  /** Codes of official islands of which less than a tenth is drawn. */
  readonly lostIslands: readonly string[];
}

export interface OfficialLayers {
  /** Who owns which land. */
  readonly ownership: string;
  /** Boards at mean high water: areas and overlap. */
  readonly highWater: string;
  /** Islands above 1 km² at mean high water. */
  readonly islands: string;
}

/** All layers are GeoJSON texts whose features have a `code`. */
export async function measureQuality(ours: string, official: OfficialLayers): Promise<Quality> {
  const owned = await overlapPieces(ours, official.ownership);
  const areas = await overlapPieces(ours, official.highWater);
  const islands = await overlapPieces(ours, official.islands);
  const codes = [...new Set(areas.flatMap(({ ours: code }) => (code === null ? [] : [code])))].sort();
  return {
    boards: codes.map((code) => boardQuality(code, areas, owned)),
    wrongBoard: percent(sum(owned, isWrong), sum(owned, isShared)),
    lostIslands: lostIslands(islands),
  };
}

function boardQuality(code: string, areas: readonly OverlapPiece[], owned: readonly OverlapPiece[]): BoardQuality {
  const km2 = sum(areas, ({ ours }) => ours === code);
  const officialKm2 = sum(areas, ({ official }) => official === code);
  const shared = sum(areas, ({ ours, official }) => ours === code && official === code);
  const wrong = sum(owned, (piece) => piece.ours === code && isWrong(piece));
  return {
    code,
    km2,
    officialKm2,
    difference: percent(km2 - officialKm2, officialKm2),
    iou: shared / (km2 + officialKm2 - shared),
    wrongBoard: percent(wrong, km2),
  };
}

function lostIslands(pieces: readonly OverlapPiece[]): string[] {
  const codes = [...new Set(pieces.flatMap(({ official }) => (official === null ? [] : [official])))].sort();
  return codes.filter((code) => {
    const drawn = sum(pieces, (piece) => piece.official === code && piece.ours !== null);
    return drawn < 0.1 * sum(pieces, (piece) => piece.official === code);
  });
}

function isShared({ ours, official }: OverlapPiece): boolean {
  return ours !== null && official !== null;
}

function isWrong(piece: OverlapPiece): boolean {
  return isShared(piece) && piece.ours !== piece.official;
}

function sum(pieces: readonly OverlapPiece[], include: (piece: OverlapPiece) => boolean): number {
  return pieces.reduce((total, piece) => (include(piece) ? total + piece.km2 : total), 0);
}

function percent(part: number, whole: number): number {
  return (100 * part) / whole;
}
