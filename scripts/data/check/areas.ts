// Rules of places: levels, retired codes, parents, slugs, tiles, links.
import type { DataTable } from '../read/table.ts';
import { indices, listAt, numberAt, rowsBy, say, textAt } from './place.ts';
import { notAllowed, quoted, type Report } from './problem.ts';
import { retiredCodes } from './references.ts';

/** Reports areas that stand in no geography, bear a retired code, share a slug or a tile, or are their own parent. */
export function checkAreas(areas: DataTable, geographies: DataTable, report: Report): void {
  const levels = ['nation', ...rowsBy(geographies, 'level').keys()];
  const retired = retiredCodes(areas);
  const slugs = new Map<string, number>();
  const tiles = new Map<string, number>();
  for (const index of indices(areas)) {
    const level = textAt(areas, 'level', index);
    if (level !== null && geographies.complete && !levels.includes(level)) {
      say(report, areas, index, 'level', notAllowed(level, levels));
    }
    checkCode(areas, index, retired, report);
    once(areas, index, 'slug', textAt(areas, 'slug', index), level, slugs, report);
    once(areas, index, 'tile_column + tile_row', tileAt(areas, index, report), level, tiles, report);
  }
}

function checkCode(areas: DataTable, index: number, retired: ReadonlyMap<string, string>, report: Report): void {
  const code = textAt(areas, 'area_code', index);
  if (code === null) return;
  const renamed = retired.get(code);
  if (renamed !== undefined)
    say(report, areas, index, 'area_code', `found ${quoted(code)}, a retired code; use ${renamed}`);
  if (textAt(areas, 'parent_code', index) === code) {
    say(
      report,
      areas,
      index,
      'parent_code',
      `found ${quoted(code)}, the area itself; allowed: the area that it lies in`,
    );
  }
  if (listAt(areas, 'retired_codes', index).includes(code)) {
    say(
      report,
      areas,
      index,
      'retired_codes',
      `found ${quoted(code)}, the code in use; allowed: codes that it replaced`,
    );
  }
}

function tileAt(areas: DataTable, index: number, report: Report): string | null {
  const cells = [
    textAt(areas, 'tile_label', index),
    numberAt(areas, 'tile_column', index),
    numberAt(areas, 'tile_row', index),
  ];
  if (cells.every((cell) => cell === null)) return null;
  if (cells.every((cell) => cell !== null)) return `${cells[1] ?? ''}, ${cells[2] ?? ''}`;
  say(report, areas, index, 'tile_label', 'a tile needs its label, column and row; give all three or none');
  return null;
}

function once(
  areas: DataTable,
  index: number,
  column: string,
  value: string | null,
  level: string | null,
  seen: Map<string, number>,
  report: Report,
): void {
  if (value === null) return;
  const key = `${level ?? ''} ${value}`;
  const before = seen.get(key);
  if (before === undefined) seen.set(key, index);
  else
    say(
      report,
      areas,
      index,
      column,
      `found ${quoted(value)} again in its level; allowed: once (row ${areas.numbers[before] ?? 0})`,
    );
}

/** Reports a neighbour link from an area to itself. */
export function checkLinks(links: DataTable, report: Report): void {
  for (const index of indices(links)) {
    const from = textAt(links, 'from_code', index);
    if (from !== null && from === textAt(links, 'to_code', index)) {
      say(report, links, index, 'to_code', `found ${quoted(from)}, the area itself; allowed: another area`);
    }
  }
}

/** Reports areas that no chain of parents leads to a nation. */
export function checkNations(areas: DataTable, nationOf: ReadonlyMap<string, string>, report: Report): void {
  for (const index of indices(areas)) {
    const code = textAt(areas, 'area_code', index);
    if (code === null || nationOf.has(code)) continue;
    say(
      report,
      areas,
      index,
      'parent_code',
      `leads to no nation; give ${quoted(code)} a parent that is one, or lies in one`,
    );
  }
}
