// The finding of an area's page and the sentences beneath it, worked out from its coverage and births.
import { strings } from '../../app/strings/index.ts';
import type { Reading } from '../../spec/view-spec.ts';
import type { Status } from '../catalogue.ts';
import type { AreaBirths } from './area-births.ts';
import type { TierOfArea } from './area-coverage.ts';
import { specialistTier, type AreaKnowledge } from './area-knowledge.ts';
import type { AreaPlace } from './area-place.ts';
import { comparisonSentence, type ComparisonTally } from './comparison-tally.ts';

const text = strings.area;
/** In the order of a headline: what there is, then what is not known, then the rest. */
const order: readonly Status[] = ['yes', 'partial', 'unknown', 'developing', 'no'];

export interface AreaHeading {
  readonly title: string;
  readonly sentences: readonly string[];
}

export interface StatusCount {
  readonly status: Status;
  readonly count: number;
}

/** How many specialist services have each status that there is. */
export function specialistCounts({ specialist }: AreaKnowledge): readonly StatusCount[] {
  return order.map((status) => ({ status, count: specialist[status] })).filter(({ count }) => count > 0);
}

/** Statuses of the specialist services: the first that there is, then what is not known before anything else. */
function headlineParts(knowledge: AreaKnowledge): readonly StatusCount[] {
  const [first, ...others] = specialistCounts(knowledge);
  const second = others.find(({ status }) => status === 'unknown') ?? others[0];
  return [first, second].filter((part) => part !== undefined);
}

function titleOf({ area, served }: AreaPlace, knowledge: AreaKnowledge): string {
  if (served.code !== area.code) return text.headlineCouncil(area.shortName, served.name);
  return text.headline(area.shortName, headlineParts(knowledge), knowledge.specialistKinds);
}

/** `infant mental health team (in place throughout); …`, by status. */
function specialistSentence(tiers: readonly TierOfArea[], { area, served }: AreaPlace): string | null {
  const kinds = tiers.filter(({ tier }) => tier === specialistTier).flatMap((line) => line.kinds);
  const parts = order.flatMap((status) => {
    const labels = kinds.filter((kind) => kind.status === status).map(({ column }) => column.label.toLowerCase());
    return labels.length === 0 ? [] : [{ status, count: labels.length, labels: labels.join(', ') }];
  });
  return parts.length === 0 ? null : text.lede.specialist(parts, served.code === area.code ? null : served.name);
}

export function areaHeading(
  place: AreaPlace,
  tiers: readonly TierOfArea[],
  knowledge: AreaKnowledge,
  births: AreaBirths | null,
  comparisons: ComparisonTally,
  reading: Reading,
): AreaHeading {
  const { name } = place.area;
  const specialist = specialistSentence(tiers, place);
  const sentences = [
    births
      ? text.lede.births(births.printed, name, births.period, births.derived, births.provisional)
      : text.lede.birthsMissing(name),
    specialist,
    text.lede.known(knowledge.known, knowledge.asked),
    reading === 'recent-only' ? text.lede.recentOnly : text.lede.age(knowledge.undated, knowledge.old),
    comparisonSentence(place, comparisons),
  ];
  return {
    title: titleOf(place, knowledge),
    sentences: sentences.flatMap((sentence) => (sentence ? [sentence] : [])),
  };
}
