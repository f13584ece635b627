// A claim: what one record or statement says of one service column in one area, before anything is decided.
import type { Basis, Confidence, Status } from '../catalogue.ts';
import { dayOf } from './dates.ts';

/** How the claim came about: chooses its words, and nothing else. */
export type ClaimKind =
  | 'whole'
  | 'part'
  | 'some-families'
  | 'entitlement'
  | 'planned'
  | 'ended'
  | 'trial-unproven'
  | 'unit-here'
  | 'unit-elsewhere'
  | 'arrangement'
  | 'unit-ad-hoc'
  | 'roster'
  | 'not-listed'
  | 'statement'
  | 'national';

export interface Claim {
  /** Id of the record or statement. */
  readonly id: string;
  readonly kind: ClaimKind;
  /** `unknown`: it gives no status by itself (a service that has ended, a list that leaves the area out). */
  readonly status: Status;
  readonly basis: Basis;
  readonly asAt: string | null;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly extent: string | null;
  /** Name of the service; null for a statement. */
  readonly name: string | null;
  /** False where a later source does not say whether it goes on. */
  readonly verified: boolean;
  /** How many areas a national statement accounts for, where it says. */
  readonly of: number | null;
}

const ranks: Readonly<Record<Confidence, number>> = { high: 2, medium: 1, low: 0 };

/** The lower of two confidences. */
export function atMost(confidence: Confidence, limit: Confidence): Confidence {
  return ranks[confidence] <= ranks[limit] ? confidence : limit;
}

/** Confidence that a source earns: an undated one at most medium, one whose service may have stopped at most low. */
export function earned(confidence: Confidence, asAt: string | null, verified: boolean): Confidence {
  return atMost(atMost(confidence, asAt === null ? 'medium' : 'high'), verified ? 'high' : 'low');
}

/** Is the area served at all, wholly or in part? */
export function isPresence(claim: Claim): boolean {
  return claim.status === 'yes' || claim.status === 'partial';
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order in which claims of one status speak for it: verified first, then the latest, undated last, then the surest. */
export function byWeight(a: Claim, b: Claim): number {
  const [dayOfA, dayOfB] = [a, b].map((claim) => (claim.asAt === null ? '' : dayOf(claim.asAt)));
  return (
    Number(b.verified) - Number(a.verified) ||
    text(dayOfB ?? '', dayOfA ?? '') ||
    ranks[b.confidence] - ranks[a.confidence] ||
    text(a.id, b.id)
  );
}
