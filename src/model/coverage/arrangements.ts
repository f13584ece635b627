// Mother and baby units elsewhere: what the area itself arranged stands before the list of areas that a unit serves.
import type { Claim } from './claim.ts';
import { byWeight } from './claim.ts';

const isArrangement = (claim: Claim): boolean => claim.kind === 'arrangement' || claim.kind === 'unit-ad-hoc';

function withUnits(arrangement: Claim, units: readonly Claim[]): Claim {
  if (arrangement.status !== 'partial' || units.length === 0) return arrangement;
  return {
    ...arrangement,
    extent: units[0]?.extent ?? null,
    sources: [...new Set([...arrangement.sources, ...units.flatMap((unit) => unit.sources)])],
  };
}

/** Keeps the latest arrangement and drops catchment lists, which then only name the place. Without one, nothing changes. */
export function settleArrangements(claims: readonly Claim[]): readonly Claim[] {
  const latest = claims.filter(isArrangement).toSorted(byWeight)[0];
  if (latest === undefined) return claims;
  const units = claims.filter((claim) => claim.kind === 'unit-elsewhere').toSorted(byWeight);
  const others = claims.filter((claim) => !isArrangement(claim) && claim.kind !== 'unit-elsewhere');
  return [...others, withUnits(latest, units)];
}
