// A regional service counts where it serves: what its record says, said of another area of its catchment.
import type { Claim } from './claim.ts';
import type { CatchmentRow } from './evidence.ts';
import type { RecordedService } from './record-claims.ts';
import { recordClaim } from './record-claims.ts';
import { words } from './words.ts';

/**
 * What one record says of an area of the service's catchment that is not its own. A mother and baby unit elsewhere is
 * partial (or being set up), with its town; other regional services count there as they do at home.
 */
export function catchmentClaim(recorded: RecordedService, catchment: CatchmentRow, editionDate: string): Claim {
  const home = recordClaim(recorded, editionDate);
  const claim = { ...home, sources: [...new Set([catchment.sourceId, ...home.sources])] };
  if (recorded.kind.extentRule !== 'mother_and_baby_unit' || claim.status === 'unknown') return claim;
  const { town } = recorded.service;
  const elsewhere = { ...claim, extent: town === null ? null : words.inTown(town) };
  return claim.kind === 'unit-here' ? { ...elsewhere, kind: 'unit-elsewhere', status: 'partial' } : elsewhere;
}
