// The status rule (docs/coverage.md): evidence in, one status for every area and service column out.
import { group } from 'd3-array';
import type { CoverageCell } from '../catalogue.ts';
import { settleArrangements } from './arrangements.ts';
import type { Claim } from './claim.ts';
import { coverageCell } from './coverage-cell.ts';
import type { CoveredArea } from './covered-areas.ts';
import { coveredAreas } from './covered-areas.ts';
import { decide } from './decide.ts';
import type { CoverageEvidence } from './evidence.ts';
import type { PlacedClaim } from './gather-claims.ts';
import { gatherClaims } from './gather-claims.ts';

/** Of what is said of a nation, only an entitlement and a count that accounts for every area reach its areas. */
function reaches({ kind, of }: Claim, area: CoveredArea): boolean {
  return kind === 'entitlement' || (kind === 'national' && (of === null || of === area.among));
}

/**
 * A cell for every area of every geography with coverage, and every column, in the order of the tables.
 * Pure: the edition date is the only "today". Throws an Error where tables do not fit together.
 */
export function coverageCells(evidence: CoverageEvidence): readonly CoverageCell[] {
  const placed = group(
    gatherClaims(evidence),
    (each) => each.area,
    (each) => each.column,
  );
  const claimsOf = (area: string, column: string): readonly PlacedClaim[] => placed.get(area)?.get(column) ?? [];
  return coveredAreas(evidence).flatMap((area) =>
    evidence.columns.map(({ column }) => {
      const own = claimsOf(area.code, column).map((each) => each.claim);
      const national = claimsOf(area.nation, column)
        .map((each) => each.claim)
        .filter((claim) => reaches(claim, area));
      return coverageCell(area.code, column, decide(settleArrangements([...own, ...national])));
    }),
  );
}
