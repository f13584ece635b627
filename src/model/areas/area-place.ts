// Where an area stands: its nation, its geography, and the area whose coverage speaks for it.
import type { Area, Catalogue, Geography, Nation } from '../catalogue.ts';

export interface AreaPlace {
  readonly area: Area;
  readonly nation: Nation;
  readonly geography: Geography;
  /** The area itself where services are recorded for its geography; else the area that it is part of. */
  readonly served: Area;
  readonly servedGeography: Geography;
}

/** The areas from this one up to its nation. */
function upwards(catalogue: Catalogue, area: Area): readonly Area[] {
  const found = [area];
  for (let next = parentOf(catalogue, area); next && !found.includes(next); next = parentOf(catalogue, next)) {
    found.push(next);
  }
  return found;
}

const parentOf = (catalogue: Catalogue, { parent }: Area): Area | undefined =>
  catalogue.areas.find(({ code }) => code === parent);

/** Null where no area has this code, or it hangs on no nation that can be chosen. */
export function areaPlace(catalogue: Catalogue, code: string | null): AreaPlace | null {
  const area = catalogue.areas.find((candidate) => candidate.code === code);
  if (!area) return null;
  const line = upwards(catalogue, area);
  const nation = catalogue.nations.find((candidate) =>
    line.some(({ code, parent }) => [code, parent].includes(candidate.code)),
  );
  const own = catalogue.geographies.filter((geography) => geography.nation === nation?.code);
  const geographyOf = (place: Area) => own.find(({ level }) => level === place.level);
  const geography = geographyOf(area);
  const served = line.find((place) => geographyOf(place)?.hasCoverage) ?? area;
  const servedGeography = geographyOf(served);
  return nation && geography && servedGeography ? { area, nation, geography, served, servedGeography } : null;
}
