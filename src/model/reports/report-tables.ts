// The lists of a report as tables: help by tier and age, services, questions, interventions.
import { strings } from '../../app/strings/index.ts';
import type { HelpKind, TierOfArea } from '../areas/area-coverage.ts';
import type { OfferedIntervention } from '../areas/area-interventions.ts';
import type { OpenQuestion } from '../areas/area-knowledge.ts';
import type { AreaService, ServicesOfTier } from '../areas/area-services.ts';
import type { Service, Source } from '../catalogue.ts';
import type { SourceLine, Twin } from '../figures/figure.ts';
import { formatDate, formatNumber } from '../figures/format.ts';
import { sourceLines } from '../figures/source-lines.ts';
import type { ReportList } from './report.ts';

const text = strings.reports.tables;
const words = (labels: readonly string[]): Twin['columns'] => labels.map((label) => ({ label, numeric: false }));
const row = (...cells: readonly string[]): Twin['rows'][number] => cells.map((cell) => ({ text: cell }));

/** The cell that names sources; `cited` of the list holds them. */
const named = (sources: readonly SourceLine[]): string => sources.map(({ label }) => label).join('; ');

/** Date of an answer in words; an entitlement has none. */
function dateOf({ cell, status }: HelpKind): string {
  if (!cell || status === 'unknown') return '';
  if (cell.basis === 'entitlement') return text.coverage.entitlement;
  return cell.asAt === null ? strings.figures.undated : formatDate(cell.asAt);
}

/** Every kind of help with its status, by tier. */
export function coverageTable(tiers: readonly TierOfArea[], place: string): ReportList {
  return {
    cited: tiers.flatMap(({ kinds }) => kinds.map(({ sources }) => sources)),
    headedBy: 1,
    statuses: tiers.flatMap(({ kinds }) => kinds.map(({ status }) => status)),
    caption: text.coverage.caption(place),
    columns: words(text.coverage.columns),
    rows: tiers.flatMap(({ id, kinds }) =>
      kinds.map((kind) =>
        row(
          kind.column.label,
          strings.coverage.line(id),
          strings.figures.status[kind.status],
          kind.cell?.extent ?? '',
          dateOf(kind),
          named(kind.sources),
        ),
      ),
    ),
  };
}

/** Ages in months that a band takes in: from `from` to below `to`. */
const ages = [
  { id: 'underOne', from: 0, to: 12 },
  { id: 'oneToTwo', from: 12, to: 36 },
  { id: 'threeAndOver', from: 36, to: 72 },
] as const;

const statesAge = ({ ageFromMonths, ageToMonths }: Service): boolean => ageFromMonths !== null || ageToMonths !== null;

/** Without an upper age a service counts only where it begins: how far it goes is not known. */
function takesIn({ ageFromMonths, ageToMonths }: Service, from: number, to: number): boolean {
  const start = ageFromMonths ?? 0;
  if (ageToMonths === null) return start >= from && start < to;
  return start < to && ageToMonths > from;
}

/** Running, or listed as if it were: what is planned, has ended or was not confirmed is no help at any age. */
const runs = ({ state }: AreaService): boolean => state === 'active' || state === 'listed';

/** Recorded services by age of the child: one that states no age is counted apart, never as serving none. */
export function ageTable(groups: readonly ServicesOfTier[], place: string): ReportList {
  const recorded = groups.flatMap((group) => group.services);
  const services = recorded.filter(runs).map(({ service }) => service);
  const others = recorded.filter((each) => !runs(each)).map(({ service }) => service);
  const aged = services.filter(statesAge);
  const line = (label: string, found: readonly Service[]) => [
    { text: label },
    { text: formatNumber(found.length), value: found.length },
    { text: found.map(({ name }) => name).join('; ') },
  ];
  return {
    cited: null,
    caption: text.age.caption(place),
    columns: text.age.columns.map((label, index) => ({ label, numeric: index === 1 })),
    rows: [
      line(
        text.age.pregnancy,
        services.filter(({ antenatal }) => antenatal === true),
      ),
      ...ages.map(({ id, from, to }) =>
        line(
          text.age[id],
          aged.filter((service) => takesIn(service, from, to)),
        ),
      ),
      line(
        text.age.notStated,
        services.filter((service) => !statesAge(service)),
      ),
      line(text.age.notRunning, others),
    ],
  };
}

export function serviceTable(groups: readonly ServicesOfTier[], sources: readonly Source[], place: string): ReportList {
  const listed = groups.flatMap((group) => group.services);
  return {
    cited: listed.map(({ service }) => recordSources([service], sources)),
    headedBy: 1,
    caption: text.services.caption(place),
    columns: words(text.services.columns),
    rows: groups.flatMap(({ label, services }) =>
      services.map(({ service, state, asAt }) =>
        row(
          service.name,
          label,
          service.kindLabel,
          service.provider,
          strings.area.services.state[state],
          asAt === null ? strings.figures.undated : formatDate(asAt),
          named(recordSources([service], sources)),
        ),
      ),
    ),
  };
}

/** Sources of the records of services, each once. */
export function recordSources(services: readonly Service[], sources: readonly Source[]): readonly SourceLine[] {
  return sourceLines(
    sources,
    services.flatMap(({ records }) => records.map(({ source }) => source)),
  );
}

export function questionTable(questions: readonly OpenQuestion[], place: string): ReportList {
  const ask = strings.area.unknown.question;
  const questionOf = ({ kind, asAt }: OpenQuestion): string => {
    if (kind === 'old') return ask.old(formatDate(asAt ?? ''));
    return kind === 'undated' ? ask.undated() : ask.unknown(text.questions.here);
  };
  return {
    cited: null,
    caption: text.questions.caption(place),
    columns: words(text.questions.columns),
    rows: questions.map((question) => row(question.label, text.questions.kind[question.kind], questionOf(question))),
  };
}

/** `groups` are all services of the place: one that does not run, or may not, says so beside its name. */
export function interventionTable(
  offered: readonly OfferedIntervention[],
  groups: readonly ServicesOfTier[],
  place: string,
): ReportList {
  const { inMatrix, other } = strings.area.interventions;
  const names = new Map(
    groups.flatMap(({ services }) =>
      services.map(({ service, state }): [string, string] => [
        service.id,
        state === 'active' ? service.name : `${service.name} (${strings.area.services.state[state]})`,
      ]),
    ),
  );
  return {
    cited: offered.map(({ sources }) => sources),
    caption: text.interventions.caption(place),
    columns: words(text.interventions.columns),
    rows: offered.map((each) =>
      row(
        each.name,
        each.inMatrix ? inMatrix : other,
        [...new Set(each.services.flatMap((id) => names.get(id) ?? []))].join('; '),
        named(each.sources),
      ),
    ),
  };
}
