// How much is known of an area's coverage and how old it is, and what to ask next.
import type { Status } from '../catalogue.ts';
import { isLater } from '../coverage/dates.ts';
import type { HelpKind, TierOfArea } from './area-coverage.ts';

/** The tier whose services a specialist team provides; its kinds make the headline of an area. */
export const specialistTier = 'specialist';

export interface AreaKnowledge {
  /** Kinds of help asked about. */
  readonly asked: number;
  readonly known: number;
  readonly undated: number;
  readonly old: number;
  /** Oldest date among known, dated answers; null where there is none. */
  readonly oldest: string | null;
  /** Kinds of help of the specialist tier, by status. */
  readonly specialist: Readonly<Record<Status, number>>;
  readonly specialistKinds: number;
}

const kindsOf = (tiers: readonly TierOfArea[]): readonly HelpKind[] => tiers.flatMap(({ kinds }) => kinds);

function oldestOf(kinds: readonly HelpKind[]): string | null {
  const dates = kinds.flatMap(({ cell }) => (cell?.age === 'none' ? [] : (cell?.asAt ?? [])));
  return dates.reduce<string | null>(
    (oldest, date) => (oldest === null || isLater(oldest, date) ? date : oldest),
    null,
  );
}

/** Counts of kinds of help; entitlements have no age and count as known. */
export function areaKnowledge(tiers: readonly TierOfArea[]): AreaKnowledge {
  const kinds = kindsOf(tiers);
  const known = kinds.filter(({ status }) => status !== 'unknown');
  const specialist = kindsOf(tiers.filter(({ tier }) => tier === specialistTier));
  const count = (status: Status): number => specialist.filter((kind) => kind.status === status).length;
  return {
    asked: kinds.length,
    known: known.length,
    undated: known.filter(({ cell }) => cell?.age === 'undated').length,
    old: known.filter(({ cell }) => cell?.age === 'old').length,
    oldest: oldestOf(known),
    specialist: {
      yes: count('yes'),
      partial: count('partial'),
      developing: count('developing'),
      no: count('no'),
      unknown: count('unknown'),
    },
    specialistKinds: specialist.length,
  };
}

/** An answer that is missing, or that needs to be asked for again. */
export interface OpenQuestion {
  readonly column: string;
  readonly label: string;
  /** `unknown`: nothing found; `old` and `undated`: found, but it must be confirmed. */
  readonly kind: 'unknown' | 'old' | 'undated';
  readonly asAt: string | null;
}

/** What is not known, the specialist tier first, then by how far the answer is from being known. */
export function openQuestions(tiers: readonly TierOfArea[]): readonly OpenQuestion[] {
  const order = ['unknown', 'undated', 'old'];
  const questions = tiers.flatMap(({ tier, kinds }) =>
    kinds.flatMap((kind) => questionOf(kind).map((question) => ({ question, first: tier === specialistTier ? 0 : 1 }))),
  );
  return questions
    .toSorted((a, b) => a.first - b.first || order.indexOf(a.question.kind) - order.indexOf(b.question.kind))
    .map(({ question }) => question);
}

function questionOf({ column, cell, status }: HelpKind): readonly OpenQuestion[] {
  const base = { column: column.id, label: column.label, asAt: cell?.asAt ?? null };
  // An answer that a reading sets aside is still old or undated: that is what must be asked.
  if (cell?.age === 'old' || cell?.age === 'undated') return [{ ...base, kind: cell.age }];
  return status === 'unknown' ? [{ ...base, kind: 'unknown' }] : [];
}
