// The first figures of the Coverage page: the map of what was chosen, and every kind of help in every area.
import type { Catalogue } from '../../model/catalogue.ts';
import { bandInput, columnBands, tierBands } from '../../model/coverage/bands.ts';
import { coverageOn } from '../../model/coverage/history/coverage-on.ts';
import { subjectOf } from '../../model/coverage/subject.ts';
import { statusMapFigure } from '../../model/figures/status-map.ts';
import { tierGridFigure } from '../../model/figures/tier-grid.ts';
import type { ViewSpec } from '../../spec/view-spec.ts';
import type { CoverageData } from './page.ts';

/** Throws where the subject of a view has no band: every column and line of the catalogue has one. */
export function coverageMap(view: ViewSpec, catalogue: Catalogue, data: CoverageData) {
  const coverage = coverageOn(view, catalogue, data);
  const subject = subjectOf(coverage, view.service);
  const bands = subject.isTier
    ? tierBands(coverage.lines, bandInput(coverage))
    : columnBands(coverage.columns, bandInput(coverage));
  const band = bands.find(({ id }) => id === subject.id);
  if (!band) throw new Error(`coverage: ${subject.id} has no band; run npm run data again`);
  const grid = tierGridFigure(coverage, {
    columns: coverage.columns,
    picked: subject.isTier ? null : subject.id,
    tierLabels: new Map(catalogue.tiers.map((tier) => [tier.id, tier.label])),
  });
  return {
    ...{ coverage, subject, band, grid, map: statusMapFigure(coverage, subject, band) },
    changes: data.comparison?.({ view, catalogue, tables: data, subject }) ?? [],
  };
}
