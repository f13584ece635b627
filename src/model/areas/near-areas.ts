// Areas to look at next: neighbours, similar ones, and the council areas within.
import type { Area, Catalogue, SpineTable } from '../catalogue.ts';
import type { AreaPlace } from './area-place.ts';

export interface NearAreas {
  readonly neighbours: readonly Area[];
  /** Nearest first; empty where they cannot be worked out. */
  readonly similar: readonly Area[];
  /** Areas of a finer geography within this one. */
  readonly within: readonly Area[];
}

export function nearAreas(catalogue: Catalogue, { area }: AreaPlace, { similar }: SpineTable): NearAreas {
  const byCode = new Map(catalogue.areas.map((each) => [each.code, each]));
  const areas = (codes: readonly string[]): readonly Area[] => codes.flatMap((code) => byCode.get(code) ?? []);
  return {
    neighbours: areas(area.neighbours),
    similar: areas(similar[area.code] ?? []),
    within: catalogue.areas.filter(({ parent }) => parent === area.code),
  };
}
