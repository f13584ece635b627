// The figures of the Coverage page: status map, tier grid, bands by tier and by kind of help, and two dates compared.
import type { Catalogue } from '../../model/catalogue.ts';
import { bandInput, columnBands, tierBands, type BandSummary } from '../../model/coverage/bands.ts';
import type { CoverageView } from '../../model/coverage/coverage-view.ts';
import { coverageOn } from '../../model/coverage/history/coverage-on.ts';
import { subjectOf, type Subject } from '../../model/coverage/subject.ts';
import { coverageBandsFigure, type LabelledBand } from '../../model/figures/coverage-bands.ts';
import type { Figure } from '../../model/figures/figure.ts';
import { statusMapFigure } from '../../model/figures/status-map.ts';
import { tierGridFigure } from '../../model/figures/tier-grid.ts';
import { strings } from '../../app/strings/index.ts';
import type { ViewSpec } from '../../spec/view-spec.ts';
import type { CoverageData } from './page.ts';

const text = strings.coverage;

/** Throws where the subject of a view has no band: every column and line of the catalogue has one. */
export function coverageFigures(view: ViewSpec, catalogue: Catalogue, data: CoverageData) {
  const coverage = coverageOn(view, catalogue, data);
  const subject = subjectOf(coverage, view.service);
  const byColumn = columnBands(coverage.columns, bandInput(coverage));
  const byLine = tierBands(coverage.lines, bandInput(coverage));
  const band = [...byColumn, ...byLine].find(({ id }) => id === subject.id);
  if (!band) throw new Error(`coverage: ${subject.id} has no band; run npm run data again`);
  const grid = tierGridFigure(coverage, {
    columns: coverage.columns,
    picked: subject.isTier ? null : subject.id,
    tierLabels: new Map(catalogue.tiers.map((tier) => [tier.id, tier.label])),
  });
  const { sources } = grid;
  return {
    coverage,
    subject,
    band,
    map: statusMapFigure(coverage, subject, band),
    grid,
    lineBands: coverageBandsFigure(
      coverage,
      byLine.map((summary) => lineBand(summary, subject)),
      {
        ...{ id: 'tier-bands', title: text.bands.tierTitle, sources, notes: [text.note.tier] },
      },
    ),
    kindBands: coverageBandsFigure(coverage, kindBands(coverage, byColumn, subject), {
      ...{ id: 'kind-bands', title: text.bands.title, sources },
    }),
    changes: data.comparison?.({ view, catalogue, tables: data, subject }) ?? [],
  };
}

const lineBand = (summary: BandSummary, subject: Subject): LabelledBand => ({
  label: text.line(summary.id),
  group: summary.id,
  picked: summary.id === subject.id,
  summary,
});

function kindBands(coverage: CoverageView, bands: readonly BandSummary[], subject: Subject): readonly LabelledBand[] {
  return coverage.columns.flatMap((column) => {
    const summary = bands.find(({ id }) => id === column.id);
    return summary ? [{ label: column.label, group: column.tier, picked: column.id === subject.id, summary }] : [];
  });
}

export function figures(view: ViewSpec, catalogue: Catalogue, data: CoverageData): readonly Figure[] {
  const { map, grid, lineBands, kindBands, changes } = coverageFigures(view, catalogue, data);
  return [map, grid, lineBands, kindBands, ...changes];
}
