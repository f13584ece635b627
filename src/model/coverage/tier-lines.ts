// The lines of the tier ladder: one a tier, but specialist is two, since infant and perinatal mental health differ.
import type { Catalogue, ServiceColumn } from '../catalogue.ts';

export interface TierLine {
  /** As in an address: `tier-universal`, `tier-specialist-infant`. */
  readonly id: string;
  readonly tier: string;
  /** Set where a tier is split by focus. */
  readonly focus: ServiceColumn['focus'] | null;
  readonly columns: readonly ServiceColumn[];
}

/** A tier is split by focus where its columns are about infants as well as about perinatal mental health. */
export function tierLines(catalogue: Pick<Catalogue, 'tiers' | 'columns'>): readonly TierLine[] {
  return catalogue.tiers.flatMap((tier): readonly TierLine[] => {
    const columns = catalogue.columns.filter((column) => column.tier === tier.id);
    const foci = [...new Set(columns.map((column) => column.focus))];
    const split = foci.includes('infant') && foci.includes('perinatal');
    if (!split) return [{ id: `tier-${tier.id}`, tier: tier.id, focus: null, columns }];
    return foci.map((focus) => ({
      id: `tier-${tier.id}-${focus}`,
      tier: tier.id,
      focus,
      columns: columns.filter((column) => column.focus === focus),
    }));
  });
}
