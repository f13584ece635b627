// From a decision to the cell that the site shows: status, date, sources, and the sentences that say why.
import { groups } from 'd3-array';
import type { CoverageCell } from '../catalogue.ts';
import type { Claim } from './claim.ts';
import type { Decision } from './decide.ts';
import { words } from './words.ts';

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

function becauseOf(claims: readonly Claim[]): readonly string[] {
  return groups(claims, (claim) => claim.kind).flatMap(([kind, same]) => {
    const [first] = same;
    if (first === undefined) return [];
    const names = unique(same.flatMap((claim) => claim.name ?? []));
    return [words.because[kind]({ names, status: first.status, asAt: first.asAt, of: first.of })];
  });
}

function contraryTo(status: CoverageCell['status'], claim: Claim): string {
  if (claim.kind === 'national' && claim.status === 'yes' && status === 'partial') return words.limitsNational;
  return words.contrary(claim.status, claim.asAt);
}

function reasonFor({ status, supporting, contrary }: Decision): string {
  if (supporting.length === 0) return words.nothingFound;
  const stale = status !== 'unknown' && supporting.every((claim) => !claim.verified);
  return [
    ...becauseOf(supporting),
    ...(stale ? [words.notVerified] : []),
    ...contrary.map((claim) => contraryTo(status, claim)),
  ].join(' ');
}

function extentOf({ supporting }: Decision): string | null {
  const extents = unique(supporting.flatMap((claim) => claim.extent ?? []));
  return extents.length === 0 ? null : extents.join('; ');
}

/** The cell of an area and column. `records` holds ids of service records and of statements, the deciding one first. */
export function coverageCell(area: string, column: string, decision: Decision): CoverageCell {
  const { status, supporting } = decision;
  const first = status === 'unknown' ? undefined : supporting[0];
  return {
    area,
    column,
    status,
    extent: extentOf(decision),
    basis: first?.basis ?? 'none',
    asAt: first?.asAt ?? null,
    confidence: first?.confidence ?? null,
    sources: unique(supporting.flatMap((claim) => claim.sources)),
    records: unique(supporting.map((claim) => claim.id)),
    reason: reasonFor(decision),
  };
}
