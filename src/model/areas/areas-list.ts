// Rows of the list of areas: each area with coverage, its births, how much is known, and the finer areas within.
import type { Area, Catalogue, CoverageTable, Geography, IndicatorTable, Nation } from '../catalogue.ts';
import { areaBirths, type AreaBirths } from './area-births.ts';
import { areaCoverage } from './area-coverage.ts';
import { areaKnowledge, type AreaKnowledge } from './area-knowledge.ts';

export interface ListedArea {
  readonly area: Area;
  readonly births: AreaBirths | null;
  readonly knowledge: AreaKnowledge;
  readonly within: readonly Area[];
}

export interface NationAreas {
  readonly nation: Nation;
  readonly geography: Geography;
  /** By name. */
  readonly areas: readonly ListedArea[];
}

const byName = (a: Area, b: Area): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** `births` holds each nation's births table by the id of its indicator. */
export function areasList(
  catalogue: Catalogue,
  coverage: CoverageTable,
  births: ReadonlyMap<string, IndicatorTable>,
): readonly NationAreas[] {
  return catalogue.nations.flatMap((nation) => {
    const geography = catalogue.geographies.find(({ id }) => id === nation.mainGeography);
    if (!geography) return [];
    const table = births.get(nation.weights.indicator) ?? null;
    const areas = catalogue.areas
      .filter(({ level, parent }) => level === geography.level && parent === nation.code)
      .toSorted(byName)
      .map((area) => ({
        area,
        births: areaBirths(catalogue, { area, nation, geography, served: area, servedGeography: geography }, table),
        knowledge: areaKnowledge(areaCoverage(catalogue, coverage, [], area.code, 'as-reported')),
        within: catalogue.areas.filter(({ parent }) => parent === area.code).toSorted(byName),
      }));
    return [{ nation, geography, areas }];
  });
}

/** How many areas have at least one kind of help that is not known. */
export function areasWithGaps(nations: readonly NationAreas[]): { readonly count: number; readonly total: number } {
  const all = nations.flatMap(({ areas }) => areas);
  return { count: all.filter(({ knowledge }) => knowledge.known < knowledge.asked).length, total: all.length };
}
