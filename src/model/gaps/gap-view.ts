// What the figures of the Gaps page share: coverage, measured need, provision and what was worked out for the nation.
import type { ViewSpec } from '../../spec/view-spec.ts';
import type { Catalogue, CoverageTable, IndicatorTable, Source } from '../catalogue.ts';
import type { Association, GapTable, NationGaps } from '../catalogue/gap-table.ts';
import { coverageView, type CoverageView } from '../coverage/coverage-view.ts';
import { subjectOf, type Subject } from '../coverage/subject.ts';
import { indicatorReading } from '../indicators/indicator-reading.ts';
import { measuredNeed, measureOf, type MeasuredNeed } from './measured-need.ts';
import { answersMissing, nationalProvision, provisionOf, specialistKinds, type Provision } from './provision.ts';
import { verdictOf, type Verdict } from './verdict.ts';

export interface GapTables {
  readonly coverage: CoverageTable;
  readonly gaps: GapTable;
  /** The measure of need that is shown; null where the nation has none. */
  readonly need: IndicatorTable | null;
}

export interface GapView {
  readonly coverage: CoverageView;
  readonly gaps: NationGaps;
  readonly need: MeasuredNeed | null;
  readonly provision: readonly Provision[];
  readonly nationalProvision: ReturnType<typeof nationalProvision>;
  /** Kinds of specialist help that are counted. */
  readonly kinds: CoverageView['columns'];
  readonly answersMissing: number;
  readonly association: Association | null;
  readonly verdict: Verdict;
  /** Kind of help, or tier, of the bars by place. */
  readonly subject: Subject;
  readonly sources: readonly Source[];
  readonly edition: string;
}

const nothing = (nation: string): NationGaps => ({
  nation,
  islands: [],
  associations: [],
  places: [],
  funds: [],
  horizons: [],
});

export function gapView(view: ViewSpec, catalogue: Catalogue, tables: GapTables): GapView {
  const coverage = coverageView(view, catalogue, tables.coverage);
  const { nation } = coverage;
  const gaps = tables.gaps.nations.find((each) => each.nation === nation.code) ?? nothing(nation.code);
  const measure = measureOf(catalogue, nation, view.indicator);
  const need =
    measure && tables.need?.id === measure.id
      ? measuredNeed(indicatorReading({ ...view, geography: null, period: null }, catalogue, measure, tables.need))
      : null;
  const association =
    gaps.associations.find((each) => each.measure === need?.indicator.id && each.reading === view.reading) ?? null;
  const provision = provisionOf(coverage);
  return {
    coverage,
    gaps,
    need,
    provision,
    nationalProvision: nationalProvision(provision, nation.weights.values),
    kinds: specialistKinds(coverage),
    answersMissing: answersMissing(provision),
    association,
    verdict: verdictOf(association),
    subject: subjectOf(coverage, view.service),
    sources: [...tables.coverage.sources, ...tables.gaps.sources, ...(tables.need?.sources ?? [])],
    edition: catalogue.edition,
  };
}
