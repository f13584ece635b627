// Page of one area: coverage, services, indicators, expected range, and what is not known.
import { areaPlace } from '../../model/areas/area-place.ts';
import { strings } from '../../app/strings/index.ts';
import type { PageModule } from '../page.ts';
import Area from './Area.svelte';
import { comparedPart, expectedPart } from './later-parts.ts';
import { loadArea, type AreaData } from './load-area.ts';

export const page: PageModule<AreaData | null> = {
  component: Area,
  charts: [],
  later: [expectedPart, comparedPart],
  load: async (view, catalogue, { read }) => {
    const place = areaPlace(catalogue, view.code);
    return place && (await loadArea(catalogue, place, read));
  },
  figures: () => import('./figures.ts'),
  title: (view, catalogue) => areaPlace(catalogue, view.code)?.area.name ?? strings.area.page.missing,
  description: (view, catalogue) =>
    strings.area.page.description(areaPlace(catalogue, view.code)?.area.name ?? strings.area.page.missing),
};
