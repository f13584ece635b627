// Coverage page: what is in place, where, and what is not known.
import type { CoverageTable } from '../../model/catalogue.ts';
import { strings } from '../../app/strings/index.ts';
import type { PageModule } from '../page.ts';
import Coverage from './Coverage.svelte';

export const page: PageModule<CoverageTable> = {
  component: Coverage,
  charts: ['status-map', 'tier-grid', 'coverage-bands'],
  load: async (view, catalogue, { read, ground }) => {
    const nation = catalogue.nations.find(({ slug }) => slug === view.nation) ?? catalogue.nations[0];
    const [table] = await Promise.all([read<CoverageTable>('coverage.json'), nation && ground(nation.mainGeography)]);
    return table;
  },
  title: () => strings.coverage.page.title,
  description: (view, catalogue) =>
    strings.coverage.page.description(catalogue.nations.find(({ slug }) => slug === view.nation)?.name ?? ''),
};
