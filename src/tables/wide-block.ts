// Long rows of one geography → columns of numbers in the order of its areas, as the site reads them.
import type { Flag, IndicatorBlock, MissingReason } from '../model/catalogue.ts';
import type { PlacedRow } from './value-table.ts';

type Numbers = 'value' | 'lower' | 'upper' | 'numerator' | 'denominator';
type Grid = readonly (readonly (PlacedRow | undefined)[])[];

/** What stands at each place of a row of numbers: an area, or an area's group where `group` is given. */
export interface Place {
  readonly area: string;
  readonly group: string | null;
}

/** Block of a geography: `values[p][i]` is period p at place i. Places without a row are null and have no reason. */
export function wideBlock(
  geography: string | null,
  places: readonly Place[],
  periods: readonly string[],
  rows: readonly PlacedRow[],
): IndicatorBlock {
  const grid = gridOf(places, periods, rows);
  return {
    geography,
    areas: places.map((place) => place.area),
    values: numbers(grid, 'value'),
    scale: null,
    ...optional('lower', grid),
    ...optional('upper', grid),
    ...optional('numerator', grid),
    ...optional('denominator', grid),
    origin: grid.map((row) => row.map((cell) => (cell ? (cell.origin === 'derived' ? 'd' : 'p') : '-')).join('')),
    missing: marks<MissingReason>(grid, (row) => row.missing),
    flags: marks<Flag>(grid, (row) => row.flag),
    ...(places.some((place) => place.group !== null) ? { groups: places.map((place) => place.group ?? '') } : {}),
  };
}

function gridOf(places: readonly Place[], periods: readonly string[], rows: readonly PlacedRow[]): Grid {
  const key = (period: string, area: string, group: string | null) => JSON.stringify([period, area, group]);
  const at = new Map(rows.map((row) => [key(row.period, row.area_code, row.group), row]));
  return periods.map((period) => places.map(({ area, group }) => at.get(key(period, area, group))));
}

const numbers = (grid: Grid, column: Numbers) => grid.map((row) => row.map((cell) => cell?.[column] ?? null));

function optional(column: Exclude<Numbers, 'value'>, grid: Grid): Partial<Record<Numbers, (number | null)[][]>> {
  const given = grid.some((row) => row.some((cell) => cell !== undefined && cell[column] !== null));
  return given ? { [column]: numbers(grid, column) } : {};
}

function marks<Word>(grid: Grid, read: (row: PlacedRow) => Word | null): Record<string, Word> {
  const found: [string, Word][] = [];
  for (const [p, row] of grid.entries()) {
    for (const [a, cell] of row.entries()) {
      const word = cell ? read(cell) : null;
      if (word !== null) found.push([`${p}:${a}`, word]);
    }
  }
  return Object.fromEntries(found);
}
