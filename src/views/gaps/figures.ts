// The figures of the Gaps page: need against provision, coverage by place, ends of funding, what to ask next.
import type { Catalogue } from '../../model/catalogue.ts';
import { bivariateMapFigure } from '../../model/figures/bivariate-map.ts';
import type { Figure } from '../../model/figures/figure.ts';
import { equityScatterFigure } from '../../model/figures/equity-scatter.ts';
import { fundingEndsFigure } from '../../model/figures/funding-ends.ts';
import { provisionByPlaceFigure } from '../../model/figures/provision-by-place.ts';
import { askNextFigure } from '../../model/figures/what-to-ask.ts';
import { gapView, type GapTables } from '../../model/gaps/gap-view.ts';
import type { ViewSpec } from '../../spec/view-spec.ts';

export function gapFigures(view: ViewSpec, catalogue: Catalogue, tables: GapTables) {
  const gap = gapView(view, catalogue, tables);
  return {
    gap,
    scatter: equityScatterFigure(gap),
    map: bivariateMapFigure(gap),
    places: (['deprivation', 'urban-rural'] as const).map((id) => provisionByPlaceFigure(gap, id)),
    funding: fundingEndsFigure(gap),
    ask: askNextFigure(gap, view.tier),
  };
}

export function figures(view: ViewSpec, catalogue: Catalogue, tables: GapTables): readonly Figure[] {
  const { scatter, map, places, funding, ask } = gapFigures(view, catalogue, tables);
  return [scatter, map, ...places, funding, ask];
}
