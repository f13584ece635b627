// The figures of the Overview: the map and the tier grid of the main kinds of help.
import type { Catalogue } from '../../model/catalogue.ts';
import { columnBands } from '../../model/coverage/bands.ts';
import { coverageView } from '../../model/coverage/coverage-view.ts';
import { defaultColumn, subjectOf } from '../../model/coverage/subject.ts';
import type { Figure } from '../../model/figures/figure.ts';
import { statusMapFigure } from '../../model/figures/status-map.ts';
import { tierGridFigure } from '../../model/figures/tier-grid.ts';
import type { ViewSpec } from '../../spec/view-spec.ts';
import type { OverviewTables } from './page.ts';

/** Throws where the default kind of help has no band: every column has one. */
export function overviewFigures(view: ViewSpec, catalogue: Catalogue, tables: Pick<OverviewTables, 'coverage'>) {
  const coverage = coverageView(view, catalogue, tables.coverage);
  const subject = subjectOf(coverage, defaultColumn(coverage).id);
  const bands = columnBands(coverage.columns, {
    cells: coverage.cells,
    areas: coverage.areas.map((area) => area.code),
    weights: coverage.nation.weights.values,
  });
  const band = bands.find(({ id }) => id === subject.id);
  if (!band) throw new Error(`overview: ${subject.id} has no band; run npm run data again`);
  const grid = tierGridFigure(coverage, {
    columns: coverage.columns.filter((column) => column.main),
    picked: subject.id,
    tierLabels: new Map(catalogue.tiers.map((tier) => [tier.id, tier.label])),
  });
  return { coverage, band, map: statusMapFigure(coverage, subject, band), grid };
}

export function figures(view: ViewSpec, catalogue: Catalogue, tables: OverviewTables): readonly Figure[] {
  const { map, grid } = overviewFigures(view, catalogue, tables);
  return [map, grid];
}
