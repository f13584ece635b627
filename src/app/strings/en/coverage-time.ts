// Texts of coverage on a date. Those of two dates compared are in coverage-change.ts.
import type { Status } from '../../../model/catalogue.ts';
import { capitalise, formatCount, formatDate, formatShare, shortNoun } from '../../../model/figures/format.ts';
import { wholly } from './coverage-terms.ts';

/** `June 2023`, `2 June 2023`; a year alone means its end. */
export const dateWords = (date: string): string => (/^\d{4}$/u.test(date) ? `the end of ${date}` : formatDate(date));

export const coverageTime = {
  dateWords,
  asAt: (date: string) => `as at ${dateWords(date)}`,
  control: {
    group: 'Dates',
    label: 'As at',
    latest: (date: string) => `Latest edition (${formatDate(date)})`,
    compare: 'Compare with another date',
    same: 'The two dates are the same, so there is nothing to compare. Choose another date.',
    swapped: (shown: string, other: string) =>
      `${capitalise(dateWords(other))} is the later date. So the comparison runs from ${dateWords(shown)} to ${dateWords(other)}; all other figures are as at ${dateWords(shown)}.`,
    none: 'Not compared',
    note: (date: string) =>
      `${/^\d{4}-\d{2}-/u.test(date) ? `On ${dateWords(date)}` : `By the end of ${formatDate(date)}`}, as far as is known today: from what dated sources had said by then, and from the dates on which services began or ended.`,
    leftOut: (count: number) =>
      count === 0
        ? ''
        : `${capitalise(formatCount(count))} ${count === 1 ? 'answer' : 'answers'} of the latest edition ${count === 1 ? 'rests' : 'rest'} on undated sources alone and ${count === 1 ? 'is' : 'are'} left out.`,
    rules:
      'Ages are measured to that date. A source that gives only a year counts from July of it, one that gives a month from the middle of it.',
    latestLink: 'Show the latest edition',
  },
  /** At most 15 words: how the map's finding is said of a past date. */
  headline: (
    counts: Readonly<Record<Status, number>>,
    areas: number,
    nouns: string,
    service: string,
    date: string,
  ): string => {
    const when = capitalise(dateWords(date).replace(/^the /u, ''));
    const short = shortNoun(nouns);
    const open = counts.unknown === 0 ? '' : `; ${formatCount(counts.unknown)} unknown`;
    if (counts.unknown === areas) return `${when}: which ${short} had ${service} is not known`;
    if (counts.yes === areas)
      return `${when}: all ${formatCount(areas)} ${short} had ${service} ${wholly(service, 'their')}`;
    if (counts.yes > 0)
      return `${when}: ${formatCount(counts.yes)} of ${formatCount(areas)} ${short} had ${service} ${wholly(service, counts.yes === 1 ? 'its' : 'their')}${open}`;
    const one = short.replace(/s$/u, '');
    const { partial } = counts;
    if (partial > 0)
      return `${when}: ${formatCount(partial)} ${partial === 1 ? one : short} had ${service} in part${open}`;
    return `${when}: no ${one} was known to have ${service}${open}`;
  },
  bandSentence: (lower: number, upper: number, weights: string, noun: string, service: string, date: string) => {
    const [from, to] = [formatShare(lower), formatShare(upper)];
    const range = from === to ? from : `between ${from} and ${to}`;
    return `Counting ${weights}, ${range} were in a ${noun} area with ${service} ${wholly(service)} by ${dateWords(date)}.`;
  },
  /** After the reason of a cell on a past date. */
  reasons: {
    nothingByThen: 'No start date and no dated source from before then was found.',
    undatedLeftOut: 'What an undated source says is left out: nobody knows since when it holds.',
    began: (service: string, date: string) => `${service}: since ${date}.`,
  },
};
