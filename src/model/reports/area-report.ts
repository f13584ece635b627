// The report of a board or trust: headline, map, coverage, services, need, indicators, what is not known, funds, evidence.
import { strings } from '../../app/strings/index.ts';
import { writeAddress } from '../../spec/address.ts';
import { defaultView, type ViewSpec } from '../../spec/view-spec.ts';
import { areaBirths } from '../areas/area-births.ts';
import { areaCoverage } from '../areas/area-coverage.ts';
import { areaHeading } from '../areas/area-heading.ts';
import { areaIndicators } from '../areas/area-indicators.ts';
import { areaInterventions } from '../areas/area-interventions.ts';
import { areaKnowledge, openQuestions } from '../areas/area-knowledge.ts';
import type { AreaPlace } from '../areas/area-place.ts';
import { areaServices } from '../areas/area-services.ts';
import { comparisonTally } from '../areas/comparison-tally.ts';
import type { Catalogue, CoverageTable, EvidenceTable, GapTable, ServiceTable, SpineTable } from '../catalogue.ts';
import { bandInput, columnBands } from '../coverage/bands.ts';
import { coverageView } from '../coverage/coverage-view.ts';
import { defaultColumn, subjectOf } from '../coverage/subject.ts';
import { areaNeedFigure } from '../figures/area-need.ts';
import type { StatusMapFigure } from '../figures/figure.ts';
import { fundingEndsFigure } from '../figures/funding-ends.ts';
import { spineChartFigure } from '../figures/spine-chart.ts';
import { statusMapFigure } from '../figures/status-map.ts';
import { gapView } from '../gaps/gap-view.ts';
import { needView, type NeedTables } from '../need/need-view.ts';
import {
  ageTable,
  coverageTable,
  interventionTable,
  questionTable,
  recordSources,
  serviceTable,
} from './report-tables.ts';
import { section, sourcesOf, type Report, type ReportSection } from './report.ts';

const text = strings.reports;

export interface AreaReportTables {
  readonly coverage: CoverageTable;
  readonly services: ServiceTable;
  readonly evidence: EvidenceTable;
  readonly need: NeedTables;
  readonly spine: SpineTable;
  readonly gaps: GapTable;
}

/** `view` gives the reading; its nation and area give way to the place's own. */
export function areaReport(view: ViewSpec, catalogue: Catalogue, place: AreaPlace, tables: AreaReportTables): Report {
  const { area, nation } = place;
  const own: ViewSpec = { ...view, nation: nation.slug, area: area.slug, construct: null, indicator: null };
  const tiers = areaCoverage(catalogue, tables.coverage, tables.services.services, area.code, view.reading);
  const groups = areaServices(catalogue, tables.services.services, place);
  const indicators = areaIndicators(catalogue, place, tables.spine);
  const births = areaBirths(catalogue, place, tables.need.births);
  const knowledge = areaKnowledge(tiers);
  const heading = areaHeading(place, tiers, knowledge, births, comparisonTally(indicators), view.reading);
  const questions = openQuestions(tiers);
  const offered = areaInterventions(tables.evidence, area.code);
  const gap = gapView(own, catalogue, { coverage: tables.coverage, gaps: tables.gaps, need: null });
  const sections: readonly ReportSection[] = [
    section('map', text.sections.map(nation.name), { figures: [mapOf(own, catalogue, tables.coverage)] }),
    section('coverage', text.sections.coverage, {
      sentences: [strings.area.coverage.lede, text.coverageNote],
      tables: [coverageTable(tiers, area.name), ageTable(groups, area.name)],
    }),
    section('services', strings.area.services.title, {
      sentences: [strings.area.services.lede(groups.flatMap(({ services }) => services).length, area.name)],
      tables: groups.length === 0 ? [] : [serviceTable(groups, tables.services.sources, area.name)],
    }),
    section('need', strings.area.need.title, {
      figures: [areaNeedFigure(needView({ ...own, area: null }, catalogue, tables.need), area.code)],
    }),
    section('indicators', strings.spine.title(nation.name), {
      sentences: missingTopics(tables.spine, nation),
      figures: [spineChartFigure(place, indicators, { sources: tables.spine.sources, addressOf: null })],
    }),
    section('not-known', strings.area.unknown.title, {
      sentences: [questions.length === 0 ? strings.area.unknown.nothing : strings.area.unknown.lede],
      tables: questions.length === 0 ? [] : [questionTable(questions, area.name)],
    }),
    section('funding', text.sections.funding(nation.name), {
      sentences: [text.fundingNote(nation.name)],
      figures: [fundingEndsFigure(gap)],
    }),
    section('interventions', strings.area.interventions.title, {
      sentences: [offered.length === 0 ? strings.area.interventions.none(area.name) : strings.area.interventions.lede],
      tables: offered.length === 0 ? [] : [interventionTable(offered, groups, area.name)],
    }),
    section('method', text.sections.method, { sentences: text.method }),
  ];
  const cited = [
    ...tiers.flatMap(({ kinds }) => kinds.flatMap(({ sources }) => sources)),
    ...offered.flatMap(({ sources }) => sources),
    ...recordSources(
      groups.flatMap(({ services }) => services.map(({ service }) => service)),
      tables.services.sources,
    ),
  ];
  return {
    slug: area.slug,
    place: area.name,
    home: writeAddress({ ...defaultView, page: 'area', code: area.code }),
    title: heading.title,
    edition: catalogue.edition,
    summary: heading.sentences,
    sections,
    sources: sourcesOf(sections, cited),
  };
}

function missingTopics({ topicsNotHeld }: SpineTable, nation: AreaPlace['nation']): readonly string[] {
  if (topicsNotHeld.length === 0) return [];
  const published = strings.area.indicators.publishers[nation.slug];
  const missing = strings.area.indicators.missingTopics(topicsNotHeld.join(', '), nation.name);
  return published === undefined ? [missing] : [missing, published];
}

/** The nation's map of its default kind of help, with the place picked out. */
export function mapOf(view: ViewSpec, catalogue: Catalogue, table: CoverageTable): StatusMapFigure {
  const coverage = coverageView(view, catalogue, table);
  const subject = subjectOf(coverage, defaultColumn(coverage).id);
  const band = columnBands(coverage.columns, bandInput(coverage)).find(({ id }) => id === subject.id);
  if (!band) throw new Error(`reports: ${subject.id} has no band; run npm run data again`);
  return statusMapFigure(coverage, subject, band);
}
