// Which areas have coverage cells: those of every geography that services are recorded for, with their nation.
import type { AreaRow, CoverageEvidence } from './evidence.ts';

export interface CoveredArea {
  readonly code: string;
  readonly nation: string;
  /** How many areas its geography has. */
  readonly among: number;
}

function isWithin(area: AreaRow, nation: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  let code: string | null = area.areaCode;
  while (code !== null && !seen.has(code)) {
    if (code === nation) return true;
    seen.add(code);
    code = parents.get(code) ?? null;
  }
  return false;
}

/** Areas in the order of the geographies, then of the areas table. */
export function coveredAreas({
  geographies,
  areas,
}: Pick<CoverageEvidence, 'geographies' | 'areas'>): readonly CoveredArea[] {
  const parents = new Map(areas.map((area) => [area.areaCode, area.parentCode]));
  return geographies
    .filter((geography) => geography.coverage)
    .flatMap(({ level, nationCode }) => {
      const own = areas.filter((area) => area.level === level && isWithin(area, nationCode, parents));
      return own.map((area) => ({ code: area.areaCode, nation: nationCode, among: own.length }));
    });
}
