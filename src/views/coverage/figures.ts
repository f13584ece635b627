// The figures of the Coverage page: status map, tier grid, bands by tier and by kind of help, and two dates compared.
import type { Catalogue } from '../../model/catalogue.ts';
import type { Figure } from '../../model/figures/figure.ts';
import type { ViewSpec } from '../../spec/view-spec.ts';
import { coverageMap } from './coverage-map.ts';
import type { CoverageData } from './page.ts';
import { reachFigures } from './reach.ts';

export function figures(view: ViewSpec, catalogue: Catalogue, data: CoverageData): readonly Figure[] {
  const { coverage, subject, map, grid, changes } = coverageMap(view, catalogue, data);
  return [map, grid, ...reachFigures(coverage, subject, grid.sources), ...changes];
}
