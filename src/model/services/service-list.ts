// The services of a nation, made ready for searching and filtering.
import type { Area, Catalogue, Service } from '../catalogue.ts';
import { wordsOf } from '../search-words.ts';
import type { NationPlaces } from './nation-places.ts';

export interface ListedService {
  readonly service: Service;
  /** Codes of the areas that it is recorded for, and those of its catchment. */
  readonly serves: ReadonlySet<string>;
  /** Words by which it is found. */
  readonly words: readonly string[];
}

/** Services of the nation, by name and then provider. A record that names only the nation is never spread over its areas. */
export function listServices(
  services: readonly Service[],
  places: NationPlaces,
  catalogue: Catalogue,
): readonly ListedService[] {
  const areas = new Map(catalogue.areas.map((area) => [area.code, area]));
  return services
    .filter((service) => service.nation === places.nation.code)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB') || a.provider.localeCompare(b.provider, 'en-GB'))
    .map((service) => ({ service, serves: servedBy(service), words: findableWords(service, areas) }));
}

/** Codes of the areas that a service names itself, in the order of its records. */
export function namedAreas(service: Pick<Service, 'records' | 'catchment'>): readonly string[] {
  const recorded = service.records.flatMap((record) => (record.area === null ? [] : [record.area]));
  return [...new Set([...recorded, ...service.catchment])];
}

/** The services that name no area of the nation: no filter by area can find them. */
export function withoutArea(list: readonly ListedService[], nation: string): readonly ListedService[] {
  return list.filter(({ serves }) => [...serves].every((code) => code === nation));
}

function servedBy(service: Service): ReadonlySet<string> {
  return new Set([...namedAreas(service), ...councilsOf(service)]);
}

function councilsOf(service: Pick<Service, 'records'>): readonly string[] {
  return service.records.flatMap((record) => (record.council === null ? [] : [record.council]));
}

function findableWords(service: Service, areas: ReadonlyMap<string, Area>): readonly string[] {
  const names = [...namedAreas(service), ...councilsOf(service)].map((code) => areas.get(code)?.name ?? '');
  const { name, provider, kindLabel, summary, offers, referral, town } = service;
  const text = [name, provider, kindLabel, summary ?? '', ...offers, referral ?? '', town ?? '', ...names].join(' ');
  return [...new Set(wordsOf(text))];
}
