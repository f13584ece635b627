// Texts of two dates compared: what opened or closed, what became known, how far the bands moved.
import { capitalise, formatCount, formatNumber, listed } from '../../../model/figures/format.ts';
import { dateWords } from './coverage-time.ts';

const counted = (count: number, one: string, many: string) => `${formatCount(count)} ${count === 1 ? one : many}`;
const points = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 1);
const signed = (value: number): string => `${value > 0 ? '+' : ''}${points(value)}`;

export const coverageChange = {
  kinds: {
    opened: { label: 'Opened', meaning: 'A source gives a start between the two dates.' },
    closed: {
      label: 'Closed',
      meaning: 'A source gives an end between the two dates. That does not show that nothing is left.',
    },
    known: {
      label: 'Became known',
      meaning: 'A first dated answer appeared. It does not say when the service began: it may have been there before.',
    },
    unknown: {
      label: 'Became unknown',
      meaning: 'There was an answer at the earlier date; at the later one it no longer counts.',
    },
    changed: {
      label: 'Answer changed',
      meaning: 'Sources say something else than before, and give no start or end between the two dates.',
    },
    undated: {
      label: 'Known from undated sources',
      meaning: 'Only an undated source says so, and it counts in the latest edition alone. Since when is not known.',
    },
  },
  count: (answers: number) => counted(answers, 'answer', 'answers'),
  countServices: (answers: number, services: number) =>
    `${counted(answers, 'answer', 'answers')}, ${counted(services, 'service', 'services')}`,
  parts: {
    known: (count: number) => `${counted(count, 'answer', 'answers')} became known`,
    opened: (count: number) => `${counted(count, 'service', 'services')} opened`,
    closed: (count: number) => `${counted(count, 'service', 'services')} closed`,
    unknown: (count: number) => `${counted(count, 'answer', 'answers')} became unknown`,
    changed: (count: number) => `${counted(count, 'answer', 'answers')} changed`,
    undated: (count: number) => `${formatCount(count)} ${count === 1 ? 'is' : 'are'} known, undated`,
  },
  since: (date: string, parts: readonly string[]) => `Since ${dateWords(date)}, ${listed(parts)}`,
  between: (from: string, to: string, parts: readonly string[]) =>
    `From ${dateWords(from)} to ${dateWords(to)}, ${listed(parts)}`,
  across: (parts: readonly string[]) => `Across all kinds of help, ${listed(parts)}`,
  nothing: (from: string, to: string) => `No answer changed between ${dateWords(from)} and ${dateWords(to)}`,
  nothingAcross: 'Across all kinds of help, no answer changed',
  subtitle: (scope: string, noun: string, from: string, to: string, reading: string) =>
    `${scope}, by ${noun}: ${dateWords(from)} and ${dateWords(to)} compared, ${reading}.`,
  allKinds: 'All kinds of help',
  alt: (title: string, groups: readonly string[]) =>
    `${title}. ${groups.length === 0 ? 'No answer differs.' : `${groups.join('; ')}.`}`,
  item: (name: string, kind: string, before: string, after: string, why: string) =>
    `${name}, ${kind}: ${before}, then ${after}${why === '' ? '' : ` (${why})`}.`,
  why: {
    opened: (date: string) => `from ${date}`,
    closed: (date: string) => `until ${date}`,
    said: (date: string) => `as at ${date}`,
    undated: 'undated',
  },
  service: (name: string, date: string) => `${name}, ${date}`,
  sameDate: 'The two dates are the same, so there is nothing to compare.',
  bandsTitle: (weights: string) => `Share of ${weights} in areas with it throughout`,
  difference: {
    up: (low: number, high: number) =>
      low === high ? `up ${points(low)} points` : `up ${points(low)} to ${points(high)} points`,
    down: (low: number, high: number) =>
      low === high ? `down ${points(low)} points` : `down ${points(low)} to ${points(high)} points`,
    untold: (low: number, high: number) => `between ${signed(low)} and ${signed(high)} points: up or down is not known`,
    upAtMost: (high: number) => `between no change and up ${points(high)} points`,
    downAtMost: (low: number) => `between no change and down ${points(low)} points`,
    none: 'no change',
  },
  differs: (words: string) => `Difference: ${words}.`,
  withPart: (words: string) => `Counting part: ${words}.`,
  key: {
    covered: 'In areas with it throughout',
    unknown: 'Not known',
    rest: 'Known not to be throughout: part, being set up or none',
  },
  notes: {
    words: 'An answer that became known is not a service that opened.',
    ends: 'Only the two dates are compared: what began and ended between them is not shown.',
    weights: (weights: string) =>
      `Both dates are weighted by ${weights}, so a change in births is no change in coverage.`,
    drawn: 'Shares are drawn for the kinds of help with an answer that differs; the table has all.',
    difference:
      'The difference runs from the lowest later share less the highest earlier one, to the highest less the lowest. It has a direction only where all of it lies on one side of nought.',
  },
  twin: {
    caption: (scope: string, from: string, to: string) => `${scope}: ${dateWords(from)} and ${dateWords(to)}`,
    kind: 'Kind of help',
    change: 'Change',
    at: (date: string) => capitalise(dateWords(date)),
    why: 'What says so',
    share: (end: string, date: string) => `${end}, ${dateWords(date)} (%)`,
    lower: 'Not known counts as no',
    upper: 'Not known counts as yes',
    least: 'Least difference (points)',
    most: 'Most difference (points)',
    whole: (label: string) => `${label}: share throughout`,
    part: (label: string) => `${label}: share with part`,
    everywhere: (noun: string) => `All ${noun}`,
  },
};
