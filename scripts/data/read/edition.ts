// The edition of a package: its date is the only "today" that anything here knows.
import * as v from 'valibot';
import { isPartialDate } from '../check/dates.ts';

const day = v.pipe(
  v.string(),
  v.check((words) => words.length === 10 && isPartialDate(words), 'a real day, as in 2026-11-22'),
);

export const editionFields = {
  edition: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/u, 'year and month, as in 2026-11')),
  editionDate: day,
  created: v.string(),
};
