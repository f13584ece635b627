// The directory in the order of help: universal first, inpatient last.
import type { Catalogue, Tier } from '../catalogue.ts';
import type { ListedService } from './service-list.ts';

export interface ServiceGroup {
  readonly tier: Tier;
  readonly services: readonly ListedService[];
}

/** One group a tier that has services, in the order of the tiers; the order within is kept. */
export function groupByTier(
  list: readonly ListedService[],
  catalogue: Pick<Catalogue, 'tiers'>,
): readonly ServiceGroup[] {
  return catalogue.tiers
    .map((tier) => ({ tier, services: list.filter(({ service }) => service.tier === tier.id) }))
    .filter(({ services }) => services.length > 0);
}
