// How the date that a view compares with lies to the date that it is as at.
import { lastDayOf } from '../dates.ts';

/** `later`: the comparison runs from the date of the view to the other one. A year or month means its last day. */
export function dateOrder(shown: string, other: string): 'earlier' | 'same' | 'later' {
  const [day, otherDay] = [lastDayOf(shown), lastDayOf(other)];
  if (day === otherDay) return 'same';
  return otherDay < day ? 'earlier' : 'later';
}
