// Texts of the page of one area.
import type { Status } from '../../../model/catalogue.ts';
import { formatCount, formatNumber } from '../../../model/figures/format.ts';

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

const specialistWords: Readonly<Record<Status, string>> = {
  yes: 'in place throughout',
  partial: 'in part',
  developing: 'being set up',
  no: 'said not to exist',
  unknown: 'not known',
};

export const area = {
  page: {
    description: (name: string) =>
      `${name}: coverage of infant and perinatal mental health services, indicators, need, and what is not known.`,
    missing: 'There is no such area',
    missingLede: 'This edition has no area with this code. All areas are listed under Boards.',
  },
  levels: { health_board: 'Health board', council: 'Council area', trust: 'Health and Social Care Trust' } as Readonly<
    Record<string, string>
  >,
  within: 'part of',
  /** At most 15 words: the two statuses that say most. */
  headline: (name: string, parts: readonly { readonly status: Status; readonly count: number }[], kinds: number) => {
    const [first, second] = parts;
    if (!first || kinds === 0) return `${name}: what is known, and what is not`;
    if (first.status === 'unknown') return `${name}: whether there are specialist services is not known`;
    const rest = second ? `, ${formatCount(second.count)} ${specialistWords[second.status]}` : '';
    return `${name}: ${first.count === kinds && kinds > 1 ? 'all' : `${formatCount(first.count)} of`} ${formatCount(kinds)} specialist services ${specialistWords[first.status]}${rest}`;
  },
  /** `2 in place throughout, 1 not known`. */
  counts: (parts: readonly { readonly status: Status; readonly count: number }[]) =>
    parts.map(({ status, count }) => `${count} ${specialistWords[status]}`).join(', '),
  headlineCouncil: (name: string, parent: string) => `${name}: services are recorded for ${parent} as a whole`,
  lede: {
    births: (count: string, name: string, period: string, derived: boolean, provisional: boolean) =>
      `${derived ? `About ${count}` : count} babies were born in ${name} in ${period}${provisional ? ' (provisional)' : ''}${derived ? ', by our sum from a published share' : ''}.`,
    birthsMissing: (name: string) => `The number of babies born in ${name} is not held here.`,
    specialist: (
      parts: readonly { readonly status: Status; readonly count: number; readonly labels: string }[],
      place: string | null,
    ) =>
      `Specialist services${place === null ? '' : ` of ${place}`}: ${parts.map(({ status, labels }) => `${labels} (${specialistWords[status]})`).join('; ')}.`,
    known: (known: number, asked: number) =>
      `The answer is known for ${formatCount(known)} of ${formatNumber(asked)} kinds of help.`,
    recentOnly: 'In this reading, old and undated answers count as not known.',
    age: (undated: number, old: number) => {
      const parts = [
        ...(undated > 0 ? [`${formatCount(undated)} ${plural(undated, 'is', 'are')} undated`] : []),
        ...(old > 0 ? [`${formatCount(old)} ${plural(old, 'is', 'are')} over three years old`] : []),
      ];
      return parts.length === 0 ? '' : `Of these, ${parts.join(' and ')}.`;
    },
  },
  key: {
    births: (period: string) => `Births ${period}`,
    birthsShare: (share: string, nation: string) => `${share} of births in ${nation}`,
    birthsDerived: 'derived by us: published share × total',
    specialist: 'Specialist services in place throughout',
    allUnknown: 'Not known',
    ofKinds: (count: number, kinds: number) => `${count} of ${kinds}`,
    known: 'Kinds of help with a known answer',
    oldest: (date: string) => `The oldest dated answer is from ${date}.`,
    noneDated: 'No answer is dated.',
  },
  coverage: {
    title: 'Coverage by tier',
    lede: 'What is reported, by kind of help. Some services work across tiers; a tier counts as in place where any of its kinds is.',
    council: (council: string, parent: string) =>
      `Services are not recorded by council area. What follows is for ${parent}, which ${council} is part of.`,
    councilLink: (parent: string) => `Open the page of ${parent}`,
    how: 'How we know',
    confidence: (word: string) => `Confidence: ${word}.`,
    reading: 'Answers',
  },
  services: {
    title: 'Services',
    lede: (count: number, name: string) =>
      count === 0
        ? `No service record names ${name}. That is not “none”: nobody has told us.`
        : `${formatNumber(count)} ${plural(count, 'service is', 'services are')} recorded for ${name}.`,
    council: (count: number, name: string) =>
      `${formatNumber(count)} of these ${plural(count, 'is', 'are')} recorded for ${name} by name: ${plural(count, 'it is', 'they are')} marked.`,
    councilMark: 'in this council area',
    all: 'All of them in the directory',
    state: {
      active: 'active',
      listed: 'listed, not confirmed',
      planned: 'planned',
      unknown: 'not confirmed',
      trial_ended: 'trial has ended',
      closed: 'closed',
    },
  },
  indicators: {
    missingTopics: (topics: string, nation: string) =>
      `Nothing more is held here for ${nation} on: ${topics}. What we hold is listed under Data.`,
    publishers: {
      'northern-ireland':
        'Published by: births and population, the Northern Ireland Statistics and Research Agency; child health, the Public Health Agency; hospital births and CAMHS, the Department of Health.',
    } as Readonly<Record<string, string>>,
  },
  need: {
    title: 'Expected range',
    council: (parent: string) =>
      `Expected numbers are not worked out below health boards: the studies cannot carry so fine a picture. The range is for ${parent}.`,
  },
  unknown: {
    title: 'What is not known',
    lede: 'What to ask next. An answer with a date and a source changes this page.',
    nothing: 'Every kind of help has a dated answer that is less than three years old.',
    question: {
      unknown: (name: string) => `Is there any in ${name}? For which families, and since when?`,
      undated: () => 'It is listed without a date. Does it still run, for the whole area, and as at when?',
      old: (date: string) => `The last answer is from ${date}. Does it still hold?`,
    },
    missing: (indicator: string, reason: string) => `${indicator}: ${reason}.`,
    missingTitle: 'Figures that are missing',
    births: (noun: string, period: string | null) =>
      `Births by ${noun}${period === null ? '' : ` after ${period}`}: not held. The nation’s statistics agency publishes births.`,
    underThree: (nouns: string) => `Children under 3 by ${nouns}: not held.`,
  },
  interventions: {
    title: 'Interventions with evidence of being offered',
    lede: 'Found in a record or a source, now or in the past. An intervention that is not in this list was not found here: that is not “none”.',
    none: (name: string) =>
      `No source was found that shows one of the listed interventions in ${name}. That is not “none”.`,
    inMatrix: 'in The Matrix',
    other: 'not in The Matrix',
    all: 'All interventions and where they are found',
  },
  near: {
    title: 'Neighbours and similar areas',
    neighbours: 'Neighbours',
    noNeighbours: 'No neighbour is recorded.',
    similar: (nouns: string) => `Similar ${nouns}`,
    how: 'The three nearest by standardised births, share of children under 5 in remote areas, and share in the most deprived fifth. Alike in these three only.',
    noSimilar:
      'Similar areas cannot be worked out: births, remoteness and deprivation are not all held for these areas.',
    councils: 'Council areas in it',
  },
};
