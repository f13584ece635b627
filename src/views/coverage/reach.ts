// How far each tier and each kind of help reaches: the bands below the grid of the Coverage page.
import { bandInput, columnBands, tierBands, type BandSummary } from '../../model/coverage/bands.ts';
import type { CoverageView } from '../../model/coverage/coverage-view.ts';
import type { Subject } from '../../model/coverage/subject.ts';
import { coverageBandsFigure, type LabelledBand } from '../../model/figures/coverage-bands.ts';
import type { CoverageBandsFigure, SourceLine } from '../../model/figures/figure.ts';
import { strings } from '../../app/strings/index.ts';

const text = strings.coverage;

export function reachFigures(
  coverage: CoverageView,
  subject: Subject,
  sources: readonly SourceLine[],
): readonly CoverageBandsFigure[] {
  const byColumn = columnBands(coverage.columns, bandInput(coverage));
  const byLine = tierBands(coverage.lines, bandInput(coverage)).map((summary) => lineBand(summary, subject));
  return [
    coverageBandsFigure(coverage, byLine, {
      ...{ id: 'tier-bands', title: text.bands.tierTitle, sources, notes: [text.note.tier] },
    }),
    coverageBandsFigure(coverage, kindBands(coverage, byColumn, subject), {
      ...{ id: 'kind-bands', title: text.bands.title, sources },
    }),
  ];
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
