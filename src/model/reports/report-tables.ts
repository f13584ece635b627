// The lists of a report as tables: help by tier and age, services, questions, interventions.
import { strings } from '../../app/strings/index.ts';
import type { HelpKind, TierOfArea } from '../areas/area-coverage.ts';
import type { OfferedIntervention } from '../areas/area-interventions.ts';
import type { OpenQuestion } from '../areas/area-knowledge.ts';
import type { ServicesOfTier } from '../areas/area-services.ts';
import type { Service } from '../catalogue.ts';
import type { Twin } from '../figures/figure.ts';
import { formatDate, formatNumber } from '../figures/format.ts';

const text = strings.reports.tables;
const words = (labels: readonly string[]): Twin['columns'] => labels.map((label) => ({ label, numeric: false }));
const row = (...cells: readonly string[]): Twin['rows'][number] => cells.map((cell) => ({ text: cell }));

/** Date of an answer in words; an entitlement has no age. */
function dateOf({ cell, status }: HelpKind): string {
  if (!cell || status === 'unknown' || cell.basis === 'entitlement') return '';
  return cell.asAt === null ? strings.figures.undated : formatDate(cell.asAt);
}

/** Every kind of help with its status, by tier. */
export function coverageTable(tiers: readonly TierOfArea[], place: string): Twin {
  return {
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
          kind.sources.map(({ label }) => label).join('; '),
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

function takesIn({ ageFromMonths, ageToMonths }: Service, from: number, to: number): boolean {
  return (ageFromMonths ?? 0) < to && (ageToMonths ?? Infinity) >= from;
}

/** Recorded services by age of the child: one that states no age is counted apart, never as serving none. */
export function ageTable(groups: readonly ServicesOfTier[], place: string): Twin {
  const services = groups.flatMap((group) => group.services.map(({ service }) => service));
  const aged = services.filter(statesAge);
  const line = (label: string, found: readonly Service[]) => [
    { text: label },
    { text: formatNumber(found.length), value: found.length },
    { text: found.map(({ name }) => name).join('; ') },
  ];
  return {
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
    ],
  };
}

export function serviceTable(groups: readonly ServicesOfTier[], place: string): Twin {
  return {
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
        ),
      ),
    ),
  };
}

export function questionTable(questions: readonly OpenQuestion[], place: string): Twin {
  const ask = strings.area.unknown.question;
  const questionOf = ({ kind, asAt }: OpenQuestion): string => {
    if (kind === 'old') return ask.old(formatDate(asAt ?? ''));
    return kind === 'undated' ? ask.undated() : ask.unknown(place);
  };
  return {
    caption: text.questions.caption(place),
    columns: words(text.questions.columns),
    rows: questions.map((question) => row(question.label, text.questions.kind[question.kind], questionOf(question))),
  };
}

export function interventionTable(
  offered: readonly OfferedIntervention[],
  services: readonly Pick<Service, 'id' | 'name'>[],
  place: string,
): Twin {
  const { inMatrix, other } = strings.area.interventions;
  const names = new Map(services.map(({ id, name }) => [id, name]));
  return {
    caption: text.interventions.caption(place),
    columns: words(text.interventions.columns),
    rows: offered.map((each) =>
      row(
        each.name,
        each.inMatrix ? inMatrix : other,
        [...new Set(each.services.map((id) => names.get(id) ?? id))].join('; '),
        each.sources.map(({ label }) => label).join('; '),
      ),
    ),
  };
}
