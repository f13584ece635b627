// Areas to look at next: neighbours, similar ones, and the council areas within.
import type { Area, Catalogue, IndicatorTable } from '../catalogue.ts';
import { countChildren } from '../need/children-counted.ts';
import type { AreaPlace } from './area-place.ts';
import { latestFeature, likenessIndicators, similarAreas, type Feature } from './similar-areas.ts';

export interface NearAreas {
  readonly neighbours: readonly Area[];
  /** Nearest first; empty where they cannot be worked out. */
  readonly similar: readonly Area[];
  /** Areas of a finer geography within this one. */
  readonly within: readonly Area[];
}

function birthsFeature(catalogue: Catalogue, { nation, geography }: AreaPlace, births: IndicatorTable | null): Feature {
  const counted = births && countChildren(catalogue, nation, 'births', births, geography.id);
  const rows = counted?.areas ?? [];
  return new Map(rows.flatMap(({ area, children }) => (children === null ? [] : [[area.code, children] as const])));
}

export function nearAreas(
  catalogue: Catalogue,
  place: AreaPlace,
  births: IndicatorTable | null,
  tables: readonly IndicatorTable[],
): NearAreas {
  const byCode = new Map(catalogue.areas.map((area) => [area.code, area]));
  const areas = (codes: readonly string[]): readonly Area[] => codes.flatMap((code) => byCode.get(code) ?? []);
  const likeness = likenessIndicators.map((id) =>
    latestFeature(
      tables.find((table) => table.id === id),
      place.geography.id,
    ),
  );
  const features = [birthsFeature(catalogue, place, births), ...likeness];
  return {
    neighbours: areas(place.area.neighbours),
    similar: areas(similarAreas(place.area.code, features)),
    within: catalogue.areas.filter(({ parent }) => parent === place.area.code),
  };
}
