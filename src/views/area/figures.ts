// The figures of an area's page: the expected range, and the spine. What they say leads nowhere: pages add the links.
import { areaIndicators } from '../../model/areas/area-indicators.ts';
import { areaPlace } from '../../model/areas/area-place.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { areaNeedFigure } from '../../model/figures/area-need.ts';
import type { Figure } from '../../model/figures/figure.ts';
import { spineChartFigure } from '../../model/figures/spine-chart.ts';
import { needView } from '../../model/need/need-view.ts';
import type { ViewSpec } from '../../spec/view-spec.ts';
import type { AreaData } from './load-area.ts';

export function figures(view: ViewSpec, catalogue: Catalogue, data: AreaData | null): readonly Figure[] {
  const place = areaPlace(catalogue, view.code);
  if (!place || !data) return [];
  const need = needView({ ...view, nation: place.nation.slug, area: null, construct: null }, catalogue, data.need);
  return [
    areaNeedFigure(need, place.served.code),
    spineChartFigure(place, areaIndicators(catalogue, place, data.spine), {
      sources: data.spine.sources,
      addressOf: null,
    }),
  ];
}
