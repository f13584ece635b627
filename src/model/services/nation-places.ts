// The nation that is looked at, its areas, and the area that a slug in the address means there.
import type { ViewSpec } from '../../spec/view-spec.ts';
import type { Area, Catalogue, Geography, Nation } from '../catalogue.ts';

export interface NationPlaces {
  readonly nation: Nation;
  readonly geography: Geography;
  /** Areas of the main geography, by name. */
  readonly areas: readonly Area[];
  /** The area that is picked out; null = none. */
  readonly picked: Area | null;
}

/** Throws where the catalogue has no nation or geography at all: the build would have refused such a package. */
export function nationPlaces(view: Pick<ViewSpec, 'nation' | 'area'>, catalogue: Catalogue): NationPlaces {
  const nation = catalogue.nations.find(({ slug }) => slug === view.nation) ?? catalogue.nations[0];
  const geography = catalogue.geographies.find(({ id }) => id === nation?.mainGeography);
  if (!nation || !geography) throw new Error('catalogue.json: a nation without a geography; run npm run data again');
  const areas = catalogue.areas
    .filter((area) => area.level === geography.level && area.parent === nation.code)
    .toSorted((a, b) => a.shortName.localeCompare(b.shortName, 'en-GB'));
  return { nation, geography, areas, picked: pickedArea(view.area, nation, areas, catalogue) };
}

/** An area of the main geography before one of a finer level: Highland is a board and a council. */
function pickedArea(slug: string | null, nation: Nation, areas: readonly Area[], catalogue: Catalogue): Area | null {
  if (slug === null) return null;
  const codes = new Set([nation.code, ...areas.map((area) => area.code)]);
  const finer = catalogue.areas.filter((area) => area.parent !== null && codes.has(area.parent));
  return areas.find((area) => area.slug === slug) ?? finer.find((area) => area.slug === slug) ?? null;
}
