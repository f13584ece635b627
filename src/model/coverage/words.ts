// Sentences of the coverage rule: how a status came about.
import type { Status } from '../catalogue.ts';
import { formatDate } from '../figures/format.ts';
import type { ClaimKind } from './claim.ts';

const clauses: Readonly<Record<Status, string>> = {
  yes: 'the whole area is served',
  partial: 'part of the area, or some families, are served',
  developing: 'it is being set up',
  no: 'there is none',
  unknown: 'it is not known',
};

const nationalClauses: Readonly<Record<Status, string>> = {
  yes: 'have it',
  partial: 'have it in part',
  developing: 'are setting it up',
  no: 'have none',
  unknown: 'are not known',
};

/** At most three names, and how many more. */
function listed(names: readonly string[]): string {
  const more = names.length - 3;
  return more > 0 ? `${names.slice(0, 3).join('; ')}; and ${more} more` : names.join('; ');
}

const dated = (asAt: string | null): string => (asAt === null ? 'undated' : formatDate(asAt));
const everyArea = (of: number | null): string => (of === null ? 'all areas' : `all ${of} areas`);

type Sentence = (said: { names: readonly string[]; status: Status; asAt: string | null; of: number | null }) => string;

const because: Readonly<Record<ClaimKind, Sentence>> = {
  whole: ({ names }) => `Recorded for the whole area: ${listed(names)}.`,
  part: ({ names }) => `Recorded for part of the area: ${listed(names)}.`,
  'some-families': ({ names }) => `Recorded for some families only: ${listed(names)}.`,
  entitlement: ({ names }) => `Every family is entitled to it: ${listed(names)}.`,
  planned: ({ names }) => `Planned or being set up: ${listed(names)}.`,
  ended: ({ names }) => `Ended: ${listed(names)}. That does not show that there is nothing now.`,
  'trial-unproven': ({ names }) => `A trial that is not known to run now: ${listed(names)}.`,
  'unit-here': ({ names }) => `The unit is in this area: ${listed(names)}.`,
  'unit-elsewhere': ({ names }) => `A unit elsewhere serves this area: ${listed(names)}.`,
  arrangement: ({ status, asAt }) =>
    `There is a formal arrangement to admit to a unit${status === 'yes' ? '' : ' elsewhere'} (${dated(asAt)}).`,
  'unit-ad-hoc': ({ asAt }) => `There is no formal arrangement with a unit (${dated(asAt)}): admission is ad hoc.`,
  roster: ({ asAt }) => `Named in a published list (${dated(asAt)}).`,
  'not-listed': ({ asAt }) =>
    `A published list (${dated(asAt)}) leaves this area out. That does not show that there is none.`,
  statement: ({ status, asAt }) => `A published statement (${dated(asAt)}) says that ${clauses[status]}.`,
  national: ({ status, asAt, of }) =>
    `By a national statement (${dated(asAt)}), ${everyArea(of)} ${nationalClauses[status]}.`,
};

export const words = {
  because,
  nothingFound: 'No service record and no published statement was found.',
  notVerified: 'Whether it still runs has not been checked.',
  limitsNational: 'The local record limits how far the service reaches, so it stands before the national statement.',
  contrary: (status: Status, asAt: string | null): string =>
    `Not counted: another statement (${dated(asAt)}) says that ${clauses[status]}.`,
  inTown: (town: string): string => `in ${town}`,
};
