// Towns with the services that are placed there: a service is known to the town, not to the street.
import type { Service } from '../catalogue.ts';
import type { ListedService } from './service-list.ts';

export interface StreetPlace {
  /** Unique: the position. */
  readonly id: string;
  readonly town: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly services: readonly Service[];
}

/** One place for each position, by name of the town; services without a position are left out. */
export function streetPlaces(list: readonly ListedService[]): readonly StreetPlace[] {
  const places = new Map<string, StreetPlace>();
  for (const { service } of list) {
    if (service.location === null) continue;
    const { latitude, longitude } = service.location;
    const id = `${latitude},${longitude}`;
    const known = places.get(id)?.services ?? [];
    places.set(id, { id, town: service.town ?? service.name, latitude, longitude, services: [...known, service] });
  }
  return [...places.values()].toSorted((a, b) => a.town.localeCompare(b.town, 'en-GB'));
}
