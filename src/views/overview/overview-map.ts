// The first figure of the Overview: the map of the main kind of help, with its band.
import type { Catalogue } from '../../model/catalogue.ts';
import { bandInput, columnBands } from '../../model/coverage/bands.ts';
import { coverageView } from '../../model/coverage/coverage-view.ts';
import { defaultColumn, subjectOf } from '../../model/coverage/subject.ts';
import { statusMapFigure } from '../../model/figures/status-map.ts';
import type { ViewSpec } from '../../spec/view-spec.ts';
import type { OverviewTables } from './page.ts';

/** Throws where the default kind of help has no band: every column has one. */
export function overviewMap(view: ViewSpec, catalogue: Catalogue, tables: Pick<OverviewTables, 'coverage'>) {
  const coverage = coverageView(view, catalogue, tables.coverage);
  const subject = subjectOf(coverage, defaultColumn(coverage).id);
  const band = columnBands(coverage.columns, bandInput(coverage)).find(({ id }) => id === subject.id);
  if (!band) throw new Error(`overview: ${subject.id} has no band; run npm run data again`);
  return { coverage, band, map: statusMapFigure(coverage, subject, band) };
}
