// The report of a nation: how far each kind of help reaches, need, gaps, what to ask, funds.
import { strings } from '../../app/strings/index.ts';
import { writeAddress } from '../../spec/address.ts';
import { defaultView, type ViewSpec } from '../../spec/view-spec.ts';
import type { Catalogue, CoverageTable, GapTable, IndicatorTable, Nation } from '../catalogue.ts';
import { bandInput, columnBands, tierBands } from '../coverage/bands.ts';
import { coverageView, type CoverageView } from '../coverage/coverage-view.ts';
import { knowledgeOf } from '../coverage/knowledge.ts';
import { defaultColumn, subjectOf } from '../coverage/subject.ts';
import { coverageBandsFigure } from '../figures/coverage-bands.ts';
import { equityScatterFigure } from '../figures/equity-scatter.ts';
import type { Figure } from '../figures/figure.ts';
import { formatNumber, formatShare, formatShareRange } from '../figures/format.ts';
import { fundingEndsFigure } from '../figures/funding-ends.ts';
import { needRangesFigure } from '../figures/need-ranges.ts';
import { provisionByPlaceFigure } from '../figures/provision-by-place.ts';
import { statusMapFigure } from '../figures/status-map.ts';
import { tierGridFigure } from '../figures/tier-grid.ts';
import { askNextFigure } from '../figures/what-to-ask.ts';
import { gapView, type GapView } from '../gaps/gap-view.ts';
import { needView, type NeedTables } from '../need/need-view.ts';
import { section, sourcesOf, type Report, type ReportSection } from './report.ts';

const text = strings.reports;

export interface NationReportTables {
  readonly coverage: CoverageTable;
  readonly need: NeedTables;
  readonly gaps: GapTable;
  /** The measure of need that the gaps are held against; null where the nation has none. */
  readonly measure: IndicatorTable | null;
}

export function nationReport(view: ViewSpec, catalogue: Catalogue, nation: Nation, tables: NationReportTables): Report {
  const own: ViewSpec = { ...view, nation: nation.slug, area: null };
  const coverage = coverageView(own, catalogue, tables.coverage);
  const gap = gapView(own, catalogue, { coverage: tables.coverage, gaps: tables.gaps, need: tables.measure });
  const { figures, summary, title } = coveragePart(coverage, catalogue);
  const sections: readonly ReportSection[] = [
    section('coverage', strings.area.coverage.title, { figures }),
    section('need', strings.area.need.title, {
      figures: [needRangesFigure(needView(own, catalogue, tables.need))],
    }),
    section('gaps', text.sections.gaps, { figures: gapFigures(gap) }),
    section('not-known', strings.area.unknown.title, { figures: [askNextFigure(gap, null)] }),
    section('funding', text.sections.funding(nation.name), { figures: [fundingEndsFigure(gap)] }),
    section('method', text.sections.method, { sentences: text.method }),
  ];
  return {
    slug: nation.slug,
    place: nation.name,
    home: writeAddress({ ...defaultView, nation: nation.slug }),
    title,
    edition: catalogue.edition,
    summary,
    sections,
    sources: sourcesOf(sections),
  };
}

const gapFigures = (gap: GapView): readonly Figure[] =>
  [
    equityScatterFigure(gap),
    ...(['deprivation', 'urban-rural'] as const).map((id) => provisionByPlaceFigure(gap, id)),
  ].filter(({ unavailable }) => unavailable === null);

function coveragePart(coverage: CoverageView, catalogue: Catalogue) {
  const subject = subjectOf(coverage, defaultColumn(coverage).id);
  const byColumn = columnBands(coverage.columns, bandInput(coverage));
  const byLine = tierBands(coverage.lines, bandInput(coverage));
  const band = byColumn.find(({ id }) => id === subject.id);
  if (!band) throw new Error(`reports: ${subject.id} has no band; run npm run data again`);
  const grid = tierGridFigure(coverage, {
    columns: coverage.columns,
    picked: subject.id,
    tierLabels: new Map(catalogue.tiers.map((tier) => [tier.id, tier.label])),
  });
  const lines = coverageBandsFigure(
    coverage,
    byLine.map((summary) => ({ label: strings.coverage.line(summary.id), group: summary.id, picked: false, summary })),
    { id: 'tier-bands', title: strings.coverage.bands.tierTitle, sources: grid.sources },
  );
  const map = statusMapFigure(coverage, subject, band);
  const { strict, broad, known } = band.bounds;
  const knowledge = knowledgeOf(coverage.cells, coverage.areas.length * coverage.columns.length);
  const reach =
    strict && broad
      ? [
          text.reach(
            subject.label,
            formatShareRange(strict.lower, strict.upper),
            formatShareRange(broad.lower, broad.upper),
            coverage.nation.weights.label,
            coverage.geography.noun.one,
            formatShare(known ?? 0),
          ),
        ]
      : [];
  const asked = text.known(
    formatNumber(knowledge.known),
    formatNumber(knowledge.asked),
    formatNumber(knowledge.oldOrUndated),
  );
  return { title: map.title, summary: [...reach, asked], figures: [map, lines, grid] };
}
