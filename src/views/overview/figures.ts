// The figures of the Overview: the map and the tier grid of the main kinds of help.
import type { Catalogue } from '../../model/catalogue.ts';
import type { Figure } from '../../model/figures/figure.ts';
import type { ViewSpec } from '../../spec/view-spec.ts';
import { overviewGrid } from './overview-grid.ts';
import { overviewMap } from './overview-map.ts';
import type { OverviewTables } from './page.ts';

export function figures(view: ViewSpec, catalogue: Catalogue, tables: OverviewTables): readonly Figure[] {
  const { coverage, map } = overviewMap(view, catalogue, tables);
  return [map, overviewGrid(coverage, catalogue)];
}
