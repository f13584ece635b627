// Services recorded for an area, by tier, with how far each is known to run.
import type { Catalogue, Service } from '../catalogue.ts';
import { serviceState, stateDate, type ServiceState } from '../services/service-state.ts';
import { serves } from './area-coverage.ts';
import type { AreaPlace } from './area-place.ts';

export interface AreaService {
  readonly service: Service;
  readonly state: ServiceState;
  /** Null = undated. */
  readonly asAt: string | null;
  /** True where a record names the council area whose page this is. */
  readonly inCouncil: boolean;
}

export interface ServicesOfTier {
  readonly tier: string;
  readonly label: string;
  readonly services: readonly AreaService[];
}

/** Services of the area that speaks for this one, in the order of the tiers; tiers without any are left out. */
export function areaServices(
  catalogue: Catalogue,
  services: readonly Service[],
  { area, served }: AreaPlace,
): readonly ServicesOfTier[] {
  const here = services.filter((service) => serves(service, served.code));
  const inCouncil = ({ records }: Service) =>
    area.code !== served.code && records.some(({ council }) => council === area.code);
  return catalogue.tiers.flatMap(({ id, label }) => {
    const own = here
      .filter(({ tier }) => tier === id)
      .map((service) => ({
        service,
        state: serviceState(service),
        asAt: stateDate(service),
        inCouncil: inCouncil(service),
      }))
      .toSorted((a, b) => Number(b.inCouncil) - Number(a.inCouncil) || (a.service.name < b.service.name ? -1 : 1));
    return own.length === 0 ? [] : [{ tier: id, label, services: own }];
  });
}
