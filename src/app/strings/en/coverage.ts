// Texts of the Coverage page and of the coverage figures.
import type { Status } from '../../../model/catalogue.ts';
import type { Reading } from '../../../spec/view-spec.ts';
import { capitalise, formatCount, formatNumber, formatShare, shortNoun } from '../../../model/figures/format.ts';
import { readingNames, tierLine, wholly, withIt } from './coverage-terms.ts';

/** `an infant mental health team`, `health visiting`: as it stands in the middle of a sentence. */
function asObject(label: string, countable: boolean): string {
  const lower = /^[A-Z][a-z]+ [A-Z]/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
  if (!countable) return lower;
  return `${/^[aeiou]/iu.test(lower) ? 'an' : 'a'} ${lower}`;
}

export const coverage = {
  line: tierLine,
  asObject: (label: string) =>
    asObject(label, /team|unit|Partnership|pathway/u.test(label) && !/Partnership/u.test(label)),
  /** Title of the status map: how many areas have it throughout, and how many are not known. */
  headline: (
    counts: Readonly<Record<Status, number>>,
    areas: number,
    noun: { one: string; many: string },
    service: string,
    reading: Reading,
  ) => {
    const nouns = shortNoun(noun.many);
    if (counts.yes === areas) return `All ${formatCount(areas)} ${nouns} have ${service} ${wholly(service, 'their')}`;
    if (counts.unknown === areas) {
      return reading === 'recent-only'
        ? `No recent, dated answer says which ${nouns} have ${service}`
        : `No source found says which ${nouns} have ${service}`;
    }
    const have = counts.yes === 1 ? 'has' : 'have';
    const first =
      counts.yes === 0
        ? `None of ${formatCount(areas)} ${nouns} is known to have ${service} ${wholly(service)}`
        : `${capitalise(formatCount(counts.yes))} of ${formatCount(areas)} ${nouns} ${have} ${service} ${wholly(service, counts.yes === 1 ? 'its' : 'their')}`;
    const unknown =
      counts.unknown === 0 ? '' : `; ${formatCount(counts.unknown)} ${counts.unknown === 1 ? 'is' : 'are'} not known`;
    return first + unknown;
  },
  subtitle: (service: string, noun: string, reading: string) => `${service}, by ${noun}, ${reading}.`,
  readingWords: {
    'as-reported': 'as last reported',
    'recent-only': 'counting old and undated answers as not known',
  },
  /** The band in a sentence; shares from 0 to 1. */
  bandSentence: (lower: number, upper: number, weights: string, noun: string, service: string) => {
    const [from, to] = [formatShare(lower), formatShare(upper)];
    const range = from === to ? `About ${from}` : `Between ${from} and ${to}`;
    const exact = lower === upper && (lower === 0 || lower === 1) ? from : range;
    return `${exact} of ${weights} were in a ${noun} area with ${service} ${wholly(service)}.`;
  },
  third: {
    label: (date: string) => `The same, if the national count of ${date} is right`,
    note: (inPlace: number, of: number, unnamed: number, reading: string) =>
      `The count says ${formatCount(inPlace)} of ${formatCount(of)}, without names. ${capitalise(formatCount(unnamed))} of those not known must then have it, if the count means whole areas; all other answers: ${reading}.`,
    disagree: (inPlace: number, named: number, date: string) =>
      `The count of ${date} and the records disagree (${formatNumber(inPlace)} in place, ${formatNumber(named)} named here as serving the whole area), so it gives no band of its own.`,
  },
  broadSentence: (range: string) => `${range} if part of an area, or some families, counts.`,
  knownSentence: (share: string, weights: string) => `The answer is known for ${share} of ${weights}.`,
  mapAlt: (counts: string, noun: string) => `Map of ${noun} by whether the service is in place. ${counts}.`,
  countsInWords: (entries: readonly { label: string; count: number }[]) =>
    entries
      .filter((entry) => entry.count > 0)
      .map((entry) => `${entry.label}: ${formatNumber(entry.count)}`)
      .join('; '),
  twin: {
    status: 'Status',
    extent: 'Which part, or where',
    asAt: 'As at',
    age: 'Age',
    basis: 'Rests on',
    confidence: 'Confidence',
    reason: 'How we know',
    caption: (service: string, noun: string) => `${service} in each ${noun}, with what the answer rests on`,
    sources: 'Sources',
  },
  note: {
    undated: (count: number) =>
      `${capitalise(formatCount(count))} ${count === 1 ? 'answer is' : 'answers are'} undated: listed, not confirmed.`,
    oldest: (date: string) => `The oldest dated answer is from ${date}.`,
    count: (inPlace: number, developing: number | null, of: number, date: string) =>
      `A national statement (${date}) counts ${inPlace} in place${developing === null ? '' : ` and ${developing} being set up`}, of ${of}; it does not say which. It is not spread over areas.`,
    meaning:
      'To live in an area with a service is not the same as being seen by it: capacity and waiting are not shown here.',
    reading: 'Old (over three years) and undated answers count as not known in this reading.',
    entitlement:
      'What every family is entitled to has no age. It counts in this reading, too, until a source ends it, however old the source is.',
    tier: 'A tier counts as in place where any of its kinds of service is.',
    approximate: 'Borders are drawn for orientation; they are not survey lines.',
  },
  words: (name: string, status: string, extent: string | null, when: string) =>
    `${name}: ${status}${extent === null ? '' : ` (${extent})`}${when === '' ? '' : `, ${when}`}.`,
  grid: {
    titleFor: (nouns: string) => `Every kind of help, ${nouns} by ${nouns}`,
    cited: 'What is reported for each area',
    subtitle: (weights: string) =>
      `What is reported for each area, ordered by ${weights}. The shape is the status; the bar beneath it is the age of the answer.`,
    caption: 'Status of each kind of help in each area',
    spread: { names: 'Kind of help', values: 'Status' },
    alt: 'A table of marks: one row an area, one column a kind of help, grouped by tier.',
    notListed: 'Not known',
  },
  bands: {
    title: 'How far each kind of help reaches',
    tierTitle: 'How far each tier reaches',
    cited: (weights: string) => `Share of ${weights} in areas with each kind of help`,
    caption: 'Share of births in areas with each kind of help, in per cent',
    strictLower: 'Whole area, if not known counts as no (%)',
    strictUpper: 'Whole area, if not known counts as yes (%)',
    broadLower: 'Whole or part, if not known counts as no (%)',
    broadUpper: 'Whole or part, if not known counts as yes (%)',
    known: 'Known (%)',
    kind: 'Kind of help',
    withPart: (range: string) => `${range} with part`,
    words: (label: string, strict: string, broad: string, known: string) =>
      `${label}: ${strict} throughout, ${broad} counting part; known for ${known}.`,
    alt: (count: number) =>
      `Bars for ${count} kinds of help, each split into whole area, part, being set up, none and not known.`,
    noWeights: 'No births by area are held, so shares cannot be drawn.',
  },
  chooser: 'Kind of help',
  more: 'All kinds and tiers',
  kinds: 'Kinds of service',
  tiers: 'Whole tiers',
  readingLabel: 'Answers',
  readings: readingNames,
  nationLabel: 'Nation',
  keyBirths: (weights: string, service: string) => `Share of ${weights} in an area with ${withIt(service)}`,
  keyKnown: 'How much is known, by births',
  keyKnownNote: (undated: string, oldest: string) => [undated, oldest].filter((part) => part !== '').join(' '),
  listTitle: 'What this rests on',
  listLede:
    'Every area, the status, how we know, and the source. Nothing here is typed in: it follows from records and published statements by one rule.',
  services: 'Services',
  howDecided: 'How the status of an area is decided',
  page: {
    title: 'Coverage',
    description: (nation: string) =>
      `Which kinds of help for babies and their parents are in place in each area of ${nation}, and what is not known.`,
  },
};
