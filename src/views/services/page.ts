// The services page: the directory, and the street map when it is asked for.
import { strings } from '../../app/strings/index.ts';
import type { StreetTopology } from '../../maps/street-land.ts';
import type { ServiceTable } from '../../model/catalogue.ts';
import type { PageModule, PageSources } from '../page.ts';
import Services from './Services.svelte';

export interface ServicesData {
  readonly table: ServiceTable;
  /**
   * Boundaries by geography, of every nation; null = not asked for. Where they did not come (`failed`) or are no part of
   * this edition (`leftOut`), the list stands.
   */
  readonly street: ReadonlyMap<string, StreetTopology> | 'failed' | 'leftOut' | null;
}

export const page: PageModule<ServicesData> = {
  component: Services,
  charts: [],
  load: async (view, catalogue, sources) => {
    const geographies = [...new Set(catalogue.nations.map((nation) => nation.mainGeography))];
    const [table, street] = await Promise.all([
      sources.read<ServiceTable>('services.json'),
      view.map ? readStreet(geographies, sources) : null,
    ]);
    return { table, street };
  },
  title: () => strings.services.title,
  description: () => strings.shell.descriptions.services,
};

async function readStreet(geographies: readonly string[], { read }: PageSources): Promise<ServicesData['street']> {
  try {
    const readOne = async (geography: string) =>
      [geography, await read<StreetTopology>(`street/${geography}.json`)] as const;
    return new Map(await Promise.all(geographies.map(readOne)));
  } catch (error) {
    return error instanceof Error && error.name === 'LeftOut' ? 'leftOut' : 'failed';
  }
}
