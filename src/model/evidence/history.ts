// What happened when, by year; and funds by when they end.
import type { Fund, TimelineEvent } from '../catalogue.ts';
import { dayOf, lastDayOf } from '../coverage/dates.ts';

export interface YearOfEvents {
  readonly year: string;
  readonly events: readonly TimelineEvent[];
}

type OfNation = Pick<Fund | TimelineEvent, 'nation'>;

/** Those of a nation, and those of the whole UK. */
export const ofNation = <Row extends OfNation>(rows: readonly Row[], nation: string): readonly Row[] =>
  rows.filter((row) => row.nation === null || row.nation === nation);

/**
 * Events of a nation and those of the whole UK, latest first. A month alone counts from its middle, a span from its start; a year alone comes last in
 * its year, since nobody knows when in it.
 */
export function eventsByYear(events: readonly TimelineEvent[], nation: string): readonly YearOfEvents[] {
  const own = ofNation(events, nation).toSorted((a, b) => latestFirst(placeInYear(a.date), placeInYear(b.date)));
  const years = [...new Set(own.map((event) => yearOf(event.date)))].toSorted().reverse();
  return years.map((year) => ({ year, events: own.filter((event) => yearOf(event.date) === year) }));
}

const latestFirst = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1);
const placeInYear = (date: string): string =>
  /^\d{4}-/u.test(date) ? dayOf(date.split('/')[0] ?? date) : yearOf(date);
const yearOf = (date: string): string => date.slice(0, 4);

/** `ended` or `running` on the day of the edition; `unknown` where no end is published or worked out. */
export function fundState(fund: Pick<Fund, 'ends'>, editionDate: string): 'ended' | 'running' | 'unknown' {
  if (fund.ends === null) return 'unknown';
  return lastDayOf(fund.ends) < editionDate ? 'ended' : 'running';
}

/** Funds with the latest end first; those without an end come last. */
export function fundsByEnd(funds: readonly Fund[]): readonly Fund[] {
  const day = (fund: Fund) => (fund.ends === null ? '' : lastDayOf(fund.ends));
  return funds.toSorted((a, b) =>
    day(a) === day(b) ? a.name.localeCompare(b.name, 'en-GB') : day(a) < day(b) ? 1 : -1,
  );
}
