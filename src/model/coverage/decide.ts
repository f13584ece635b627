// The decision: which of the claims on a cell stand, and which status they make.
import type { Status } from '../catalogue.ts';
import type { Claim } from './claim.ts';
import { byWeight, isPresence } from './claim.ts';
import { isLater } from './dates.ts';

export interface Decision {
  readonly status: Status;
  /** The claims that make the status; the first is the one that decides. */
  readonly supporting: readonly Claim[];
  /** Statements that say something else. */
  readonly contrary: readonly Claim[];
}

/** Does the claim speak of the whole of the provision, not of one service? */
const isOverall = (claim: Claim): boolean => claim.kind === 'statement' || claim.kind === 'national';

/** A national statement says nothing of extent, so it never conflicts with a service that a local source knows. */
function canConflict(a: Claim, b: Claim): boolean {
  if (a.status === b.status) return false;
  const [national, local] = a.kind === 'national' ? [a, b] : [b, a];
  if (national.kind === 'national' && national.status !== 'no' && isPresence(local)) return local.kind === 'national';
  return (isOverall(a) && (isOverall(b) || isPresence(b))) || (isOverall(b) && isPresence(a));
}

/** The later of two that conflict stands; an undated statement yields to a dated source, an undated record does not. */
function setsAside(other: Claim, claim: Claim): boolean {
  if (!canConflict(other, claim)) return false;
  if (isLater(other.asAt, claim.asAt)) return true;
  return isOverall(claim) && claim.asAt === null && other.asAt !== null;
}

function statusOf(standing: readonly Claim[]): Status {
  const local = standing.filter((claim) => claim.kind !== 'national');
  const first = (claims: readonly Claim[], statuses: readonly Status[]): Status | undefined =>
    statuses.find((status) => claims.some((claim) => claim.status === status));
  return first(local, ['yes', 'partial']) ?? first(standing, ['yes', 'partial', 'developing', 'no']) ?? 'unknown';
}

/**
 * Decides between the claims on one cell (docs/coverage.md): local sources first, yes before partial; then national
 * statements; then developing; then no. Later stands before earlier. Claims without a status decide nothing.
 */
export function decide(claims: readonly Claim[]): Decision {
  const named = claims.filter((claim) => claim.status !== 'unknown');
  const standing = named.filter((claim) => !named.some((other) => setsAside(other, claim)));
  const status = statusOf(standing);
  const [supporting, others] = status === 'unknown' ? [claims, []] : [standing, named];
  return {
    status,
    supporting: supporting.filter((claim) => claim.status === status).toSorted(byWeight),
    contrary: others.filter((claim) => isOverall(claim) && claim.status !== status).toSorted(byWeight),
  };
}
