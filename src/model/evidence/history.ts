// What happened when, by year; and funds by when they end.
import type { Fund, TimelineEvent } from '../catalogue.ts';
import { dayOf, lastDayOf } from '../coverage/dates.ts';

export interface YearOfEvents {
  readonly year: string;
  readonly events: readonly TimelineEvent[];
}

/** Events of a nation and those of the whole UK, latest year first, in the order of their dates within a year. */
export function eventsByYear(events: readonly TimelineEvent[], nation: string): readonly YearOfEvents[] {
  const own = events
    .filter((event) => event.nation === null || event.nation === nation)
    .toSorted((a, b) => (dayOf(a.date) < dayOf(b.date) ? -1 : 1));
  const years = [...new Set(own.map((event) => yearOf(event.date)))].toSorted().reverse();
  return years.map((year) => ({ year, events: own.filter((event) => yearOf(event.date) === year) }));
}

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
