// Choosing services by tier, sector, kind, area and words, and counting what each further choice would leave.
import type { ViewSpec } from '../../spec/view-spec.ts';
import type { Catalogue } from '../catalogue.ts';
import { tierLines } from '../coverage/tier-lines.ts';
import { hasWords, wordsOf } from '../search-words.ts';
import type { NationPlaces } from './nation-places.ts';
import type { ListedService } from './service-list.ts';

/** Null = any. */
export interface ServiceChoice {
  readonly tier: string | null;
  readonly sector: string | null;
  /** Slugs of service columns: one, or those of a tier line. */
  readonly columns: readonly string[] | null;
  /** Code of an area. */
  readonly area: string | null;
  readonly words: readonly string[];
}

export type Facet = Exclude<keyof ServiceChoice, 'words'>;

/** What the address asks for; a slug that means nothing in this nation leaves the choice open. */
export function serviceChoice(view: ViewSpec, places: NationPlaces, catalogue: Catalogue): ServiceChoice {
  return {
    tier: view.tier,
    sector: view.sector,
    columns: view.service === null ? null : columnsOf(view.service, catalogue),
    area: places.picked?.code ?? null,
    words: wordsOf(view.search),
  };
}

function columnsOf(slug: string, catalogue: Catalogue): readonly string[] {
  const line = tierLines(catalogue).find(({ id }) => id === slug);
  return line ? line.columns.map((column) => column.id) : [slug];
}

/** The services that fit every part of the choice, in their order. */
export function chosenServices(list: readonly ListedService[], choice: ServiceChoice): readonly ListedService[] {
  return list.filter((listed) => fits(listed, choice));
}

function fits({ service, serves, words }: ListedService, choice: ServiceChoice): boolean {
  return (
    (choice.tier === null || service.tier === choice.tier) &&
    (choice.sector === null || service.sector === choice.sector) &&
    (choice.columns === null || choice.columns.includes(service.column)) &&
    (choice.area === null || serves.has(choice.area)) &&
    hasWords(words, choice.words)
  );
}

/** Value → number of services, with the rest of the choice kept: what choosing that value would show. `''` = any. */
export function facetCounts(
  list: readonly ListedService[],
  choice: ServiceChoice,
  facet: Facet,
): ReadonlyMap<string, number> {
  const open = chosenServices(list, { ...choice, [facet]: null });
  const counts = new Map<string, number>([['', open.length]]);
  for (const listed of open)
    for (const value of valuesOf(listed, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function valuesOf({ service, serves }: ListedService, facet: Facet): Iterable<string> {
  if (facet === 'area') return serves;
  return [facet === 'columns' ? service.column : service[facet]];
}
