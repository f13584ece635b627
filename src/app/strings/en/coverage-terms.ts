// Names of tiers and of readings: for pages that show coverage beside other things.
import type { Status } from '../../../model/catalogue.ts';
import { figures } from './figures.ts';

const lines: Readonly<Record<string, string>> = {
  'tier-universal': 'Universal tier',
  'tier-targeted': 'Targeted tier',
  'tier-specialist-infant': 'Specialist: infant mental health',
  'tier-specialist-perinatal': 'Specialist: perinatal mental health',
  'tier-inpatient': 'Inpatient tier',
};

/**
 * How an area is said to have help for all of it: a unit stands in one place, so it is `of its own`, not `throughout`.
 * @param owner `their` where several areas are spoken of.
 */
export const wholly = (service: string, owner: 'its' | 'their' = 'its'): string =>
  /\bunit$/u.test(service) ? `of ${owner} own` : 'throughout';

/** What an area is said to be `with`: `it throughout`, `one of its own`. */
export const withIt = (service: string): string =>
  wholly(service) === 'throughout' ? 'it throughout' : `one ${wholly(service)}`;

export const tierLine = (id: string): string => lines[id] ?? id;
export const readingNames = { 'as-reported': 'As last reported', 'recent-only': 'Recent and dated only' };

/** What the reading of recent answers does to one of them. */
export const readingRemarks = {
  old: (reported: Status, date: string) =>
    `Last reported: ${figures.statusInSentence[reported]}, as at ${date}. That is too old for this reading.`,
  undated: (reported: Status) =>
    `Last reported: ${figures.statusInSentence[reported]}, undated. Undated answers do not count in this reading.`,
  entitlement: 'An entitlement has no age: it counts in this reading, too, until a source ends it.',
};
