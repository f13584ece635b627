// List of areas: every board and trust with what is known of it, and the councils within.
import type { CoverageTable, IndicatorTable } from '../../model/catalogue.ts';
import { countIndicator } from '../../model/need/children-counted.ts';
import { strings } from '../../app/strings/index.ts';
import type { PageModule } from '../page.ts';
import Areas from './Areas.svelte';

export interface AreasData {
  readonly coverage: CoverageTable;
  /** Births by the id of the nation's indicator. */
  readonly births: ReadonlyMap<string, IndicatorTable>;
}

export const page: PageModule<AreasData> = {
  component: Areas,
  charts: [],
  load: async (_view, catalogue, { read }) => {
    const ids = catalogue.nations.flatMap((nation) => countIndicator(catalogue, nation, 'births') ?? []);
    const [coverage, ...tables] = await Promise.all([
      read<CoverageTable>('coverage.json'),
      ...ids.map((id) => read<IndicatorTable>(`indicators/${id}.json`)),
    ]);
    return { coverage, births: new Map(tables.map((table) => [table.id, table])) };
  },
  title: () => strings.areasIndex.title,
  description: () => strings.shell.descriptions.areas,
};
