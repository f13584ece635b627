// The figures of the Gaps page: need against provision, coverage by place, ends of funding, what to ask next.
import type { Catalogue } from '../../model/catalogue.ts';
import { bivariateMapFigure } from '../../model/figures/bivariate-map.ts';
import { equityScatterFigure } from '../../model/figures/equity-scatter.ts';
import type { Figure } from '../../model/figures/figure.ts';
import { fundingEndsFigure } from '../../model/figures/funding-ends.ts';
import { provisionByPlaceFigure } from '../../model/figures/provision-by-place.ts';
import { askNextFigure } from '../../model/figures/what-to-ask.ts';
import { gapView, type GapTables } from '../../model/gaps/gap-view.ts';
import type { ViewSpec } from '../../spec/view-spec.ts';

export function figures(view: ViewSpec, catalogue: Catalogue, tables: GapTables): readonly Figure[] {
  const gap = gapView(view, catalogue, tables);
  return [
    equityScatterFigure(gap),
    bivariateMapFigure(gap),
    provisionByPlaceFigure(gap, 'deprivation'),
    provisionByPlaceFigure(gap, 'urban-rural'),
    fundingEndsFigure(gap),
    askNextFigure(gap, view.tier),
  ];
}
