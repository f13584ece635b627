// The nation that an area lies in.
import type { Catalogue } from '../catalogue.ts';

/** Slug of the nation of the area with this code; null for no area, or one without a nation. */
export function nationOfArea(catalogue: Pick<Catalogue, 'areas' | 'nations'>, code: string | null): string | null {
  let area = catalogue.areas.find((candidate) => candidate.code === code);
  while (area?.parent) {
    const { parent } = area;
    area = catalogue.areas.find((candidate) => candidate.code === parent);
  }
  return catalogue.nations.find((nation) => nation.code === area?.code)?.slug ?? null;
}

/** Name of the area with this code, else of the nation. */
export const placeOf = (
  { areas, nations }: Pick<Catalogue, 'areas' | 'nations'>,
  code: string | null,
  nation: string,
): string => (areas.find((area) => area.code === code) ?? nations.find(({ slug }) => slug === nation))?.name ?? '';
